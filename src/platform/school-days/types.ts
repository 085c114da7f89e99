/** A day of the school's calendar, `2026-11-30`, in the school's own zone. */
export type Day = string
/** A time of the school's day, `09:50`, by the clock on its wall. */
export type ClockTime = string
/** ISO weekday: 1 Monday … 7 Sunday */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** What the school's days are. Ranges include both ends. */
export type SchoolCalendar = {
  terms: { name: string; from: Day; to: Day }[]
  holidays: { name: string; from: Day; to: Day }[]
  /** 调休: a day at the weekend on which school is held by another weekday's timetable */
  makeUpDays: { day: Day; follows: Weekday; name: string }[]
  /** films play without sound; `exam` schedules hold */
  examDays: { name: string; from: Day; to: Day }[]
  /** 作息时间: the first whose dates cover a day holds; one without dates covers every day */
  timetables: { name: string; from?: Day; to?: Day; periods: Period[] }[]
}

export type PeriodKind = 'lesson' | 'break' | 'meal' | 'arrival' | 'other'
export type Period = { name: string; kind: PeriodKind; from: ClockTime; to: ClockTime }

/**
 * `every` day; `school` days: in a term, no holiday, Monday to Friday or a make-up day (also within a holiday: one day
 * named means more than a stretch); `off`: all other days; `exam`: school days within examDays.
 */
export type DayKind = 'every' | 'school' | 'off' | 'exam'
