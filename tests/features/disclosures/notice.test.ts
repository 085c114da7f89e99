import { describe, expect, it } from 'vitest'
import { noticeOf, noticeWords } from '@/features/disclosures/notice'
import { calendar } from '../screens/plan/school-year'

const timeZone = 'Asia/Shanghai'
const notice = { from: '2026-09-29T04:00:00.000Z', workingDays: 5 }

const at = (moment: string) => {
  const found = noticeOf(notice, { calendar, timeZone, now: Date.parse(moment) })
  if (!found) throw new Error('no notice')
  return found
}

describe('a notice', () => {
  it.each([
    ['2026-09-28T23:59:59+08:00', 'coming'],
    ['2026-09-29T00:00:00+08:00', 'open'],
    ['2026-10-10T23:59:59+08:00', 'open'],
    ['2026-10-11T00:00:00+08:00', 'over'],
  ])('at %s is %s, by the school’s clock', (moment, standing) => {
    expect(at(moment).standing).toBe(standing)
  })

  it('ends when the day after its last begins', () => {
    expect(at('2026-10-01T12:00:00+08:00').ends).toBe('2026-10-10T16:00:00.000Z')
  })

  it('is said in words, with years only where they differ', () => {
    expect(noticeWords(at('2026-10-01T12:00:00+08:00'), 2026)).toBe('9月29日至10月10日（5个工作日）')
    expect(noticeWords(at('2027-01-01T12:00:00+08:00'), 2027)).toBe(
      '2026年9月29日至2026年10月10日（5个工作日）',
    )
  })

  it('whose days the calendar does not have any more is over, and still says when it began', () => {
    const now = Date.parse('2027-03-01T12:00:00+08:00')
    const later = { ...calendar, terms: calendar.terms.slice(1) }
    const old = noticeOf(notice, { calendar: later, timeZone, now })
    expect(old).toMatchObject({ standing: 'over', workingDays: 5 })
    expect(old && noticeWords(old, 2027)).toBe('2026年9月29日起（5个工作日）')
  })

  it('is not cut short by a calendar that begins anew within it', () => {
    const later = { ...calendar, terms: calendar.terms.slice(1) }
    const over = { from: '2027-01-14T04:00:00.000Z', workingDays: 5 }
    const on = (day: string) =>
      noticeOf(over, { calendar: later, timeZone, now: Date.parse(`${day}T12:00:00+08:00`) })
    expect(on('2027-02-24')).toMatchObject({ standing: 'open' })
    expect(on('2027-02-24')).not.toHaveProperty('until')
    expect(on('2027-02-27')).toMatchObject({ standing: 'over' })
  })

  it.each([undefined, {}, { from: null, workingDays: null }, { workingDays: 5 }, { from: notice.from }])(
    'is none without its first day and its length: %j',
    (part) => {
      expect(noticeOf(part, { calendar, timeZone, now: 0 })).toBeUndefined()
    },
  )
})
