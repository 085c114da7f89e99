import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { isFileName, tokenOf } from '@/platform/media/names'
import { onPublication } from '@/platform/publication/channel'
import type { HeaderTable } from './headers'
import { createMediaFinder } from './media-finder'

type Options = { payload: Payload; folder: string; headers: HeaderTable }

const SIGN_IN_COOKIE = /(?:^|;\s*)payload-token=/

/**
 * `/media/{file}`: files of pictures, films and attachments that something published uses right now. To a visitor anything
 * else is what never existed; people signed in to the desk also see what they may read there, for previews. The kept
 * original of a picture is never sent from here.
 */
export function serveMedia(app: Hono, { payload, folder, headers }: Options): () => void {
  const find = createMediaFinder(payload)
  const send = serveStatic({ root: folder, rewriteRequestPath: (path) => path.replace(/^\/media/, '') })
  app.get('/media/:name', async (c, next) => {
    const name = c.req.param('name')
    const token = isFileName(name) ? tokenOf(name) : undefined
    if (!token) return next()
    const opened = await find.forVisitors(token)
    const kind = opened?.files.get(name)
    if (kind) return sendAs(kind, headers.picture)
    const staffKind = await staffMay(c, token, name)
    if (staffKind) return sendAs(staffKind, { ...headers.picture, 'Cache-Control': 'private, no-store' })
    return next()

    async function sendAs(how: NonNullable<typeof kind>, sent: Record<string, string>) {
      for (const [header, value] of Object.entries(sent)) c.header(header, value)
      c.header('ETag', `"${name}"`)
      if (typeof how === 'object') c.header('Content-Disposition', disposition(how.download))
      // players jump about in a film, and an edge that keeps files cuts pieces out of it only when told that it may
      if (how === 'video') c.header('Accept-Ranges', 'bytes')
      if (c.req.header('if-none-match') === `"${name}"`) return c.body(null, 304)
      const answer = await send(c, next)
      // a piece that is not there is nothing to keep
      if (answer?.status === 416) answer.headers.set('Cache-Control', 'no-store')
      return answer
    }
  })

  async function staffMay(c: Context, token: string, name: string) {
    if (!SIGN_IN_COOKIE.test(c.req.header('cookie') ?? '')) return undefined
    return (await find.forStaff(c.req.raw.headers, token))?.files.get(name)
  }

  return onPublication(find.drop)
}

/** RFC 6266 with RFC 5987: an ASCII name for old clients, the real one for all others. */
function disposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
