import type { Payload } from 'payload'
import type { Integrity } from '@/payload-types'
import { pictureFields, slidePicture } from '@/platform/media/view'
import { picked, type SlidePick } from '@/platform/publication/pick'
import { plainText } from '@/platform/publication/plain-text'
import { findPublished } from '@/platform/publication/read'
import type { IntegritySlide, SlideEntry } from '@/ui/slide-view'
import { openingOf } from '@/ui/text-fit'
import { integrityKinds } from './kinds'

/** A screen is read in passing: no more than this of a text without a summary, in whole sentences. */
const OPENING = 120

/** The published items of clean governance meant for screens, newest first. */
export async function integritySlides(
  payload: Payload,
  pick: SlidePick,
): Promise<SlideEntry<IntegritySlide>[]> {
  const { docs } = await findPublished(payload, 'integrity', {
    ...picked(pick),
    sort: ['-pinned', '-date'],
    select: {
      slug: true,
      title: true,
      kind: true,
      summary: true,
      body: true,
      artwork: true,
      cover: true,
      updatedAt: true,
    },
    populate: { media: { ...pictureFields, consentExpiresAt: true } },
  })
  return docs.map((doc) => ({
    id: `integrity:${doc.id}`,
    changedAt: doc.updatedAt,
    ...(typeof doc.cover === 'object' &&
      doc.cover?.consentExpiresAt && { until: doc.cover.consentExpiresAt }),
    slide: integrityAsSlide(doc),
  }))
}

type IntegrityFields = Pick<Integrity, 'slug' | 'title' | 'kind' | 'summary' | 'body' | 'artwork' | 'cover'>

/** A work or text of clean governance as one slide, also while it is being written. Pure; its picture must be filled in. */
export const integrityAsSlide = (doc: IntegrityFields): IntegritySlide => ({
  kind: 'integrity',
  title: doc.title,
  text: doc.artwork?.explanation || doc.summary || openingOf(plainText(doc.body), OPENING),
  byline: doc.kind === 'artwork' ? artworkLine(doc.artwork) : integrityKinds[doc.kind],
  artwork: doc.kind === 'artwork',
  mark: { name: '清廉校园' },
  picture: slidePicture(doc.cover),
  link: `/integrity/${doc.slug}`,
})

type Work = { artist?: string | null; medium?: string | null; year?: string | null }

const artworkLine = ({ artist, medium, year }: Work = {}): string =>
  [artist, medium, year].filter(Boolean).join(' · ')
