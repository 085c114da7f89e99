import type { SchoolCalendar } from '@/payload-types'
import { clockOf } from './days'
import type { SchoolCalendar as Plan, Weekday } from './types'

/** The school calendar as the planner understands it. */
export function calendarOf(calendar: SchoolCalendar, timeZone: string): Plan {
  const day = (instant: string) => clockOf(Date.parse(instant), timeZone).day
  const stretch = ({ name, from, to }: { name: string; from: string; to: string }) => ({
    name,
    from: day(from),
    to: day(to),
  })
  return {
    terms: (calendar.terms ?? []).map(stretch),
    holidays: (calendar.holidays ?? []).map(stretch),
    examDays: (calendar.examDays ?? []).map(stretch),
    makeUpDays: (calendar.makeUpDays ?? []).map(({ name, day: on, follows }) => ({
      name,
      day: day(on),
      follows: Number(follows) as Weekday,
    })),
    timetables: (calendar.timetables ?? []).map(({ name, from, to, periods }) => ({
      name,
      ...(from && { from: day(from) }),
      ...(to && { to: day(to) }),
      periods: periods.map((period) => ({
        name: period.name,
        kind: period.kind,
        from: period.from,
        to: period.to,
      })),
    })),
  }
}
