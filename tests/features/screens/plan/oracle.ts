import type { DayPart, ScheduleRule } from '@/features/screens/plan/types'
import type { ClockTime, Period, SchoolCalendar } from '@/platform/school-days/types'
import { naiveInstant } from './naive-clock'
import { dayAt, type NaiveDay, naiveDay, naiveWeek, naiveWeekday } from './naive-days'

/** Half-open, seconds since the epoch. */
export type NaiveWindow = { from: number; to: number }

/**
 * When a rule holds, read from its wording day by day: slow, and without anything the product uses. For days `first`
 * (2026-03-01) and `count - 1` after it, and the one before.
 */
export function naiveWindows(
  rule: ScheduleRule,
  calendar: SchoolCalendar,
  first: string,
  count: number,
  timeZone: string,
): NaiveWindow[] {
  const windows: NaiveWindow[] = []
  const start = naiveDay(first).index
  for (let index = start - 1; index < start + count; index++) {
    const day = dayAt(index)
    if (!holdsOn(rule, calendar, day)) continue
    for (const { from, to } of partsOn(rule.part, calendar, day)) {
      const end = to <= from ? dayAt(index + 1).iso : day.iso
      windows.push({ from: naiveInstant(day.iso, from, timeZone), to: naiveInstant(end, to, timeZone) })
    }
  }
  return windows
}

export const holdsAt = (windows: NaiveWindow[], second: number): boolean =>
  windows.some(({ from, to }) => from <= second && second < to)

const within = (range: { from?: string; to?: string }, { iso }: NaiveDay) =>
  (range.from === undefined || iso >= range.from) && (range.to === undefined || iso <= range.to)

function schoolOn(calendar: SchoolCalendar, day: NaiveDay): boolean {
  if (!calendar.terms.some((term) => within(term, day))) return false
  if (calendar.makeUpDays.some((each) => each.day === day.iso)) return true
  if (calendar.holidays.some((holiday) => within(holiday, day))) return false
  return naiveWeekday(day) < 6
}

function holdsOn(rule: ScheduleRule, calendar: SchoolCalendar, day: NaiveDay): boolean {
  if (!within(rule, day) || rule.except.includes(day.iso)) return false
  const school = schoolOn(calendar, day)
  if (rule.days === 'school' && !school) return false
  if (rule.days === 'off' && school) return false
  if (rule.days === 'exam' && !(school && calendar.examDays.some((exam) => within(exam, day)))) return false
  return recursOn(rule, calendar, day)
}

function recursOn(rule: ScheduleRule, calendar: SchoolCalendar, day: NaiveDay): boolean {
  if (!rule.recurrence) return true
  const value = (name: string) => new RegExp(`${name}=([^;]+)`).exec(rule.recurrence ?? '')?.[1]
  const begin = naiveDay(rule.from ?? '2020-01-06')
  const interval = Number(value('INTERVAL') ?? 1)
  const every = (distance: number) => distance >= 0 && distance % interval === 0
  switch (value('FREQ')) {
    case 'DAILY':
      return every(day.index - begin.index)
    case 'MONTHLY': {
      const months = (day.year - begin.year) * 12 + day.month - begin.month
      return every(months) && (value('BYMONTHDAY') ?? '').split(',').map(Number).includes(day.date)
    }
    default: {
      const makeUp = calendar.makeUpDays.find((each) => each.day === day.iso)
      const code = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][(makeUp?.follows ?? naiveWeekday(day)) - 1]
      return (
        every(naiveWeek(day) - naiveWeek(begin)) && (value('BYDAY') ?? '').split(',').includes(code ?? '')
      )
    }
  }
}

function partsOn(
  part: DayPart,
  { timetables }: SchoolCalendar,
  day: NaiveDay,
): { from: ClockTime; to: ClockTime }[] {
  if (part.kind === 'hours') return [part]
  if (part.kind === 'allDay') return [{ from: '00:00', to: '24:00' }]
  const periods: Period[] = timetables.find((timetable) => within(timetable, day))?.periods ?? []
  return periods.filter((period) => part.of.includes(period.kind))
}
