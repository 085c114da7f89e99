import fc from 'fast-check'
import type { DayPart, PlanRange, ScheduleRule } from '@/features/screens/plan/types'
import { addDays } from '@/platform/school-days/days'
import type { PeriodKind, SchoolCalendar, Weekday } from '@/platform/school-days/types'

/** How often each property is tried; the suite's share is moderate. */
export const RUNS = Number(process.env.PLAN_RUNS ?? 80)

const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe']
/** near changes of the clock in these zones, a leap day, a year's end, the holidays of 2026 */
const MOMENTS = [
  '2026-03-05',
  '2026-03-26',
  '2026-04-02',
  '2026-10-01',
  '2026-10-22',
  '2026-10-29',
  '2026-12-28',
  '2028-02-26',
]
const DAYS = 12

const number = (min: number, max: number) => fc.integer({ min, max })

/** Days at and around a range. */
const near = (from: string) => number(-8, DAYS + 8).map((offset) => addDays(from, offset))

const stretch = (from: string) =>
  fc
    .tuple(near(from), number(0, 12), fc.constantFrom('甲', '乙'))
    .map(([first, length, name]) => ({ name, from: first, to: addDays(first, length) }))

/** Half of the times lie where clocks change. */
const clock = fc
  .tuple(fc.oneof(number(0, 3), number(0, 23)), fc.oneof(fc.constantFrom(0, 30), number(0, 59)))
  .map((both) => both.map((part) => String(part).padStart(2, '0')).join(':'))

const kinds: PeriodKind[] = ['lesson', 'break', 'meal', 'arrival', 'other']
const period = fc.record({ name: fc.constant('节'), kind: fc.constantFrom(...kinds), from: clock, to: clock })

const weekday = number(1, 7) as fc.Arbitrary<Weekday>

const calendarNear = (from: string): fc.Arbitrary<SchoolCalendar> =>
  fc.record({
    terms: fc.oneof(
      fc.constant<SchoolCalendar['terms']>([{ name: '学期', from: '2020-01-01', to: '2030-01-01' }]),
      fc.array(stretch(from), { maxLength: 2 }),
    ),
    holidays: fc.array(stretch(from), { maxLength: 2 }),
    makeUpDays: fc.uniqueArray(fc.record({ name: fc.constant('调休'), day: near(from), follows: weekday }), {
      maxLength: 4,
      selector: ({ day }) => day,
    }),
    examDays: fc.array(stretch(from), { maxLength: 2 }),
    timetables: fc.array(
      fc
        .tuple(stretch(from), fc.boolean(), fc.boolean(), fc.array(period, { maxLength: 5 }))
        .map(([{ name, ...dates }, begins, ends, periods]) => ({
          name,
          ...(begins && { from: dates.from }),
          ...(ends && { to: dates.to }),
          periods,
        })),
      { maxLength: 3 },
    ),
  })

const interval = fc.constantFrom('', ';INTERVAL=1', ';INTERVAL=2', ';INTERVAL=3', ';INTERVAL=5')
const recurrence = fc.oneof(
  fc.constant(undefined),
  interval.map((every) => `FREQ=DAILY${every}`),
  fc
    .tuple(interval, fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 }))
    .map(([every, days]) => `FREQ=WEEKLY${every};BYDAY=${days}`),
  fc
    .tuple(interval, fc.uniqueArray(number(1, 31), { minLength: 1, maxLength: 9 }))
    .map(([every, days]) => `FREQ=MONTHLY${every};BYMONTHDAY=${days}`),
)

const part: fc.Arbitrary<DayPart> = fc.oneof(
  fc.constant<DayPart>({ kind: 'allDay' }),
  fc.record({ kind: fc.constant('hours' as const), from: clock, to: clock }),
  fc.record({ kind: fc.constant('periods' as const), of: fc.subarray(kinds, { minLength: 1 }) }),
)

const ruleNear = (from: string): fc.Arbitrary<Omit<ScheduleRule, 'id'>> =>
  fc.record(
    {
      name: fc.constant('安排'),
      playlist: fc.constantFrom('a', 'b', 'c'),
      priority: number(1, 3),
      days: fc.constantFrom('every' as const, 'school' as const, 'off' as const, 'exam' as const),
      part,
      recurrence,
      from: near(from),
      to: near(from).map((day) => addDays(day, 10)),
      except: fc.array(near(from), { maxLength: 2 }),
    },
    { requiredKeys: ['name', 'playlist', 'priority', 'days', 'part', 'except'] },
  )

export type RandomPlan = { calendar: SchoolCalendar; rules: ScheduleRule[]; range: PlanRange }

/** A calendar, up to five rules and a range of up to twelve days in a zone, chosen where things go wrong. */
export const plans: fc.Arbitrary<RandomPlan> = fc
  .tuple(fc.constantFrom(...MOMENTS), number(-3, 6), fc.constantFrom(...ZONES), number(1, DAYS))
  .chain(([moment, offset, timeZone, days]) => {
    const from = addDays(moment, offset)
    return fc.record({
      calendar: calendarNear(from),
      rules: fc
        .array(ruleNear(from), { minLength: 1, maxLength: 5 })
        .map((rules) => rules.map((rule, index) => ({ ...rule, id: `schedule:${index}` }))),
      range: fc.constant({ from, days, timeZone }),
    })
  })
