import type { Payload } from 'payload'
import { pictureFields, slidePicture } from '@/platform/media/view'
import { plainText } from '@/platform/publication/plain-text'
import { picked, type SlidePick } from '@/platform/publication/pick'
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
    slide: {
      kind: 'integrity',
      title: doc.title,
      text: doc.artwork?.explanation || doc.summary || openingOf(plainText(doc.body), OPENING),
      byline: doc.kind === 'artwork' ? artworkLine(doc.artwork) : integrityKinds[doc.kind],
      artwork: doc.kind === 'artwork',
      mark: { name: '清廉校园' },
      picture: slidePicture(doc.cover),
      link: `/integrity/${doc.slug}`,
    },
  }))
}

type Work = { artist?: string | null; medium?: string | null; year?: string | null }

const artworkLine = ({ artist, medium, year }: Work = {}): string =>
  [artist, medium, year].filter(Boolean).join(' · ')
