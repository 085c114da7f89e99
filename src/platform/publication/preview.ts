import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/platform/env'

/** ms a preview link works at least, and twice that at most: a sign-in's idle time */
const LIFETIME = 30 * 60_000

/**
 * A signed address under which the public site shows a document's newest draft: `/preview/news/12?until=…&key=…`.
 * null while the document has not been saved yet.
 */
export function previewOf(collection: string, id: number | string | undefined): string | null {
  if (id === undefined || id === null) return null
  // whole steps: the address stays the same from save to save, so that the shown page is not thrown away each time
  const until = Math.ceil(Date.now() / LIFETIME + 1) * LIFETIME
  return `/preview/${collection}/${id}?until=${until}&key=${sign(collection, String(id), until)}`
}

/** Whether a preview address was signed by us and is still in time. */
export function mayPreview(
  collection: string,
  id: string,
  until: string | null,
  key: string | null,
): boolean {
  const time = Number(until)
  if (!key || !Number.isSafeInteger(time) || time < Date.now()) return false
  const expected = Buffer.from(sign(collection, id, time))
  const given = Buffer.from(key)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function sign(collection: string, id: string, until: number): string {
  return createHmac('sha256', env.PAYLOAD_SECRET)
    .update(`preview:${collection}:${id}:${until}`)
    .digest('base64url')
}
