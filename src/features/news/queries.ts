import type { Payload, Where } from 'payload'
import { env } from '@/platform/env'
import { pictureFields } from '@/platform/media/view'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { spaceLinkFields } from '@/platform/publication/related'
import { publishedWithin, type Span } from '@/platform/publication/within'
import { readSchoolCalendar } from '@/platform/school-days/read'
import { dayOf, startOfDay } from '@/ui/day'
import type { NewsCategory } from './categories'
import { newsArticle, newsCard } from './documents'
import { readFacets } from './facets'
import { countTeaching } from './teaching-summary'
import { termOf } from './term'
import type { NewsArticle, NewsCard, NewsList, NewsOfSpan, TeachingSummary } from './views'

const PAGE_SIZE = 12

/** What was published last comes first, however long ago the event was: a reader looks for what is new. */
const NEWEST = ['-publishedAt', '-eventDate']

const cardFields = {
  slug: true,
  title: true,
  category: true,
  eventDate: true,
  lead: true,
  summary: true,
  venue: true,
  teachingLink: true,
  cover: true,
  pinned: true,
} as const

const populate = {
  media: { ...pictureFields, filename: true, filesize: true, kind: true, title: true },
  members: { slug: true, name: true },
  spaces: spaceLinkFields,
} as const

/** The article at this address, or undefined. */
export async function findArticle(payload: Payload, slug: string): Promise<NewsArticle | undefined> {
  const doc = await findOnePublished(payload, 'news', slug, { populate })
  return doc && newsArticle(doc)
}

/** What the home page leads with: the pinned item, or else the newest; then the newest others, `count` in all. */
export async function findLatestNews(payload: Payload, count: number): Promise<NewsCard[]> {
  const shown = { select: cardFields, populate, sort: NEWEST }
  const [newest, pinned] = await Promise.all([
    findPublished(payload, 'news', { ...shown, limit: count }),
    findPublished(payload, 'news', { ...shown, where: { pinned: { equals: true } }, limit: 1 }),
  ])
  const lead = pinned.docs[0] ?? newest.docs[0]
  const others = newest.docs.filter((doc) => doc.id !== lead?.id)
  return [...(lead ? [lead] : []), ...others].slice(0, count).map(newsCard)
}

/** What was first published within a span, by the day it happened. */
export async function findNewsWithin(payload: Payload, span: Span): Promise<NewsOfSpan[]> {
  const { docs } = await findPublished(payload, 'news', {
    where: publishedWithin(span),
    sort: ['eventDate', 'publishedAt'],
    select: cardFields,
    populate,
  })
  return docs.map((doc) => {
    const card = newsCard(doc)
    return { ...card, ...(card.teaching && { change: doc.teachingLink?.change ?? undefined }) }
  })
}

/** One page of the list (`page` from 1); undefined beyond the last. */
export async function findNewsList(
  payload: Payload,
  asked: { category?: NewsCategory; year?: number; page: number },
): Promise<NewsList | undefined> {
  const [found, facets] = await Promise.all([
    findPublished(payload, 'news', {
      where: narrowing(asked),
      sort: ['-pinned', ...NEWEST],
      limit: PAGE_SIZE,
      page: asked.page,
      select: cardFields,
      populate,
    }),
    readFacets(payload, asked.category),
  ])
  if (asked.page > 1 && asked.page > found.totalPages) return undefined
  return {
    ...asked,
    ...facets,
    items: found.docs.map(newsCard),
    total: found.totalDocs,
    pages: found.totalPages,
    thisYear: dayOf(new Date().toISOString(), env.TZ_SCHOOL).year,
  }
}

/** What this term's news changed in class; undefined when no news of the term speaks of teaching. */
export async function findTeachingSummary(payload: Payload, now: Date): Promise<TeachingSummary | undefined> {
  const { terms } = await readSchoolCalendar(payload, env.TZ_SCHOOL)
  const { from, to } = termOf(now, { terms, timeZone: env.TZ_SCHOOL })
  const { docs } = await findPublished(payload, 'news', {
    where: { eventDate: { greater_than_equal: from.toISOString(), less_than: to.toISOString() } },
    depth: 0,
    select: { teachingLink: true },
  })
  return countTeaching(docs.map((doc) => doc.teachingLink))
}

function narrowing({ category, year }: { category?: NewsCategory; year?: number }): Where {
  const from = year && startOfDay(`${year}-01-01`, env.TZ_SCHOOL).toISOString()
  const to = year && startOfDay(`${year + 1}-01-01`, env.TZ_SCHOOL).toISOString()
  return {
    ...(category && { category: { equals: category } }),
    ...(from && { eventDate: { greater_than_equal: from, less_than: to } }),
  }
}
