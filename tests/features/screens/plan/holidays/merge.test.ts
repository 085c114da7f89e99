import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListedDay } from '@/features/screens/plan/holidays/listed-day'
import { type Days, mergeHolidays } from '@/features/screens/plan/holidays/merge'
import { readHolidays } from '@/features/screens/plan/holidays/read'
import { addDays, daysFrom } from '@/platform/school-days/days'
import { schoolDay } from '@/platform/school-days/school-day'
import type { Weekday } from '@/platform/school-days/types'

const NOTHING: Days = { holidays: [], makeUpDays: [], examDays: [] }

const taking = (text: string, current: Days = NOTHING) => mergeHolidays(current, readHolidays(text).days)

describe('a list taken into the calendar', () => {
  it('joins days in a row and sorts', () => {
    const { days, added } = taking(
      '2026-10-01至2026-10-03,国庆节,放假\n2026-10-04,国庆节,放假\n2026-09-25,中秋节,放假\n2027-01-12至13日,期末考试,考试',
    )
    expect(days).toEqual({
      holidays: [
        { name: '中秋节', from: '2026-09-25', to: '2026-09-25' },
        { name: '国庆节', from: '2026-10-01', to: '2026-10-04' },
      ],
      makeUpDays: [],
      examDays: [{ name: '期末考试', from: '2027-01-12', to: '2027-01-13' }],
    })
    expect(added).toBe(7)
  })

  it('replaces what was there for the same days, says so, and leaves all else', () => {
    const current: Days = {
      holidays: [
        { name: '国庆', from: '2026-10-01', to: '2026-10-07' },
        { name: '寒假', from: '2027-01-16', to: '2027-02-28' },
      ],
      makeUpDays: [{ name: '调休', day: '2026-10-08', follows: 2 }],
      examDays: [],
    }
    const { days, replaced, same, added } = taking(
      '2026-10-05至2026-10-08,国庆节,放假\n2026-10-01,国庆,放假\n2026-10-04,国庆调休,上班,周三',
      current,
    )
    expect(days.holidays).toEqual([
      { name: '国庆', from: '2026-10-01', to: '2026-10-03' },
      { name: '国庆节', from: '2026-10-05', to: '2026-10-08' },
      { name: '寒假', from: '2027-01-16', to: '2027-02-28' },
    ])
    expect(days.makeUpDays).toEqual([{ name: '国庆调休', day: '2026-10-04', follows: 3 }])
    expect(replaced).toEqual([
      '2026年10月4日：放假“国庆”改为调休“国庆调休”（按周三）',
      '2026年10月5日至10月7日：放假“国庆”改为放假“国庆节”',
      '2026年10月8日：调休“调休”（按周二）改为放假“国庆节”',
    ])
    expect([added, same]).toEqual([0, 1])
  })

  it('changes nothing the second time', () => {
    const text = '2026-10-01至2026-10-07,国庆节,放假\n2026-10-10,国庆节,上班\n2026-11-05,期中,考试'
    const first = taking(text)
    const again = taking(text, first.days)
    expect(again).toEqual({ days: first.days, added: 0, same: 9, replaced: [], remarks: [] })
  })

  it('keeps the weekday somebody chose for a make-up day where the list has none', () => {
    const current: Days = { ...NOTHING, makeUpDays: [{ name: '国庆节', day: '2026-10-10', follows: 1 }] }
    const { days, remarks } = taking('2026-10-01至2026-10-07,国庆节,放假\n2026-10-10,国庆节,上班', current)
    expect(days.makeUpDays[0]?.follows).toBe(1)
    expect(remarks).toEqual([])
  })
})

describe('a make-up day without a weekday', () => {
  it('follows the last working days of its holiday, in order, and asks to be looked at', () => {
    const { days, remarks } = taking(
      '2024-10-01至2024-10-07,国庆节,放假\n2024-09-29,国庆节,上班\n2024-10-12,国庆节,上班\n2024-09-15至2024-09-17,中秋节,放假',
    )
    expect(days.makeUpDays).toEqual([
      { name: '国庆节', day: '2024-09-29', follows: 5 },
      { name: '国庆节', day: '2024-10-12', follows: 1 },
    ])
    expect(remarks).toEqual([
      '9月29日（周日）没有写按周几，先按周五（补10月4日）算，请照学校通知核对。',
      '10月12日（周六）没有写按周几，先按周一（补10月7日）算，请照学校通知核对。',
    ])
  })

  it('finds its holiday by name before a nearer one, and never takes a long vacation for it', () => {
    const { days } = taking(
      '2026-09-25至27日,中秋节,放假\n2026-10-01至2026-10-07,国庆节,放假\n2026-09-20,国庆调休,上班\n2027-01-16至2027-02-28,寒假,放假\n2027-01-10,调休补课,上班',
    )
    expect(days.makeUpDays.map(({ follows }) => follows)).toEqual([3, 7])
  })

  it('keeps its own when it is a working day taken back from a holiday', () => {
    const { days, remarks } = taking(
      '2026-10-05至2026-10-06,国庆节,放假\n2026-10-07,国庆加课,上班\n2026-10-08,国庆加课,上班,周四',
    )
    expect(days.makeUpDays.map(({ follows }) => follows)).toEqual([3, 4])
    expect(remarks).toEqual([])
  })

  it('keeps its own weekday when there is no holiday near', () => {
    const { days, remarks } = taking('2026-11-21,校庆补课,上班')
    expect(days.makeUpDays[0]?.follows).toBe(6)
    expect(remarks).toEqual([
      '11月21日（周六）没有写按周几，附近也没有对应的假期，先按周六算，请照学校通知改。',
    ])
  })
})

const FIRST = '2026-09-20'
const day = fc.integer({ min: 0, max: 30 }).map((offset) => addDays(FIRST, offset))
const name = fc.constantFrom('甲', '乙')
const stretch = fc
  .tuple(name, day, fc.nat({ max: 6 }))
  .map(([name, from, length]) => ({ name, from, to: addDays(from, length) }))
const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>
/** Where stretches of different names overlap, either may name the day: not here. */
const apart = (stretches: Days['holidays']) =>
  stretches.every((one) =>
    stretches.every(({ from, name, to }) => one.name === name || one.to < from || to < one.from),
  )
const calendars: fc.Arbitrary<Days> = fc.record({
  holidays: fc.array(stretch, { maxLength: 4 }).filter(apart),
  makeUpDays: fc.uniqueArray(fc.record({ name, day, follows: weekday }), {
    selector: ({ day }) => day,
    maxLength: 4,
  }),
  examDays: fc.array(stretch, { maxLength: 2 }).filter(apart),
})
const lists = fc.uniqueArray(
  fc.record({
    day,
    kind: fc.constantFrom('holiday' as const, 'makeUp' as const, 'exam' as const),
    name,
    follows: weekday,
  }),
  { selector: ({ day, kind }) => `${kind === 'exam'} ${day}`, maxLength: 12 },
)

it('days are what the list says of them, and all others what they were', () => {
  const asKnown = (days: Days, day: string) => {
    const known = schoolDay(
      { ...days, terms: [{ name: '', from: FIRST, to: '2026-12-31' }], timetables: [] },
      day,
    )
    const exam = days.examDays.find(({ from, to }) => from <= day && day <= to)?.name
    return { holiday: known.holiday, makeUp: known.makeUp?.name, follows: known.makeUp?.follows, exam }
  }
  const asListed = (list: ListedDay[], day: string, before: ReturnType<typeof asKnown>) => {
    const school = list.find((entry) => entry.day === day && entry.kind !== 'exam')
    const exam = list.find((entry) => entry.day === day && entry.kind === 'exam')?.name ?? before.exam
    if (!school) return { ...before, exam }
    if (school.kind === 'holiday')
      return { holiday: school.name, makeUp: undefined, follows: undefined, exam }
    return { holiday: undefined, makeUp: school.name, follows: school.follows, exam }
  }
  fc.assert(
    fc.property(calendars, lists, (current, list) => {
      const { added, days, same } = mergeHolidays(current, list)
      expect(added + same).toBeLessThanOrEqual(list.length)
      for (const each of daysFrom(FIRST, 40)) {
        const before = asKnown(current, each)
        expect({ day: each, ...asKnown(days, each) }).toEqual({ day: each, ...asListed(list, each, before) })
      }
    }),
  )
})
