import type { IncomingMessage, ServerResponse } from 'node:http'
import next from 'next'
import { executeAuthStrategies, type Payload } from 'payload'
import { env } from './platform/env'
import { isForeign } from './platform/foreign'
import { ticketIn } from './platform/media/phone/ticket'
import { root } from './platform/paths'
import { limitBody } from './site/body-limit'
import { clientAddress, limitSignIn } from './site/rate-limit'

const DESK = /^\/(admin|api|_next)(\/|\?|$)/
/** of ours, although under /api: answered by the site's Hono application */
const OURS = /^\/api\/(health|screen-control|screens\/(manifest|events|heartbeat|pairing))(\/|\?|$)/

/** Whether an address belongs to Payload's admin and API, which Next serves. Everything else is the public face. */
export const isDeskAddress = (url: string): boolean => DESK.test(url) && !OURS.test(url)

/** Next serves nothing but Payload's admin and API: see docs/decisions. */
export async function createDesk(payload: Payload) {
  const app = next({ dev: process.env.DESK_DEV === '1', dir: root, quiet: true, port: env.PORT })
  await app.prepare()
  const handler = app.getRequestHandler()
  return {
    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      request.headers['x-client-address'] = clientAddress(request)
      for (const [name, value] of deskHeaders) response.setHeader(name, value)
      if (isForeign(request)) return refuse(response)
      if (await limitSignIn(request, response)) return
      if (await limitBody(request, response, () => maySendFiles(payload, request))) return
      await handler(request, response)
    },
  }
}

/** Staff, and whoever holds the address a teacher has opened for the own phone. */
const maySendFiles = async (payload: Payload, request: IncomingMessage): Promise<boolean> =>
  isPhone(request.url ?? '') || isSignedIn(payload, request)

function isPhone(url: string): boolean {
  const { pathname, searchParams } = new URL(url, 'http://desk')
  return pathname === '/api/media/phone' && ticketIn(searchParams) !== undefined
}

export async function isSignedIn(payload: Payload, { headers }: IncomingMessage): Promise<boolean> {
  const { cookie = '', authorization = '', origin = '' } = headers
  const { user } = await executeAuthStrategies({
    headers: new Headers({ cookie, authorization, origin }),
    payload,
  })
  return user !== null
}

/** The admin needs inline styles and scripts of Next's, so its policy is looser than the public one; nothing foreign. */
const deskHeaders: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['X-Robots-Tag', 'noindex'],
  [
    'Content-Security-Policy',
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
      "font-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'",
  ],
]

function refuse(response: ServerResponse): void {
  const message = '这个请求来自别的网站，已被拒绝。请在本系统的管理后台里操作。'
  response.writeHead(403, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ errors: [{ message, data: { code: 'foreign-origin' } }] }))
}
