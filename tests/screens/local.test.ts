import { describe, expect, it } from 'vitest'
import { instantOf, localOf } from '@/screens/local'

describe('a moment by the school’s clock', () => {
  it('is the same there and back, wherever the machine stands', () => {
    const instant = instantOf('2026-11-30T09:50', 'Asia/Shanghai')
    expect(new Date(instant).toISOString()).toBe('2026-11-30T01:50:00.000Z')
    expect(localOf(instant, 'Asia/Shanghai')).toBe('2026-11-30T09:50')
    expect(instantOf('2026-11-30T09:50:30', 'Asia/Shanghai')).toBe(instant + 30_000)
  })

  it('may also come as an instant with its zone', () => {
    expect(instantOf('2026-11-30T01:50:00.000Z', 'Asia/Shanghai')).toBe(Date.parse('2026-11-30T01:50Z'))
    expect(instantOf('2026-11-30T09:50:00+08:00', 'Europe/Berlin')).toBe(Date.parse('2026-11-30T01:50Z'))
  })

  it('moves on by the gap when summer time swallows it', () => {
    expect(localOf(instantOf('2026-03-29T02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe('2026-03-29T03:30')
  })

  it.each(['', '2026-11-30', '2026-02-30T09:50', '2026-11-30T25:00', '09:50', '2026-11-30T09:50 ', 'jetzt'])(
    'is refused when it is none: %j',
    (text) => {
      expect(() => instantOf(text, 'Asia/Shanghai')).toThrow(/2026-11-30T09:50/)
    },
  )
})
