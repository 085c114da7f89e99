import { randomBytes } from 'node:crypto'
import { HongzhuError } from '@/platform/errors'
import { isSealed, seal } from '@/platform/ticket'
import { PARTS, type Puzzle, solves } from '@/ui/proof-of-work'

/** ms within which a puzzle is to be solved and sent */
const LIFETIME = 20 * 60_000
/** bits by which a puzzle may be easier than those given out now: it was fetched a moment ago */
const GRACE = 1

/** A puzzle we gave out: `until` in ms since 1970, `key` our signature. Nothing is kept of it here. */
export type Challenge = Puzzle & { until: number; key: string }
export type Proof = Challenge & { nonces: number[] }

export function newChallenge(bits: number, now = Date.now()): Challenge {
  const seed = randomBytes(16).toString('base64url')
  const until = now + LIFETIME
  return { seed, bits, until, key: keyOf(seed, bits, until) }
}

const PURPOSE = 'feedback-proof'
const keyOf = (seed: string, bits: number, until: number) => seal(PURPOSE, seed, bits, until)

/**
 * That a device has done the work asked of it. Single use is the database's to keep: see receipt.ts.
 * @throws HongzhuError bad-proof, proof-over, proof-too-light: the page's script then fetches another puzzle by itself
 */
export function checkProof(
  { bits, key, nonces, seed, until }: Proof,
  wanted: number,
  now = Date.now(),
): void {
  if (!isSealed(key, PURPOSE, seed, bits, until)) throw refused('bad-proof')
  if (until < now) throw refused('proof-over')
  if (bits + GRACE < wanted) throw refused('proof-too-light')
  const solved = nonces.length === PARTS && nonces.every((nonce, part) => solves({ seed, bits }, part, nonce))
  if (!solved) throw refused('bad-proof')
}

const refused = (code: string) => new HongzhuError(code, '没有发出去：验证过期了。请再点一次“发送”。', 409)
