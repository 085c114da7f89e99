import { describe, expect, it } from 'vitest'
import { compilePlan, nightSpans, quietSpans } from '@/features/screens/plan/compile'
import type { ScheduleRule } from '@/features/screens/plan/types'
import { calendar, edgesInWords, range, rule, spansInWords } from './school-year'

const spans = (given: Partial<ScheduleRule>, from: string, days: number, timeZone?: string) =>
  spansInWords(compilePlan([rule(given)], calendar, range(from, days, timeZone)), timeZone)

const lunch = { kind: 'hours', from: '12:00', to: '13:30' } as const
const overnight = { kind: 'hours', from: '21:00', to: '06:00' } as const

describe('days', () => {
  it('of school are those of a term without holidays, and make-up days', () => {
    // 30 September is a Wednesday; the make-up day is a Saturday
    expect(spans({}, '2026-09-30', 12)).toEqual([
      '09-30 09:30–09:45',
      '10-08 09:40–09:50',
      '10-09 09:40–09:50',
      '10-10 09:40–09:50',
    ])
  })

  it('off are all others, the vacations too', () => {
    const all = spans({ days: 'off', part: lunch }, '2026-10-07', 6)
    expect(all).toEqual(['10-07 12:00–13:30', '10-11 12:00–13:30'])
    expect(spans({ days: 'off', part: lunch }, '2027-01-15', 4)).toHaveLength(3)
  })

  it('of exams are school days only', () => {
    const weekend = { ...calendar, examDays: [{ name: '月考', from: '2026-11-06', to: '2026-11-09' }] }
    const rules = compilePlan([rule({ days: 'exam', part: lunch })], weekend, range('2026-11-01', 14))
    expect(spansInWords(rules)).toEqual(['11-06 12:00–13:30', '11-09 12:00–13:30'])
  })

  it('begin and end with the rule’s own dates, both included, and leave out exceptions', () => {
    const given = { part: lunch, from: '2026-09-08', to: '2026-09-10', except: ['2026-09-09'] }
    expect(spans(given, '2026-09-01', 30)).toEqual(['09-08 12:00–13:30', '09-10 12:00–13:30'])
  })

  it('know 29 February', () => {
    const given = { days: 'every', part: lunch, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=29' } as const
    expect(spans(given, '2027-02-20', 15)).toEqual([])
    expect(spans(given, '2028-02-20', 15)).toEqual(['02-29 12:00–13:30'])
  })
})

describe('recurrence', () => {
  const weekly = (days: string, interval = 1) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days}`

  it('takes a make-up day for the weekday it follows', () => {
    expect(spans({ recurrence: weekly('WE') }, '2026-10-08', 7)).toEqual([
      '10-10 09:40–09:50',
      '10-14 09:40–09:50',
    ])
    expect(spans({ recurrence: weekly('SA') }, '2026-10-08', 7)).toEqual([])
  })

  it('takes a make-up day for one of its own week, odd or even', () => {
    const from = '2026-09-01'
    expect(spans({ recurrence: weekly('WE', 2), from }, '2026-10-01', 21)).toEqual(['10-14 09:40–09:50'])
    expect(spans({ recurrence: weekly('WE', 2), from: '2026-09-07' }, '2026-10-01', 21)).toEqual([
      '10-10 09:40–09:50',
      '10-21 09:40–09:50',
    ])
  })

  it('counts a make-up day in the week the rule begins in', () => {
    expect(spans({ recurrence: weekly('WE', 2), from: '2026-10-09' }, '2026-10-01', 14)).toEqual([
      '10-10 09:40–09:50',
    ])
  })

  it('takes the real date for a day of the month', () => {
    const given = { days: 'every', part: lunch, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=7,10' } as const
    expect(spans(given, '2026-10-01', 20)).toEqual(['10-07 12:00–13:30', '10-10 12:00–13:30'])
  })

  it('counts days from the rule’s beginning, holidays included', () => {
    const given = { part: lunch, recurrence: 'FREQ=DAILY;INTERVAL=3', from: '2026-09-29' } as const
    expect(spans(given, '2026-09-29', 17)).toEqual([
      '09-29 12:00–13:30',
      '10-08 12:00–13:30',
      '10-14 12:00–13:30',
    ])
  })
})

describe('parts of a day', () => {
  it('over midnight belong to the day they begin on, though the next is a holiday', () => {
    expect(spans({ part: overnight }, '2026-09-30', 3)).toEqual([
      '09-29 21:00–09-30 06:00',
      '09-30 21:00–10-01 06:00',
    ])
  })

  it('over midnight run on past the last day of the rule', () => {
    expect(spans({ part: overnight, to: '2026-09-08' }, '2026-09-09', 3)).toEqual(['09-08 21:00–09-09 06:00'])
  })

  it('of all day are one span a day, though they touch', () => {
    const allDay = { days: 'every', part: { kind: 'allDay' } } as const
    expect(spans(allDay, '2026-11-01', 2)).toEqual(['11-01 00:00–11-02 00:00', '11-02 00:00–11-03 00:00'])
  })

  it('that touch within a day are one span', () => {
    const given: Partial<ScheduleRule> = { part: { kind: 'periods', of: ['lesson', 'break'] } }
    expect(spans(given, '2026-11-02', 1)).toEqual(['11-02 08:00–11:30', '11-02 12:30–16:00'])
  })

  it('of the bell follow the timetable in force, the first that covers the day', () => {
    expect(spans({}, '2026-09-30', 1)).toEqual(['09-30 09:30–09:45'])
    expect(spans({}, '2026-10-08', 1)).toEqual(['10-08 09:40–09:50'])
    const none = { ...calendar, timetables: [] }
    expect(compilePlan([rule()], none, range('2026-10-08', 1))).toEqual([])
  })
})

describe('a change of the clock', () => {
  const hours = (from: string, to: string) => ({ days: 'every', part: { kind: 'hours', from, to } }) as const
  const length = (given: Partial<ScheduleRule>, day: string, zone: string) => {
    const [from = 0, to = 0] =
      compilePlan([rule(given)], calendar, range(day, 1, zone))
        .at(0)
        ?.spans.slice(-2) ?? []
    return (to - from) / 3600
  }

  it('makes a day of 23 or 25 hours, in Lord Howe of 23.5 or 24.5', () => {
    const allDay = { days: 'every', part: { kind: 'allDay' } } as const
    expect(length(allDay, '2026-03-08', 'America/New_York')).toBe(23)
    expect(length(allDay, '2026-10-25', 'Europe/Berlin')).toBe(25)
    expect(length(allDay, '2026-10-04', 'Australia/Lord_Howe')).toBe(23.5)
    expect(length(allDay, '2026-04-05', 'Australia/Lord_Howe')).toBe(24.5)
  })

  it('moves a time that is skipped forward by the gap', () => {
    expect(spans(hours('02:15', '04:00'), '2026-03-29', 1, 'Europe/Berlin')).toEqual(['03-29 03:15–04:00'])
    expect(spans(hours('01:00', '02:15'), '2026-10-04', 1, 'Australia/Lord_Howe')).toEqual([
      '10-04 01:00–02:45',
    ])
  })

  it('leaves out what the gap leaves nothing of', () => {
    expect(spans(hours('02:30', '03:15'), '2026-03-29', 1, 'Europe/Berlin')).toEqual([])
  })

  it('takes the first of two equal times, so that neighbours neither part nor overlap', () => {
    const night = compilePlan(
      [rule(hours('00:00', '02:30'))],
      calendar,
      range('2026-10-25', 1, 'Europe/Berlin'),
    )
    const morning = compilePlan(
      [rule(hours('02:30', '04:00'))],
      calendar,
      range('2026-10-25', 1, 'Europe/Berlin'),
    )
    expect(night[0]?.spans[1]).toBe(Date.parse('2026-10-25T00:30:00Z') / 1000)
    expect(morning[0]?.spans[0]).toBe(night[0]?.spans[1])
    expect(length(hours('02:30', '04:00'), '2026-10-25', 'Europe/Berlin')).toBe(2.5)
  })
})

describe('nights and silence', () => {
  it('are dark every day, over midnight from the evening before the range on', () => {
    expect(edgesInWords(nightSpans({ from: '22:00', to: '06:30' }, range('2026-10-01', 2)))).toEqual([
      '09-30 22:00–10-01 06:30',
      '10-01 22:00–10-02 06:30',
      '10-02 22:00–10-03 06:30',
    ])
  })

  it('are quiet on exam days from the first period to the last', () => {
    expect(edgesInWords(quietSpans(calendar, range('2027-01-10', 3)))).toEqual([
      '01-11 07:30–16:00',
      '01-12 07:30–16:00',
    ])
    const timeless = { ...calendar, timetables: [] }
    expect(edgesInWords(quietSpans(timeless, range('2027-01-13', 3)))).toEqual(['01-13 07:00–18:00'])
  })
})

it('rules keep their order, name, playlist and priority; those that never hold are left out', () => {
  const rules = [
    rule({ id: 'schedule:2', priority: 3 }),
    rule({ to: '2020-01-01' }),
    rule({ id: 'schedule:3', playlist: 'b' }),
  ]
  const compiled = compilePlan(rules, calendar, range('2026-11-02', 1))
  const spans = [1793583600, 1793584200]
  expect(compiled).toEqual([
    { id: 'schedule:2', name: '课间', playlist: 'a', priority: 3, spans },
    { id: 'schedule:3', name: '课间', playlist: 'b', priority: 1, spans },
  ])
})
