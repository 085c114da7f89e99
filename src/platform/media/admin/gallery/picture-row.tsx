'use client'

import { Button, useDraggableSortable, useField, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Media } from '@/payload-types'
import { FocalDialog, focalDialogSlug } from './focal-dialog'
import type { Picture } from './send-picture'

const ALT_LENGTH = 120
const CAPTION_LENGTH = 80

const consents: Record<NonNullable<Media['consentStatus']>, string> = {
  notNeeded: '没有学生正脸',
  obtained: '监护人已同意',
  blurred: '已打码',
  pending: '待确认，不能送审',
  withdrawn: '监护人已撤回，不能送审',
}

const STOPS = new Set(['pending', 'withdrawn'])

type Props = {
  /** of the row in the form: `gallery.0` */
  path: string
  rowId: string
  index: number
  count: number
  picture?: Picture
  trouble?: string
  disabled: boolean
  change: (part: Partial<Media>) => Promise<boolean>
  move: (to: number) => void
  remove: () => void
}

/** One picture of a gallery: what is on it, what stands under it, its consent, and where it comes in the order. */
export function PictureRow(props: Props) {
  const { change, disabled, index, path, picture, rowId, trouble } = props
  const { attributes, isDragging, listeners, setNodeRef, transform, transition } = useDraggableSortable({
    id: rowId,
    disabled,
  })
  const { openModal } = useModal()
  return (
    <li
      className={isDragging ? 'picture-row picture-row--moving' : 'picture-row'}
      ref={setNodeRef}
      style={{ transform, transition }}
    >
      <button
        {...attributes}
        {...listeners}
        aria-label={`第 ${index + 1} 张，拖动排序`}
        className="picture-handle"
        disabled={disabled}
        type="button"
      >
        <Thumbnail picture={picture} />
      </button>
      <div className="picture-words">
        {/* another picture in this row is another text */}
        <Alt
          change={change}
          disabled={disabled || !picture}
          index={index}
          key={picture?.id}
          path={path}
          picture={picture}
        />
        {trouble && (
          <p className="picture-trouble" role="alert">
            {trouble}
          </p>
        )}
        <Caption disabled={disabled} path={path} />
        <p className="picture-facts">
          <Consent picture={picture} />
          {picture && !disabled && (
            <>
              <button onClick={() => openModal(focalDialogSlug(picture.id))} type="button">
                裁剪重点
              </button>
              <a href={`/admin/collections/media/${picture.id}`} rel="noopener" target="_blank">
                打码和同意书
              </a>
            </>
          )}
        </p>
      </div>
      <RowKeys {...props} />
      {picture && <FocalDialog picture={picture} save={change} />}
    </li>
  )
}

const Thumbnail = ({ picture }: { picture?: Picture }) =>
  picture?.thumbnailURL ? (
    <img alt="" draggable={false} src={picture.thumbnailURL} />
  ) : (
    <span className="picture-blank" />
  )

type AltProps = Pick<Props, 'change' | 'disabled' | 'index' | 'path' | 'picture'>

/** Kept with the picture, not with the text: saved on its own as soon as one goes on. Enter goes on to the next picture. */
function Alt({ change, disabled, index, path, picture }: AltProps) {
  const [words, setWords] = useState(picture?.alt ?? '')
  const save = () => {
    if (picture && words.trim() !== (picture.alt ?? '')) void change({ alt: words.trim() })
  }
  return (
    <label>
      图片说明
      <input
        disabled={disabled}
        id={altId(path)}
        maxLength={ALT_LENGTH}
        onBlur={save}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault() // it would save the whole text
          const next = document.getElementById(altId(path.replace(/\d+$/, String(index + 1))))
          if (next) next.focus()
          else event.currentTarget.blur()
        }}
        placeholder="谁在哪里做什么，说给看不见图片的人听"
        type="text"
        value={words}
      />
    </label>
  )
}

const altId = (path: string): string => `field-${path.replaceAll('.', '__')}__alt`

function Caption({ disabled, path }: { disabled: boolean; path: string }) {
  const { setValue, value } = useField<string>({ path: `${path}.caption` })
  return (
    <label>
      图注
      <input
        disabled={disabled}
        id={`field-${path.replaceAll('.', '__')}__caption`}
        maxLength={CAPTION_LENGTH}
        onChange={(event) => setValue(event.target.value)}
        placeholder="可不填，显示在照片下面"
        type="text"
        value={value ?? ''}
      />
    </label>
  )
}

const Consent = ({ picture }: { picture?: Picture }) =>
  picture?.consentStatus ? (
    <span
      className={
        STOPS.has(picture.consentStatus) ? 'picture-consent picture-consent--stop' : 'picture-consent'
      }
    >
      {consents[picture.consentStatus]}
    </span>
  ) : null

/** For those who cannot drag: a step up or down, and out of the gallery. */
function RowKeys({ count, disabled, index, move, remove }: Props) {
  const name = `第 ${index + 1} 张`
  return (
    <div className="picture-keys">
      <Button
        aria-label={`${name}上移`}
        buttonStyle="none"
        disabled={disabled || index === 0}
        icon="chevron"
        iconStyle="without-border"
        className="picture-up"
        margin={false}
        onClick={() => move(index - 1)}
      />
      <Button
        aria-label={`${name}下移`}
        buttonStyle="none"
        disabled={disabled || index === count - 1}
        icon="chevron"
        iconStyle="without-border"
        margin={false}
        onClick={() => move(index + 1)}
      />
      <Button
        aria-label={`${name}移出图片集`}
        buttonStyle="none"
        disabled={disabled}
        icon="x"
        iconStyle="without-border"
        margin={false}
        onClick={remove}
      />
    </div>
  )
}
