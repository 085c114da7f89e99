'use client'

import { useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Media } from '@/payload-types'
import { FocalDialog, focalDialogSlug } from './focal-dialog'
import type { Picture } from './send-picture'

const ALT_LENGTH = 120

const consents: Record<NonNullable<Media['consentStatus']>, string> = {
  notNeeded: '没有学生正脸',
  obtained: '监护人已同意',
  blurred: '已打码',
  pending: '待确认，不能送审',
  withdrawn: '监护人已撤回，不能送审',
}

const STOPS = new Set(['pending', 'withdrawn'])

/** Whether it was taken. */
type Change = (part: Partial<Media>) => Promise<boolean>

export const Thumbnail = ({ picture }: { picture?: Picture }) =>
  picture?.thumbnailURL ? (
    <img alt="" draggable={false} src={picture.thumbnailURL} />
  ) : (
    <span className="picture-blank" />
  )

type AltProps = {
  change: Change
  disabled: boolean
  id: string
  /** of the field that Enter leads on to */
  nextId: string
  picture?: Picture
}

/** Kept with the picture, not with the text: saved on its own as soon as one goes on. Enter goes on to the next picture. */
export function Alt({ change, disabled, id, nextId, picture }: AltProps) {
  const [words, setWords] = useState(picture?.alt ?? '')
  const save = () => {
    if (picture && words.trim() !== (picture.alt ?? '')) void change({ alt: words.trim() })
  }
  return (
    <label>
      图片说明
      <input
        disabled={disabled}
        id={id}
        maxLength={ALT_LENGTH}
        onBlur={save}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault() // it would save the whole text
          const next = document.getElementById(nextId)
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

export const Trouble = ({ trouble }: { trouble?: string }) =>
  trouble ? (
    <p className="picture-trouble" role="alert">
      {trouble}
    </p>
  ) : null

type FactsProps = { change: Change; disabled: boolean; picture?: Picture }

/** How its consent stands, and the ways to what else can be done with it. */
export function Facts({ change, disabled, picture }: FactsProps) {
  const { openModal } = useModal()
  return (
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
          <FocalDialog picture={picture} save={change} />
        </>
      )}
    </p>
  )
}
