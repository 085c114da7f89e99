import type { IncomingMessage } from 'node:http'
import { env } from './env'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a page of another host sends this request with our cookie. Beside the cookie's SameSite: the school is
 * reached under several names, so Payload's own list of origins stays empty.
 */
export function isForeign({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>): boolean {
  if (SAFE.has(method ?? '') || !headers.origin) return false
  const host = (env.TRUST_PROXY === 'on' && headers['x-forwarded-host']) || headers.host
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== host
}
