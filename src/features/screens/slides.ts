import type { Payload, Where } from 'payload'
import type { ScreenPage, Takeover } from '@/payload-types'
import { filmFields, pictureFields, slidePicture, slideVideo } from '@/platform/media/view'
import { picked, type SlidePick } from '@/platform/publication/pick'
import { findPublished } from '@/platform/publication/read'
import type { ImageSlide, NoticeSlide, SlideEntry, VideoSlide } from '@/ui/slide-view'

export type PageSlide = NoticeSlide | ImageSlide | VideoSlide

type PageDocument = Pick<ScreenPage, 'title' | 'kind' | 'text' | 'byline' | 'cover' | 'film' | 'fit'>

/** The published screen pages, newest first. One whose picture or film may not be shown has no slide. */
export async function pageSlides(payload: Payload, pick: SlidePick): Promise<SlideEntry<PageSlide>[]> {
  const { docs } = await findPublished(payload, 'screen-pages', {
    ...current(pick),
    sort: ['-pinned', '-publishedAt'],
    select: {
      title: true,
      kind: true,
      text: true,
      byline: true,
      cover: true,
      film: true,
      fit: true,
      showFrom: true,
      showUntil: true,
      updatedAt: true,
    },
    populate: { media: { ...pictureFields, ...filmFields, consentExpiresAt: true } },
  })
  return docs.flatMap((doc) => {
    const slide = pageSlide(doc)
    if (!slide) return []
    const until = earliest(doc.showUntil, consentEnd(doc.cover), consentEnd(doc.film))
    return {
      id: `page:${doc.id}`,
      changedAt: doc.updatedAt,
      ...(doc.showFrom && { from: doc.showFrom }),
      ...(until && { until }),
      slide,
    }
  })
}

/** A page that is over takes nobody's place. */
function current(pick: SlidePick) {
  const { where, limit } = picked(pick)
  const notOver: Where = {
    or: [{ showUntil: { exists: false } }, { showUntil: { greater_than: new Date().toISOString() } }],
  }
  return { where: { and: [where, notOver] }, limit }
}

/** What a page shows; undefined while it lacks its picture or film, or may not show it. */
export function pageSlide({
  kind,
  title,
  text,
  byline,
  cover,
  film,
  fit,
}: PageDocument): PageSlide | undefined {
  const picture = slidePicture(cover)
  if (kind === 'video') {
    const video = slideVideo(film)
    return video && { kind: 'video', title, caption: text ?? '', video, picture }
  }
  if (kind === 'image')
    return picture && { kind: 'image', title, caption: text ?? '', fit: fit ?? 'fill', picture }
  return { kind: 'notice', tone: 'plain', title, text: text ?? '', byline: byline ?? '', picture }
}

/** What a takeover fills the screens with. */
export const takeoverSlide = ({
  title,
  tone,
  text,
  byline,
}: Pick<Takeover, 'title' | 'tone' | 'text' | 'byline'>): NoticeSlide => ({
  kind: 'notice',
  tone,
  title,
  text: text ?? '',
  byline: byline ?? '',
})

function consentEnd(media: unknown): string | undefined {
  if (typeof media !== 'object' || media === null) return undefined
  const { consentExpiresAt } = media as { consentExpiresAt?: string | null }
  return consentExpiresAt ?? undefined
}

const earliest = (...instants: (string | null | undefined)[]): string | undefined =>
  instants.filter((instant) => typeof instant === 'string').sort()[0]
