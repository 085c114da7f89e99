'use client'

import { Button, useDraggableSortable, useField } from '@payloadcms/ui'
import type { Media } from '@/payload-types'
import { Alt, Facts, Thumbnail, Trouble } from './picture-parts'
import type { Picture } from './send-picture'

const CAPTION_LENGTH = 80

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
          id={altId(path)}
          key={picture?.id}
          nextId={altId(path.replace(/\d+$/, String(index + 1)))}
          picture={picture}
        />
        <Trouble trouble={trouble} />
        <Caption disabled={disabled} path={path} />
        <Facts change={change} disabled={disabled} picture={picture} />
      </div>
      <RowKeys {...props} />
    </li>
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
