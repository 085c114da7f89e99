import type { Payload } from 'payload'
import type { News } from '@/payload-types'
import { pictureFields, slidePicture } from '@/platform/media/view'
import { picked, type SlidePick } from '@/platform/publication/pick'
import { findPublished } from '@/platform/publication/read'
import { dayOf, shortDate } from '@/ui/day'
import type { NewsSlide, SlideEntry } from '@/ui/slide-view'
import { newsCategories } from './categories'

/** The news meant for screens that were published last, however long ago the event was; pinned ones first. */
export async function newsSlides(
  payload: Payload,
  pick: SlidePick,
  timeZone: string,
): Promise<SlideEntry<NewsSlide>[]> {
  const { docs } = await findPublished(payload, 'news', {
    ...picked(pick),
    sort: ['-pinned', '-publishedAt', '-eventDate'],
    select: {
      slug: true,
      title: true,
      shortTitle: true,
      lead: true,
      summary: true,
      category: true,
      eventDate: true,
      cover: true,
      relatedSpaces: true,
      updatedAt: true,
    },
    populate: { media: { ...pictureFields, consentExpiresAt: true }, spaces: { name: true, phrase: true } },
  })
  return docs.map((doc) => ({
    id: `news:${doc.id}`,
    changedAt: doc.updatedAt,
    ...(typeof doc.cover === 'object' &&
      doc.cover?.consentExpiresAt && { until: doc.cover.consentExpiresAt }),
    slide: newsAsSlide(doc, timeZone),
  }))
}

type NewsFields = Pick<
  News,
  'slug' | 'title' | 'shortTitle' | 'lead' | 'summary' | 'category' | 'eventDate' | 'cover' | 'relatedSpaces'
>

/** News as one slide, also while it is being written. Pure; pictures and places must be filled in. */
export const newsAsSlide = (doc: NewsFields, timeZone: string): NewsSlide => ({
  kind: 'news',
  title: doc.shortTitle || doc.title,
  text: doc.lead || doc.summary || '',
  mark: markOf(doc.relatedSpaces?.[0]),
  category: newsCategories[doc.category],
  date: shortDate(dayOf(doc.eventDate, timeZone)),
  picture: slidePicture(doc.cover),
  link: `/news/${doc.slug}`,
})

/** The place it happened at, where it has a phrase; else the section. */
function markOf(space: unknown): NewsSlide['mark'] {
  if (typeof space !== 'object' || space === null) return { name: '党建动态' }
  const { name, phrase } = space as { name?: string; phrase?: string | null }
  return phrase && name ? { phrase, name } : { name: name ?? '党建动态' }
}
