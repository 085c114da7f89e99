import { describe, expect, it } from 'vitest'
import { noticeOf, noticeWords } from '@/features/disclosures/notice'
import { daysFrom } from '@/platform/school-days/days'
import { lastWorkingDay } from '@/platform/school-days/working-days'
import { calendar } from '../screens/plan/school-year'

const timeZone = 'Asia/Shanghai'
const notice = { from: '2026-09-29T04:00:00.000Z', workingDays: 5 }

const at = (moment: string) => {
  const found = noticeOf(notice, { calendar, timeZone, now: Date.parse(moment) })
  if (!found) throw new Error('no notice')
  return found
}

/** How a notice stands on a day when the school has put the spring term in the place of autumn's. */
const inSpring = (from: string, workingDays: number, day: string) =>
  noticeOf(
    { from: `${from}T04:00:00.000Z`, workingDays },
    {
      calendar: { ...calendar, terms: calendar.terms.slice(1) },
      timeZone,
      now: Date.parse(`${day}T12:00:00+08:00`),
    },
  )

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
    for (const day of ['2027-02-20', '2027-02-23', '2027-03-01']) {
      const old = inSpring('2026-09-29', 5, day)
      expect(old).toMatchObject({ standing: 'over', workingDays: 5 })
      expect(old && noticeWords(old, 2027)).toBe('2026年9月29日起（5个工作日）')
    }
  })

  it('is not cut short by a calendar that begins anew within it', () => {
    expect(inSpring('2027-01-14', 5, '2027-02-24')).toMatchObject({ standing: 'open' })
    expect(inSpring('2027-01-14', 5, '2027-02-24')).not.toHaveProperty('until')
    expect(inSpring('2027-01-14', 5, '2027-02-27')).toMatchObject({ standing: 'over' })
    expect(inSpring('2027-02-19', 5, '2027-02-26')).toMatchObject({ standing: 'open' })
    expect(inSpring('2027-02-19', 5, '2027-02-27')).toMatchObject({ standing: 'over' })
  })

  it('reaches into such a calendar only with the days it may have left after a long vacation', () => {
    // 77 days before 22 February is 7 December: whole weeks before that were weeks of school
    expect(inSpring('2026-12-01', 5, '2027-02-23')).toMatchObject({ standing: 'open' })
    expect(inSpring('2026-11-30', 5, '2027-02-23')).toMatchObject({ standing: 'over' })
    expect(inSpring('2026-11-30', 7, '2027-02-23')).toMatchObject({ standing: 'open' })
    expect(inSpring('2026-11-30', 7, '2027-02-24')).toMatchObject({ standing: 'over' })
  })

  it('is open at least as long as by the whole calendar, whenever it began', () => {
    for (const workingDays of [5, 20, 60])
      for (const from of daysFrom('2026-09-01', 174)) {
        const until = lastWorkingDay(calendar, from, workingDays)
        if (until && until >= '2027-02-22')
          expect(inSpring(from, workingDays, until), `${from} ${workingDays}`).toMatchObject({
            standing: 'open',
          })
      }
  })

  it.each([undefined, {}, { from: null, workingDays: null }, { workingDays: 5 }, { from: notice.from }])(
    'is none without its first day and its length: %j',
    (part) => {
      expect(noticeOf(part, { calendar, timeZone, now: 0 })).toBeUndefined()
    },
  )
})
