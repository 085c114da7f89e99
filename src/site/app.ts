import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Payload } from 'payload'
import type { PageRoute } from '@/platform/page-route'
import { isListening, onPublication } from '@/platform/publication/channel'
import type { Page } from '@/ui/page'
import { canonicalPath } from './address'
import { type SiteAssets, serveAssets } from './assets'
import { answerError, answerMissing, type ErrorStatus } from './failures'
import { createFastPath } from './fast-path'
import { headerTable } from './headers'
import { createPageCache } from './page-cache'
import { type PageMaker, pageHandler } from './page-handler'
import { renderDocument } from './shell'
import { createSiteReader } from './site-reader'
import type { SiteView } from './site-view'

/** A part of the public face with addresses of its own: screens, previews. */
export type Mount = { path: string; app: Hono }

export type SiteOptions = {
  payload: Payload
  routes: readonly PageRoute[]
  assets: SiteAssets
  /** the globals, as the shell shows them */
  readSite: (payload: Payload) => Promise<SiteView>
  errorPage: (status: ErrorStatus) => Page
  /** public scheme and host, without a slash at the end */
  siteUrl: string
  mounts?: readonly Mount[]
}

export type Site = ReturnType<typeof createSite>

/**
 * The public site as a listener for a Node HTTP server: kept pages go out at once, everything else through Hono.
 * Takes every address that the desk (`/admin`, `/api`, `/_next`) does not.
 */
export function createSite(options: SiteOptions) {
  const cache = createPageCache({ isListening })
  const reader = createSiteReader(() => options.readSite(options.payload))
  const forgetting = onPublication(() => {
    cache.drop()
    reader.drop()
  })
  const headers = headerTable(options.siteUrl)
  const draw = async (page: Page) => renderDocument(page, await reader.read(), options.assets.addresses)
  const app = publicApp(options, { payload: options.payload, cache, headers, draw })
  const fast = createFastPath(cache, readsQuery(options.routes))
  const slow = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  return {
    app,
    cache,
    handle(request: IncomingMessage, response: ServerResponse): void {
      if (!fast(request, response)) void slow(request, response)
    },
    close: forgetting,
  }
}

function publicApp(options: SiteOptions, maker: PageMaker): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(maker.headers.page)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
  })
  app.use((c, next) => {
    const canonical = canonicalPath(c.req.path)
    return canonical ? Promise.resolve(c.redirect(canonical + new URL(c.req.url).search, 301)) : next()
  })
  app.on('OPTIONS', '*', (c) => c.body(null, 204, { Allow: ALLOWED }))
  for (const { path, app: mounted } of options.mounts ?? []) app.route(path, mounted)
  serveAssets(app, options.assets, maker.headers)
  for (const route of options.routes) app.get(route.path, pageHandler(route, maker))
  app.notFound((c) => answerMissing(c, maker, options.errorPage))
  app.onError((error, c) => answerError(error, c, maker, options.errorPage))
  return app
}

const ALLOWED = 'GET, HEAD, OPTIONS'

/** Paths whose pages differ with the query are looked up the long way, where the query is understood. */
function readsQuery(routes: readonly PageRoute[]): (path: string) => boolean {
  const routed = routes.filter((route) => route.query?.length).map(({ path }) => path.split('/:')[0] ?? path)
  return (path) => routed.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
}
