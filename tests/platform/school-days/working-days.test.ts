import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '@/platform/school-days/days'
import type { Day, SchoolCalendar } from '@/platform/school-days/types'
import { lastWorkingDay } from '@/platform/school-days/working-days'
import { calendar } from '../../features/screens/plan/school-year'

describe('five working days', () => {
  it.each([
    ['an ordinary week, the first day counts', '2026-11-02', '2026-11-06'],
    ['over a weekend', '2026-11-05', '2026-11-11'],
    ['begun on a Saturday, which is none', '2026-11-07', '2026-11-13'],
    // 29 and 30 September, then 8, 9 and the Saturday made up on the 10th
    ['over a holiday with a make-up Saturday', '2026-09-29', '2026-10-10'],
    // 30 September, 8, 9, 10, and after the Sunday the 12th
    ['over the same, a day later', '2026-09-30', '2026-10-12'],
    ['begun within the holiday', '2026-10-03', '2026-10-13'],
    // 14 and 15 January, then the first three days of the spring term
    ['over the winter vacation, whose days do not count', '2027-01-14', '2027-02-24'],
  ])('%s: from %s to %s', (_, from, to) => {
    expect(lastWorkingDay(calendar, from, 5)).toBe(to)
  })

  it.each([
    ['the calendar ends before they are full', '2027-06-28'],
    ['the calendar is over', '2027-07-10'],
    ['the calendar begins only later', '2026-08-31'],
  ])('nobody knows their end when %s', (_, from) => {
    expect(lastWorkingDay(calendar, from, 5)).toBeUndefined()
  })

  it('nobody knows without a calendar, and a mistyped year costs no time', () => {
    expect(lastWorkingDay({ ...calendar, terms: [] }, '2026-11-02', 5)).toBeUndefined()
    const typo = { ...calendar, terms: [{ name: '', from: '2026-09-01', to: '9999-01-01' }] }
    const holidays = [{ name: '', from: '2026-09-01', to: '9999-01-01' }]
    expect(lastWorkingDay({ ...typo, holidays, makeUpDays: [] }, '2026-11-02', 5)).toBeUndefined()
  })
})

/** Every day of the year written out, and struck off by one rule after the other. */
function slowly({ holidays, makeUpDays, terms }: SchoolCalendar, from: Day, count: number): Day | undefined {
  const year = Array.from({ length: 420 }, (_, index) => addDays('2026-01-01', index))
  const within = (stretches: { from: Day; to: Day }[]) =>
    new Set(stretches.flatMap((each) => year.filter((day) => each.from <= day && day <= each.to)))
  const [inTerm, off] = [within(terms), within(holidays)]
  const madeUp = new Set(makeUpDays.map(({ day }) => day))
  const weekend = (day: Day) => ['Sat', 'Sun'].includes(new Date(day).toUTCString().slice(0, 3))
  const working = [...inTerm].filter((day) => madeUp.has(day) || !(weekend(day) || off.has(day))).sort()
  const known = [...inTerm].sort()
  if (!known[0] || from < known[0]) return undefined
  return working.filter((day) => day >= from)[count - 1]
}

const near = fc.integer({ min: 0, max: 150 }).map((days) => addDays('2026-03-01', days))
const stretch = fc
  .tuple(near, fc.integer({ min: 0, max: 40 }))
  .map(([from, length]) => ({ name: '', from, to: addDays(from, length) }))
const calendars = fc.record({
  terms: fc.array(stretch, { maxLength: 3 }),
  holidays: fc.array(stretch, { maxLength: 2 }),
  makeUpDays: fc.array(fc.record({ name: fc.constant(''), day: near, follows: fc.constant(1 as const) }), {
    maxLength: 4,
  }),
  examDays: fc.constant<SchoolCalendar['examDays']>([]),
  timetables: fc.constant<SchoolCalendar['timetables']>([]),
})

test('the count agrees with striking days off a list, for any calendar', () => {
  fc.assert(
    fc.property(calendars, near, fc.integer({ min: 1, max: 30 }), (any, from, count) => {
      expect(lastWorkingDay(any, from, count)).toBe(slowly(any, from, count))
    }),
    { numRuns: 400 },
  )
})
