import { describe, expect, it } from 'vitest'
import { shortWeekWords, spanOf, weekNamed, weekOf, weekWords } from '@/platform/school-days/week'

describe('an ISO week', () => {
  it('begins on Monday, and belongs to the year its Thursday lies in', () => {
    expect(weekOf('2026-11-26')).toEqual({ key: '2026-w48', from: '2026-11-23', to: '2026-11-29' })
    expect(weekOf('2026-11-23').key).toBe('2026-w48')
    expect(weekOf('2026-11-29').key).toBe('2026-w48')
    expect(weekOf('2024-12-30').key).toBe('2025-w01')
    expect(weekOf('2027-01-03').key).toBe('2026-w53')
    expect(weekOf('2021-01-03').key).toBe('2020-w53')
  })

  it('is found by its key, and only where there is one', () => {
    for (const day of ['2020-12-31', '2024-02-29', '2025-01-01', '2026-06-15'])
      expect(weekNamed(weekOf(day).key)).toEqual(weekOf(day))
    expect(weekNamed('2026-w53')?.to).toBe('2027-01-03')
    for (const key of ['2025-w53', '2026-w00', '2026-w54', '2026-w5', '2026-W48', '1026-w10', 'w48', ''])
      expect(weekNamed(key), key).toBeUndefined()
  })

  it("lasts from midnight to midnight by the school's clock, whatever that does meanwhile", () => {
    expect(spanOf(weekOf('2026-11-26'), 'Asia/Shanghai')).toEqual({
      from: '2026-11-22T16:00:00.000Z',
      to: '2026-11-29T16:00:00.000Z',
    })
    // summer time begins on that Sunday
    expect(spanOf(weekOf('2026-03-29'), 'Europe/Berlin')).toEqual({
      from: '2026-03-22T23:00:00.000Z',
      to: '2026-03-29T22:00:00.000Z',
    })
  })

  it('is told in as few words as tell its days apart', () => {
    expect(weekWords(weekOf('2026-11-26'))).toBe('2026年11月23日至29日')
    expect(weekWords(weekOf('2026-12-01'))).toBe('2026年11月30日至12月6日')
    expect(weekWords(weekOf('2027-01-01'))).toBe('2026年12月28日至2027年1月3日')
    expect(shortWeekWords(weekOf('2027-01-01'))).toBe('12月28日至1月3日')
  })
})
