import type { Payload, Where } from 'payload'
import { findEntries, kindsWithPages, type PublishedEntry } from './entries'
import { findPublished } from './read'

/** [from, to) as ISO instants. */
export type Span = { from: string; to: string }

/** What was published for the first time within a span: a text that was corrected later stays where it was. */
export const publishedWithin = ({ from, to }: Span): Where => ({
  publishedAt: { greater_than_equal: from, less_than: to },
})

/** Everything of all kinds that have pages, first published within a span: as a visitor reads it, newest first. */
export const findPublishedWithin = (payload: Payload, span: Span): Promise<PublishedEntry[]> =>
  findEntries(payload, kindsWithPages(payload), publishedWithin(span))

/** When the last thing before this instant was published; undefined when there was none. */
export const lastPublishedBefore = (payload: Payload, instant: string): Promise<string | undefined> =>
  firstOf(payload, '-publishedAt', { publishedAt: { less_than: instant } })

/** When the first thing from this instant on was published; undefined when there is none yet. */
export const firstPublishedFrom = (payload: Payload, instant: string): Promise<string | undefined> =>
  firstOf(payload, 'publishedAt', { publishedAt: { greater_than_equal: instant } })

type Order = 'publishedAt' | '-publishedAt'

async function firstOf(payload: Payload, sort: Order, where: Where): Promise<string | undefined> {
  const found = await Promise.all(
    kindsWithPages(payload).map(({ slug }) =>
      findPublished(payload, slug, {
        where,
        sort,
        limit: 1,
        depth: 0,
        joins: false,
        select: { publishedAt: true },
      }),
    ),
  )
  const docs = found.flatMap((each) => each.docs as unknown as { publishedAt?: string | null }[])
  const instants = docs.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  return sort === 'publishedAt' ? instants[0] : instants.at(-1)
}
