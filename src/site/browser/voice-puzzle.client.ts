import { PARTS, type Puzzle, solveSome } from '@/ui/proof-of-work'

/** ms of work before the page gets a breath: it stays usable, and progress is seen */
const SLICE = 12
const TRIES = 64

/** Works out every part. `tell` hears how far it is, 0 to 1. */
export async function solve(puzzle: Puzzle, tell: (share: number) => void): Promise<number[]> {
  const nonces: number[] = []
  let tried = 0
  let breath = performance.now() + SLICE
  while (nonces.length < PARTS) {
    const nonce = solveSome(puzzle, nonces.length, tried, TRIES)
    tried += TRIES
    if (nonce !== undefined) {
      nonces.push(nonce)
      tried = 0
    }
    if (performance.now() < breath) continue
    // within a part: how likely it would be done by now
    const within = 1 - (1 - 2 ** -puzzle.bits) ** tried
    tell((nonces.length + within) / PARTS)
    await new Promise((resolve) => setTimeout(resolve))
    breath = performance.now() + SLICE
  }
  return nonces
}
