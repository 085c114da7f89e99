import type { Handler } from 'hono'
import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { publicationOf } from '@/platform/publication/types'
import {
  type Found,
  type FoundEntry,
  PAGE_SIZE,
  readSearch,
  type Search,
  search,
} from '@/platform/search/query'
import { markTerms, snippetOf } from '@/platform/search/snippet'
import { dayOf, longDate } from '@/ui/day'
import type { SearchHit, SearchResultsView } from '@/ui/search-results-view'
import { buildAnswer, toResponse } from '../answer'
import { HTML, type PageMaker } from '../page-handler'
import { searchPage } from '../pages/search'
import { readingOf } from '../reading'

/** `/search?q=`: made anew each time and kept nowhere, so that no flood of queries can push pages out of the cache. */
export const searchHandler =
  (maker: PageMaker): Handler =>
  async (c) => {
    const asked = readSearch(new URL(c.req.url).searchParams)
    const found = await search(maker.payload, asked)
    const body = await maker.draw(
      searchPage(resultsView(maker.payload, asked, found)),
      readingOf(c.req.header('cookie')),
    )
    const answer = await buildAnswer({ type: HTML, body, headers: maker.headers.page })
    return toResponse(c.req.raw, answer)
  }

function resultsView(payload: Payload, asked: Search, found: Found): SearchResultsView {
  return {
    query: asked.text,
    type: asked.collection,
    types: typesOf(payload, found),
    total: found.total,
    page: asked.page,
    pages: Math.ceil(found.total / PAGE_SIZE),
    hits: found.entries.map((entry) => hitOf(payload, entry, asked.terms)),
  }
}

/** In the order of the collections in payload.config.ts, only those with hits. */
const typesOf = (payload: Payload, { counts }: Found) =>
  Object.keys(payload.collections).flatMap((type) => {
    const count = counts[type]
    return count ? [{ type, label: labelOf(payload, type), count }] : []
  })

const hitOf = (payload: Payload, entry: FoundEntry, terms: string[]): SearchHit => ({
  href: entry.path,
  title: markTerms(entry.title, terms),
  snippet: snippetOf(entry.body, terms),
  typeLabel: labelOf(payload, entry.collection),
  date: longDate(dayOf(entry.publishedAt, env.TZ_SCHOOL)),
})

const labelOf = (payload: Payload, collection: string): string => {
  const config = Object.values(payload.collections).find(({ config }) => config.slug === collection)?.config
  return (config && publicationOf(config)?.label) ?? collection
}
