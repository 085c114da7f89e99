import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { PARTS, solveSome, solves } from '@/ui/proof-of-work'

const puzzle = { seed: 'abc', bits: 8 }

it('takes as solved what Node hashes to as many zero bits', () => {
  for (let nonce = 0; nonce < 3000; nonce++) {
    const digest = createHash('sha256').update(`abc.2.${nonce}`).digest()
    expect(solves(puzzle, 2, nonce), String(nonce)).toBe(digest[0] === 0)
  }
})

it('finds a number for every part, each from where it left off', () => {
  for (let part = 0; part < PARTS; part++) {
    const nonce = solveSome(puzzle, part, 0, 100_000)
    expect(nonce).toBeDefined()
    expect(solveSome(puzzle, part, nonce ?? 0, 1)).toBe(nonce)
    expect(solveSome(puzzle, part, 0, nonce ?? 0)).toBeUndefined()
  }
})
