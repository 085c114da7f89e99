import type { Context, Handler } from 'hono'
import type { Payload } from 'payload'
import type { PageRoute } from '@/platform/page-route'
import type { Page } from '@/ui/page'
import { knownQuery, pageKey } from './address'
import { toResponse } from './answer'
import type { HeaderTable } from './headers'
import type { Made, PageCache } from './page-cache'
import { keyFor, type Reading, readingOf } from './reading'
import type { SiteView } from './site-view'

export type PageMaker = {
  payload: Payload
  cache: PageCache
  headers: HeaderTable
  /** a page in its document */
  draw: (page: Page, reading: Reading) => Promise<string>
  /** what all pages show of the school */
  site: () => Promise<SiteView>
}

export const HTML = 'text/html; charset=utf-8'

/** Params -> query -> page -> document, kept until the next publication. */
export const pageHandler =
  (route: PageRoute, maker: PageMaker): Handler =>
  async (c, next) => {
    const query = knownQuery(new URL(c.req.url).searchParams, route.query ?? [])
    const reading = readingOf(c.req.header('cookie'))
    const key = keyFor(reading, pageKey(c.req.path, query, route.query ?? []))
    const outcome = await maker.cache.obtain(key, () => make(route, maker, c, query, reading))
    if (outcome === undefined) return next()
    if (typeof outcome === 'string') return c.redirect(outcome, 301)
    return toResponse(c.req.raw, outcome)
  }

async function make(
  route: PageRoute,
  maker: PageMaker,
  c: Context,
  query: URLSearchParams,
  reading: Reading,
): Promise<Made> {
  const page = await route.load({ payload: maker.payload, params: c.req.param(), query })
  if (page === undefined || typeof page === 'string') return page
  const [body, { changesAt }] = await Promise.all([maker.draw(page, reading), maker.site()])
  return { type: HTML, body, changesAt, headers: maker.headers.cachedPage }
}
