import type { Payload } from 'payload'
import type { News } from '@/payload-types'
import { env } from '@/platform/env'
import { findPublished } from '@/platform/publication/read'
import { populated } from '@/platform/publication/related'
import { dayOf, startOfDay } from '@/ui/day'
import { newsCategories, serviceCategories } from '../categories'
import { readYears } from '../facets'
import type { Deed, ServiceRecord } from './views'
import { yearOf } from './year'

/** Without a year asked for, the page tells of so many of the last. */
const YEARS_SHOWN = 2

/** What was done for others, year by year; undefined for a year of which there is nothing. */
export async function findService(payload: Payload, year?: number): Promise<ServiceRecord | undefined> {
  const allYears = await readYears(payload, serviceCategories)
  if (year !== undefined && !allYears.includes(year)) return undefined
  const shown = year === undefined ? allYears.slice(0, YEARS_SHOWN) : [year]
  const years = await Promise.all(shown.map(async (each) => yearOf(each, await findDeeds(payload, each))))
  return { years, allYears, year }
}

async function findDeeds(payload: Payload, year: number): Promise<Deed[]> {
  const start = (of: number) => startOfDay(`${of}-01-01`, env.TZ_SCHOOL).toISOString()
  const { docs } = await findPublished(payload, 'news', {
    where: {
      category: { in: [...serviceCategories] },
      eventDate: { greater_than_equal: start(year), less_than: start(year + 1) },
    },
    sort: '-eventDate',
    select: {
      slug: true,
      title: true,
      category: true,
      eventDate: true,
      venue: true,
      summary: true,
      lead: true,
      participants: true,
    },
    populate: { members: { slug: true, name: true } },
  })
  return docs.map(deedOf)
}

const deedOf = (doc: News): Deed => ({
  href: `/news/${doc.slug}`,
  title: doc.title,
  categoryLabel: newsCategories[doc.category],
  day: dayOf(doc.eventDate, env.TZ_SCHOOL),
  venue: doc.venue || undefined,
  summary: doc.summary || doc.lead || undefined,
  people: (doc.participants ?? []).flatMap((relation) => {
    const member = populated(relation)
    return member?.slug ? [{ href: `/members/${member.slug}`, name: member.name }] : []
  }),
})
