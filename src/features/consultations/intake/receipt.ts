import { createHmac } from 'node:crypto'
import { env } from '@/platform/env'
import { seal } from '@/platform/ticket'

/** Crockford's: no letter that is mistaken for a figure */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

/**
 * The code under which a sender finds the answer again. It follows from what was sent along once (`nonce`), so the unique
 * column of its hash also keeps anything from being sent in twice.
 */
export function receiptOf(nonce: string): string {
  const bytes = createHmac('sha256', env.PAYLOAD_SECRET).update(`feedback-receipt ${nonce}`).digest()
  const letters = Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`
}

/** What is kept of a code: keyed, so that a copy of the database alone does not let anybody try codes. */
export const keptReceipt = (code: string): string => seal('feedback-receipt', plain(code))

/** As people type it: small letters, without the dash, O for 0. */
const plain = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

export const isReceipt = (code: string): boolean => plain(code).length === LENGTH
