'use client'

import { useState } from 'react'
import type { Media } from '@/payload-types'
import { Alt, Facts, Thumbnail, Trouble } from './picture-parts'
import type { Picture } from './send-picture'

type Props = {
  pictures: Picture[]
  troubles: Record<number, string | undefined>
  disabled: boolean
  change: (id: number, part: Partial<Media>) => Promise<boolean>
}

/** The cover, and what Word or a pasted article brought into the text, as long as words or consent are missing. */
export function OtherPictures({ change, disabled, pictures, troubles }: Props) {
  const [begun, setBegun] = useState<ReadonlySet<number>>(new Set())
  // one that was seen to lack something stays in sight until the view is left: it must not vanish under the hand
  const lacking = pictures.filter((picture) => begun.has(picture.id) || lacks(picture))
  const fresh = lacking.filter(({ id }) => !begun.has(id))
  if (fresh.length > 0) setBegun(new Set(lacking.map(({ id }) => id)))
  if (lacking.length === 0) return null
  return (
    <section aria-label="封面和正文里的照片" className="gallery-others">
      <h3>封面和正文里的照片</h3>
      <ul>
        {lacking.map((picture, index) => (
          <li className="picture-row" key={picture.id}>
            <Thumbnail picture={picture} />
            <div className="picture-words">
              <Alt
                change={(part) => change(picture.id, part)}
                disabled={disabled}
                id={altId(picture)}
                nextId={altId(lacking[index + 1])}
                picture={picture}
              />
              <Trouble trouble={troubles[picture.id]} />
              <Facts change={(part) => change(picture.id, part)} disabled={disabled} picture={picture} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const lacks = ({ alt, consentStatus }: Picture): boolean => !alt || consentStatus === 'pending'

const altId = (picture: Picture | undefined): string => `other-picture-${picture?.id}-alt`
