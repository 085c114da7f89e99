import { describe, expect, it } from 'vitest'
import { dayAhead, momentOf } from '@/admin/screens/moments'

const seen = { now: '2026-11-26T06:00:00.000Z', timeZone: 'Asia/Shanghai' }

describe('a moment that has passed', () => {
  it.each([
    ['2026-11-26T06:02:00+08:00', '06:02'],
    ['2026-11-26T00:00:00+08:00', '00:00'],
    ['2026-11-25T23:59:00+08:00', '昨天23:59'],
    ['2026-11-20T14:02:00+08:00', '11月20日14:02'],
    ['2025-11-20T14:02:00+08:00', '2025年11月20日14:02'],
  ])('%s is %s, by the school’s calendar', (instant, words) => {
    expect(momentOf(instant, seen)).toBe(words)
  })
})

it('a day to come is named whole', () => {
  expect(dayAhead('2026-12-31T16:00:00.000Z', seen)).toBe('2027年1月1日')
})
