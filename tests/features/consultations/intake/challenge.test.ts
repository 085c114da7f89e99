import { describe, expect, it } from 'vitest'
import { checkProof, newChallenge } from '@/features/consultations/intake/challenge'
import { createLoad } from '@/features/consultations/intake/load'
import { solved } from '../voices'

const MINUTE = 60_000
const NOW = Date.parse('2026-03-14T02:00:00Z')
const given = newChallenge(6, NOW)
const proof = solved(given)
const refused = (code: string) => expect.objectContaining({ code })

describe('a proof', () => {
  it('is taken while it is good', () => {
    expect(() => checkProof(proof, 6, NOW + 19 * MINUTE)).not.toThrow()
    expect(() => checkProof(proof, 7, NOW)).not.toThrow()
  })

  it.each([
    ['solved for another seed', { seed: newChallenge(6, NOW).seed }],
    ['made easier', { bits: 1 }],
    ['made to last', { until: NOW + 10 * 24 * 60 * MINUTE }],
    ['unsigned', { key: '' }],
    ['with a part missing', { nonces: proof.nonces.slice(1) }],
    ['not solved', { nonces: proof.nonces.map((nonce) => nonce + 1) }],
  ])('%s is refused', (_, change) => {
    expect(() => checkProof({ ...proof, ...change }, 6, NOW)).toThrow(refused('bad-proof'))
  })

  it('is refused when it is old, or too light for what comes in now', () => {
    expect(() => checkProof(proof, 6, NOW + 21 * MINUTE)).toThrow(refused('proof-over'))
    expect(() => checkProof(proof, 8, NOW)).toThrow(refused('proof-too-light'))
  })
})

describe('load', () => {
  it('asks twice the work for each doubling, no more than a phone can do, and forgets after ten minutes', () => {
    const load = createLoad()
    expect(load.bits(0, NOW)).toBe(11)
    const bits: number[] = []
    for (let count = 1; count <= 4000; count++) {
      load.note(NOW)
      bits[count] = load.bits(0, NOW)
    }
    expect([60, 61, 120, 121, 960, 4000].map((count) => bits[count])).toEqual([11, 12, 12, 13, 15, 16])
    expect(load.bits(0, NOW + 11 * MINUTE)).toBe(11)
  })

  it('asks as much for what lies unread, however slowly it came', () => {
    const load = createLoad()
    expect([100, 101, 200, 201, 801, 4000].map((unread) => load.bits(unread, NOW))).toEqual([
      11, 12, 12, 13, 15, 16,
    ])
  })
})
