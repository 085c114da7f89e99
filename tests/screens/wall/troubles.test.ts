import { describe, expect, it } from 'vitest'
import { troublesOf } from '@/screens/wall/troubles'
import type { Said } from '@/screens/wall/types'

const NOW = Date.parse('2026-11-30T02:00:00Z')

const said = (extra: Partial<Said> = {}): Said => ({
  at: new Date(NOW).toISOString(),
  revision: { id: 'r1', since: '2026-11-30T01:00:00Z', newest: true },
  frames: true,
  skew: 0,
  cached: 1,
  offlineReady: true,
  secure: true,
  engine: 'Chrome/70.0',
  glass: { width: 1920, height: 1080 },
  ...extra,
})

const old = said({ revision: { id: 'r1', since: '2026-11-30T01:00:00Z', newest: false } })

describe('what a screen needs somebody for', () => {
  it('is nothing while all is well, or nobody expects it to play', () => {
    expect(troublesOf({ state: 'online', said: said() }, NOW, NOW)).toEqual([])
    for (const state of ['expected', 'unpaired', 'revoked'] as const)
      expect(troublesOf({ state, said: said({ frames: false }) }, NOW, NOW)).toEqual([])
  })

  it('is its absence alone while it is away', () => {
    expect(
      troublesOf({ state: 'offline', said: said({ frames: false, skew: 1e6 }) }, undefined, NOW),
    ).toEqual(['offline'])
  })

  it('is an old manifest only when the newer one has been there for a minute', () => {
    expect(troublesOf({ state: 'online', said: old }, NOW - 60_000, NOW)).toEqual([])
    expect(troublesOf({ state: 'online', said: old }, NOW - 60_001, NOW)).toEqual(['behind'])
  })

  it('is a clock that is off by more than two seconds, either way', () => {
    for (const skew of [2_000, -2_000])
      expect(troublesOf({ state: 'online', said: said({ skew }) }, NOW, NOW)).toEqual([])
    for (const skew of [2_001, -2_001])
      expect(troublesOf({ state: 'online', said: said({ skew }) }, NOW, NOW)).toEqual(['skewed'])
  })
})
