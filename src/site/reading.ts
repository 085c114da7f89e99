import type { Context, Hono } from 'hono'

/** How a reader wants pages: as designed, or with larger type and more contrast (长者模式, GB/T 37668). */
export type Reading = 'usual' | 'elder'

const COOKIE = 'reading'
const ELDER = /(?:^|;\s*)reading=elder(?:;|$)/
const YEAR_SECONDS = 31_536_000

/** Chosen by a cookie and not by a script, so that it costs nobody a blocking request and needs no JavaScript. */
export const readingOf = (cookie: string | undefined): Reading =>
  cookie !== undefined && ELDER.test(cookie) ? 'elder' : 'usual'

/** Where a page of the cache is kept for this reader. docker/nginx.conf tells the two apart likewise. */
export const keyFor = (reading: Reading, key: string): string =>
  reading === 'elder' ? `${key} ${reading}` : key

/** `POST /reading` mode=elder|usual: anyone may; remembers it in this browser and goes back to where it was asked. */
export function serveReading(app: Hono, siteUrl: string): void {
  app.post('/reading', async (c) => {
    const { mode } = await c.req.parseBody()
    const [value, age] = mode === 'elder' ? ['elder', YEAR_SECONDS] : ['', 0]
    const secure = siteUrl.startsWith('https:') ? '; Secure' : ''
    c.header('Set-Cookie', `${COOKIE}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`)
    return c.redirect(cameFrom(c), 303)
  })
}

/** The page of ours with the switch; never another host. */
function cameFrom(c: Context): string {
  const { referer = '', host } = c.req.header()
  if (!URL.canParse(referer)) return '/'
  const page = new URL(referer)
  return page.host === host ? page.pathname.replace(/^\/+/, '/') + page.search : '/'
}
