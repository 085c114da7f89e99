import { Sha256 } from './sha256'

/** What a sender's device is to work out: for each of PARTS a number whose hash begins with so many zero bits. */
export type Puzzle = { seed: string; bits: number }

/** Many small puzzles instead of one large: the time taken varies little, and progress can be shown. */
export const PARTS = 8

const encoder = new TextEncoder()

/** Whether `nonce` solves that part. */
export function solves({ bits, seed }: Puzzle, part: number, nonce: number): boolean {
  const digest = new Sha256().update(encoder.encode(`${seed}.${part}.${nonce}`)).hex()
  return Math.clz32(Number.parseInt(digest.slice(0, 8), 16)) >= bits
}

/** Tries `tries` numbers from `from` on; undefined when none of them solves the part. */
export function solveSome(puzzle: Puzzle, part: number, from: number, tries: number): number | undefined {
  for (let nonce = from; nonce < from + tries; nonce++) if (solves(puzzle, part, nonce)) return nonce
  return undefined
}
