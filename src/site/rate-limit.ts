import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '@/platform/env'

/** Attempts within seconds, from one address. A school's people share one address: generous where nothing is guessed. */
const limits = {
  signIn: new RateLimiterMemory({ points: 20, duration: 300 }),
  recovery: new RateLimiterMemory({ points: 5, duration: 900 }),
  graphql: new RateLimiterMemory({ points: 120, duration: 60 }),
  preview: new RateLimiterMemory({ points: 240, duration: 60 }),
  print: new RateLimiterMemory({ points: 60, duration: 60 }),
  search: new RateLimiterMemory({ points: 3000, duration: 60 }),
}

type Limit = keyof typeof limits

/** Addresses where passwords are tried or mails sent. */
const GUARDED: [RegExp, Limit][] = [
  [/^\/api\/[a-z-]+\/login$/, 'signIn'],
  [/^\/api\/[a-z-]+\/(forgot-password|reset-password|unlock|first-register)$/, 'recovery'],
  [/^\/api\/graphql$/, 'graphql'],
]

/**
 * Answers 429 itself and returns true when an address tries to sign in, or to have a password sent, too often.
 * Beside Payload's lock-out of one account: this one stops trying many accounts.
 */
export async function limitSignIn(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.method !== 'POST') return false
  const path = plainPath(request.url ?? '/')
  const limit = GUARDED.find(([pattern]) => pattern.test(path))?.[1]
  if (!limit) return false
  const address = clientAddress(request)
  const seconds = await secondsToWait(limit, address)
  if (seconds === 0) {
    forgiveSuccess(limit, address, response)
    return false
  }
  response.writeHead(429, {
    'Content-Type': 'application/json; charset=utf-8',
    'Retry-After': String(seconds),
  })
  const message = `尝试次数太多，请${Math.ceil(seconds / 60)}分钟后再试。`
  response.end(JSON.stringify({ errors: [{ message, data: { code: 'too-many-attempts' } }] }))
  return true
}

/** An address as Next and Payload come to understand it, whatever detours it is written with. */
function plainPath(url: string): string {
  const { pathname } = new URL(`http://x${url}`) // takes out ./ and ../
  return decoded(pathname).replace(/\/+/g, '/').replace(/\/$/, '').toLowerCase()
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname // Next answers 400 to these
  }
}

/** Thirty teachers who sign in at eight behind one address are no attack: only failures count. */
function forgiveSuccess(limit: Limit, address: string, response: ServerResponse): void {
  if (limit !== 'signIn') return
  response.once('finish', () => {
    if (response.statusCode < 400) void limits[limit].reward(address, 1)
  })
}

/** The same for addresses of the site. `answer` makes the page that says so. */
export const limited =
  (limit: Limit, answer: (c: Context, retryAfter: string) => Promise<Response>): MiddlewareHandler =>
  async (c, next) => {
    const seconds = await secondsToWait(limit, addressOf(c))
    if (seconds > 0) return answer(c, String(seconds))
    await next()
  }

async function secondsToWait(limit: Limit, address: string): Promise<number> {
  try {
    await limits[limit].consume(address)
    return 0
  } catch (refusal) {
    return Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000) || 1
  }
}

/** Who is calling: the socket, or what our own reverse proxy says of it. Never what a client wrote itself. */
export function clientAddress(request: IncomingMessage): string {
  const forwarded = env.TRUST_PROXY === 'on' ? request.headers['x-forwarded-for'] : undefined
  // the proxy appends the address it saw; what stands before came from the client
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return last || request.socket.remoteAddress || ''
}

/** Calls without a socket (tests that ask Hono directly) all count as one. */
export function addressOf(c: Context): string {
  const incoming = (c.env as { incoming?: IncomingMessage } | undefined)?.incoming
  return incoming ? clientAddress(incoming) : ''
}
