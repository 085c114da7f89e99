import type { IncomingMessage, ServerResponse } from 'node:http'
import next from 'next'
import { env } from './platform/env'
import { root } from './platform/paths'
import { limitSignIn } from './site/rate-limit'

const DESK = /^\/(admin|api|_next)(\/|\?|$)/
/** of ours, although under /api: answered by the site's Hono application */
const OURS = /^\/api\/(health|screens)(\/|\?|$)/

/** Whether an address belongs to Payload's admin and API, which Next serves. Everything else is the public face. */
export const isDeskAddress = (url: string): boolean => DESK.test(url) && !OURS.test(url)

/** Next serves nothing but Payload's admin and API: see docs/decisions. */
export async function createDesk() {
  const app = next({ dev: process.env.DESK_DEV === '1', dir: root, quiet: true, port: env.PORT })
  await app.prepare()
  const handler = app.getRequestHandler()
  return {
    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      request.headers['x-client-address'] = clientAddress(request)
      for (const [name, value] of deskHeaders) response.setHeader(name, value)
      if (await limitSignIn(request, response)) return
      await handler(request, response)
    },
  }
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

/** Who is calling: the socket, or what our own reverse proxy says of it. Never what a client wrote itself. */
function clientAddress(request: IncomingMessage): string {
  const forwarded = env.TRUST_PROXY === 'on' ? request.headers['x-forwarded-for'] : undefined
  const first = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(',')[0]?.trim()
  return first || request.socket.remoteAddress || ''
}
