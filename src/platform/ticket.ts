import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from './env'

/** The signature under a few words, made with the school's own secret; `purpose` keeps one kind from passing for another. */
export const seal = (purpose: string, ...words: (string | number)[]): string =>
  createHmac('sha256', env.PAYLOAD_SECRET)
    .update(JSON.stringify([purpose, ...words]))
    .digest('base64url')

/** Whether `key` is the signature that seal() gives, found out in the same time whatever it is. */
export function isSealed(key: string, purpose: string, ...words: (string | number)[]): boolean {
  const expected = Buffer.from(seal(purpose, ...words))
  const given = Buffer.from(key)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
