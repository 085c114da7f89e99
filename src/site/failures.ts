import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isDatabaseAway } from '@/platform/db/reachability'
import { toResponse } from './answer'
import { HTML, type PageMaker } from './page-handler'
import { errorPage } from './pages/error'
import { keyFor, readingOf } from './reading'

export type ErrorStatus = 404 | 405 | 429 | 500 | 503

const MISSING_KEY = '#404'

/** One page for every address that leads nowhere, made once and kept: a sweep of guessed addresses costs nothing. */
export async function answerMissing(c: Context, maker: PageMaker): Promise<Response> {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    return failurePage(c, 405, maker, { Allow: 'GET, HEAD, OPTIONS' })
  }
  const reading = readingOf(c.req.header('cookie'))
  const outcome = await maker.cache.obtain(keyFor(reading, MISSING_KEY), async () => ({
    status: 404,
    type: HTML,
    body: await maker.draw(errorPage(404), reading),
    changesAt: (await maker.site()).changesAt,
    headers: { ...maker.headers.page, 'Cache-Control': 'no-cache' },
  }))
  return typeof outcome === 'object' ? toResponse(c.req.raw, outcome) : c.text('404', 404)
}

/** The database being away passes: 503 and come again. Anything else is ours: logged, and said without details. */
export function answerError(error: Error, c: Context, maker: PageMaker): Promise<Response> {
  if (isDatabaseAway(error)) return failurePage(c, 503, maker, { 'Retry-After': '10' })
  maker.payload.logger.error({ err: error, path: c.req.path }, 'a public page could not be made')
  return failurePage(c, 500, maker, {})
}

/** For rate-limit.ts: a page that says to wait. */
export const tooMany =
  (maker: PageMaker) =>
  (c: Context, retryAfter: string): Promise<Response> =>
    failurePage(c, 429, maker, { 'Retry-After': retryAfter })

/** An error page; plain words when not even that can be drawn. */
export async function failurePage(
  c: Context,
  status: ErrorStatus & ContentfulStatusCode,
  maker: PageMaker,
  headers: Record<string, string>,
): Promise<Response> {
  const page = errorPage(status)
  try {
    return c.html(await maker.draw(page, readingOf(c.req.header('cookie'))), status, {
      ...maker.headers.page,
      ...headers,
    })
  } catch {
    return c.text(`${page.title}。${page.description}`, status, { ...maker.headers.page, ...headers })
  }
}
