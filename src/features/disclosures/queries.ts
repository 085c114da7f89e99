import type { Payload, Where } from 'payload'
import { env } from '@/platform/env'
import { attachmentFields } from '@/platform/media/attachment-view'
import { pictureFields } from '@/platform/media/view'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { spaceLinkFields } from '@/platform/publication/related'
import { publishedWithin } from '@/platform/publication/within'
import { readSchoolCalendar } from '@/platform/school-days/read'
import { spanOf, type Week } from '@/platform/school-days/week'
import { dayOf, startOfDay } from '@/ui/day'
import type { Narrowing } from './addresses'
import { disclosureCard, disclosureView } from './documents'
import type { Counting } from './notice'
import type { DisclosureCard, DisclosureList, DisclosureView, Objection } from './views'
import { type DisclosureCategory, disclosureCategories } from './words'

const PAGE_SIZE = 20

/** No notice that began earlier can still be open: see FURTHEST in school-days/working-days.ts. Days. */
const LONG_AGO = 367

/** `select` that reads what a card needs. */
export const cardFields = {
  slug: true,
  title: true,
  category: true,
  audience: true,
  date: true,
  summary: true,
  notice: true,
} as const

const populate = { media: { ...pictureFields, ...attachmentFields }, spaces: spaceLinkFields } as const

/** One page of what is public (`page` from 1), what is on notice first; undefined beyond the last. */
export async function findDisclosures(
  payload: Payload,
  { page, ...narrowing }: Narrowing & { page: number },
  now = Date.now(),
): Promise<DisclosureList | undefined> {
  const counting = await countingAt(payload, now)
  const whole = !narrowing.category && !narrowing.year
  const open = whole ? await openNotices(payload, counting) : []
  const [found, facets] = await Promise.all([
    findPublished(payload, 'disclosures', {
      where: { and: [narrowed(narrowing), { id: { not_in: open.map(({ id }) => id) } }] },
      sort: ['-pinned', '-date', '-id'],
      limit: PAGE_SIZE,
      page,
      depth: 0,
      select: cardFields,
    }),
    readFacets(payload, narrowing.category),
  ])
  if (page > 1 && page > found.totalPages) return undefined
  return {
    ...narrowing,
    ...facets,
    open: page === 1 ? open : [],
    items: found.docs.map((doc) => disclosureCard(doc, counting)),
    page,
    pages: found.totalPages,
    thisYear: dayOf(new Date(now).toISOString(), env.TZ_SCHOOL).year,
  }
}

/** The public disclosure at this address, or undefined. */
export async function findDisclosure(
  payload: Payload,
  slug: string,
  now = Date.now(),
): Promise<DisclosureView | undefined> {
  const doc = await findOnePublished(payload, 'disclosures', slug, { populate })
  return doc && disclosureView(doc, await countingAt(payload, now))
}

/** What is on public notice now, the one ending first in front. For the home page too. */
export async function findOpenNotices(payload: Payload, now = Date.now()): Promise<DisclosureCard[]> {
  return openNotices(payload, await countingAt(payload, now))
}

/** What is up for objections on some day of a week, or was first made public in it with a period to come; oldest first. */
export async function findNoticesOf(
  payload: Payload,
  week: Week,
  now = Date.now(),
): Promise<DisclosureCard[]> {
  const counting = await countingAt(payload, now)
  const span = spanOf(week, counting.timeZone)
  const begun = {
    greater_than: new Date(Date.parse(span.from) - LONG_AGO * 86_400_000).toISOString(),
    less_than: span.to,
  }
  const { docs } = await findPublished(payload, 'disclosures', {
    where: { or: [publishedWithin(span), { 'notice.from': begun }] },
    sort: ['date', 'id'],
    depth: 0,
    select: cardFields,
  })
  return docs
    .map((doc) => disclosureCard(doc, counting))
    .filter(
      ({ notice }) => notice && (notice.until ? notice.until.iso >= week.from : notice.standing !== 'over'),
    )
}

/** Whom to tell of an objection. */
export async function findObjection(payload: Payload): Promise<Objection> {
  const { branchName, contact } = await payload.findGlobal({ slug: 'site', overrideAccess: false, depth: 0 })
  return { branch: branchName, ...(contact && { contact }) }
}

/** What the end of a notice is counted by, read once for a page. */
export const countingAt = async (payload: Payload, now: number): Promise<Counting> => ({
  calendar: await readSchoolCalendar(payload, env.TZ_SCHOOL),
  timeZone: env.TZ_SCHOOL,
  now,
})

async function openNotices(payload: Payload, counting: Counting): Promise<DisclosureCard[]> {
  const { docs } = await findPublished(payload, 'disclosures', {
    where: { 'notice.from': { greater_than: new Date(counting.now - LONG_AGO * 86_400_000).toISOString() } },
    depth: 0,
    select: cardFields,
  })
  return docs
    .map((doc) => disclosureCard(doc, counting))
    .filter(({ notice }) => notice?.standing === 'open')
    .sort((one, other) => lastDayOf(one).localeCompare(lastDayOf(other)) || other.id - one.id)
}

const lastDayOf = ({ notice }: DisclosureCard): string => notice?.until?.iso ?? ''

type Facets = Pick<DisclosureList, 'categories' | 'years'>

/** How many public disclosures each category has, and in which years the chosen one has any. A branch has some dozens a year. */
async function readFacets(payload: Payload, chosen?: DisclosureCategory): Promise<Facets> {
  const { docs } = await findPublished(payload, 'disclosures', {
    depth: 0,
    select: { category: true, date: true },
  })
  const categories = (Object.keys(disclosureCategories) as DisclosureCategory[])
    .map((category) => ({ category, count: docs.filter((doc) => doc.category === category).length }))
    .filter(({ count }) => count > 0)
  const years = docs
    .filter(({ category }) => !chosen || category === chosen)
    .map(({ date }) => dayOf(date, env.TZ_SCHOOL).year)
  return { categories, years: [...new Set(years)].sort((one, other) => other - one) }
}

function narrowed({ category, year }: Narrowing): Where {
  const begin = (of: number) => startOfDay(`${of}-01-01`, env.TZ_SCHOOL).toISOString()
  return {
    ...(category && { category: { equals: category } }),
    ...(year && { date: { greater_than_equal: begin(year), less_than: begin(year + 1) } }),
  }
}
