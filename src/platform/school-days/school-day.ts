import { addDays, covers, daysFrom, mondayOf, weekdayOf } from './days'
import type { Day, DayKind, Period, SchoolCalendar, Weekday } from './types'

/** What one day is in the school's calendar. */
export type SchoolDay = {
  day: Day
  weekday: Weekday
  /** school is held */
  school: boolean
  /** name of the term it lies in */
  term?: string
  /** name of the holiday, unless a make-up day takes it back */
  holiday?: string
  /** name of the make-up day, and the weekday whose timetable it follows */
  makeUp?: { name: string; follows: Weekday }
  /** name of the exam, on school days only */
  exam?: string
  /** its timetable, by the clock; empty when the calendar has none for it */
  periods: Period[]
}

/** A make-up day within a holiday is school: who names one day means more than who names a stretch. */
export function schoolDay(calendar: SchoolCalendar, day: Day): SchoolDay {
  const named = (stretches: { name: string; from: Day; to: Day }[]) =>
    stretches.find((stretch) => covers(stretch, day))?.name
  const weekday = weekdayOf(day)
  const term = named(calendar.terms)
  const makeUp = calendar.makeUpDays.find((each) => each.day === day)
  const holiday = makeUp ? undefined : named(calendar.holidays)
  const school = term !== undefined && holiday === undefined && (weekday <= 5 || makeUp !== undefined)
  return {
    day,
    weekday,
    school,
    term,
    holiday,
    makeUp,
    exam: school ? named(calendar.examDays) : undefined,
    periods: calendar.timetables.find((timetable) => covers(timetable, day))?.periods ?? [],
  }
}

/** `count` days from `from` on. */
export const schoolDays = (calendar: SchoolCalendar, from: Day, count: number): SchoolDay[] =>
  daysFrom(from, count).map((day) => schoolDay(calendar, day))

const kinds = {
  every: () => true,
  school: ({ school }) => school,
  off: ({ school }) => !school,
  exam: ({ exam }) => exam !== undefined,
} satisfies Record<DayKind, (day: SchoolDay) => boolean>

export const isOfKind = (day: SchoolDay, kind: DayKind): boolean => kinds[kind](day)

/** The day whose weekday a day keeps: itself, or on a make-up day the one it follows, of the same ISO week. */
export const countsAs = ({ day, makeUp }: SchoolDay): Day =>
  makeUp ? addDays(mondayOf(day), makeUp.follows - 1) : day
