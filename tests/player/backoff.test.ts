import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jittered, waitBefore } from '@/player/backoff'

const limits = { first: 1_000, most: 30_000 }

describe('waiting before another try', () => {
  it('doubles up to the most', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 100].map((attempt) => waitBefore(attempt, limits, () => 1))
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
  })

  it('lies between half and the whole, so that screens do not come back together', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
        const wait = waitBefore(attempt, limits, () => chance)
        const whole = waitBefore(attempt, limits, () => 1)
        expect(wait).toBeGreaterThanOrEqual(whole / 2)
        expect(wait).toBeLessThanOrEqual(whole)
      }),
    )
  })
})

it('moves a regular interval by up to a fifth', () => {
  expect([0, 0.5, 1].map((chance) => jittered(30_000, () => chance))).toEqual([24_000, 30_000, 36_000])
})
