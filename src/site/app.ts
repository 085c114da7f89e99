import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import type { Payload } from 'payload'
import type { PageRoute } from '@/platform/page-route'
import { isListening, onPublication } from '@/platform/publication/channel'
import type { Page } from '@/ui/page'
import { canonicalPath } from './address'
import { type SiteAssets, serveAssets } from './assets'
import { serveDigests } from './digest/route'
import { serveDocuments } from './documents'
import { answerError, answerMissing, tooMany } from './failures'
import { createFastPath } from './fast-path'
import { type HeaderTable, headerTable } from './headers'
import { healthHandler } from './health'
import { serveMedia } from './media'
import { createPageCache } from './page-cache'
import { type PageMaker, pageHandler } from './page-handler'
import { servePrints } from './prints/route'
import { limited } from './rate-limit'
import { readSite } from './read-site'
import { type Reading, serveReading } from './reading'
import { movedTo } from './redirects'
import { searchHandler } from './search/page'
import { renderDocument } from './shell'
import { createSiteReader } from './site-reader'

export type SiteOptions = {
  payload: Payload
  /** the public address table: see routes.ts */
  routes: readonly PageRoute[]
  assets: SiteAssets
  /** folder of stored pictures and attachments */
  mediaDir: string
  /** public scheme and host, without a slash at the end */
  siteUrl: string
  /** parts of the public face with addresses of their own, from the root: screens, previews */
  mounts?: readonly ((maker: PageMaker) => Hono)[]
}

const ALLOWED = 'GET, HEAD, OPTIONS'

/**
 * The public site as a listener for a Node HTTP server: kept pages go out at once, everything else through Hono.
 * Takes every address that the desk (`/admin`, `/api`, `/_next`) does not.
 */
export function createSite(options: SiteOptions) {
  const { payload, siteUrl, routes, assets } = options
  const cache = createPageCache({ isListening })
  const settings = createSiteReader(() => readSite(payload, siteUrl))
  const draw = async (page: Page, reading: Reading) =>
    renderDocument(page, await settings.read(), reading, assets.addresses)
  const maker: PageMaker = { payload, cache, headers: headerTable(siteUrl), site: settings.read, draw }
  const stopForgetting = onPublication(({ cause }) => {
    if (cause === 'screens' || cause === 'reload') return // pages are as they were
    cache.drop()
    settings.drop()
  })
  const { app, close } = publicApp(options, maker)
  const fast = createFastPath(cache, readsQuery(routes))
  const slow = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  return {
    app,
    cache,
    handle(request: IncomingMessage, response: ServerResponse): void {
      if (!fast(request, response)) void slow(request, response)
    },
    close(): void {
      stopForgetting()
      close()
    },
  }
}

/** The address table, in the order in which addresses are looked for. */
function publicApp(
  { payload, routes, assets, mediaDir, siteUrl, mounts = [] }: SiteOptions,
  maker: PageMaker,
) {
  const app = new Hono()
  app.use(securely(maker.headers), printably(maker), canonically)
  app.on('OPTIONS', '*', (c) => c.body(null, 204, { Allow: ALLOWED }))
  app.get('/api/health', healthHandler(payload))
  for (const mount of mounts) app.route('/', mount(maker))
  serveAssets(app, assets, maker.headers)
  const closeMedia = serveMedia(app, { payload, folder: mediaDir, headers: maker.headers })
  serveReading(app, siteUrl)
  serveDocuments(app, maker, siteUrl)
  servePrints(app, maker)
  serveDigests(app, maker, { mediaDir, siteUrl })
  app.get('/search', limited('search', tooMany(maker)), searchHandler(maker))
  for (const route of routes) app.get(route.path, pageHandler(route, maker))
  app.notFound(async (c) => {
    const moved = await movedTo(payload, c)
    return moved ? c.redirect(moved, 301) : answerMissing(c, maker)
  })
  app.onError((error, c) => answerError(error, c, maker))
  return { app, close: closeMedia }
}

/** The strict headers on whatever has no policy of its own. */
const securely =
  (headers: HeaderTable): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (c.res.headers.has('Content-Security-Policy')) return
    for (const [name, value] of Object.entries(headers.page)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
  }

/** No address of ours has a control character in it, and neither the database nor a header takes one. */
const printably =
  (maker: PageMaker): MiddlewareHandler =>
  async (c, next) => {
    if (/\p{Cc}/u.test(c.req.path)) return answerMissing(c, maker)
    await next()
  }

/** One page, one address. */
const canonically: MiddlewareHandler = async (c, next) => {
  const canonical = canonicalPath(c.req.path)
  if (canonical) return c.redirect(canonical + new URL(c.req.url).search, 301)
  await next()
}

/** Paths whose pages differ with the query are looked up the long way, where the query is understood. */
function readsQuery(routes: readonly PageRoute[]): (path: string) => boolean {
  const prefixes = routes.filter(({ query }) => query?.length).map(({ path }) => path.split('/:')[0] ?? path)
  return (path) => prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
}
