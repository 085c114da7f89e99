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

/**
 * `hours` whose `to` is not after `from` run over midnight and belong to the day they begin on. Times the clock skips or
 * shows twice: see wall-clock.ts.
 */
export type DayPart =
  | { kind: 'allDay' }
  | { kind: 'hours'; from: ClockTime; to: ClockTime }
  | { kind: 'periods'; of: PeriodKind[] }

export type ScheduleRule = {
  /** `schedule:3` */
  id: string
  name: string
  /** id of the playlist in the manifest */
  playlist: string
  priority: number
  days: DayKind
  part: DayPart
  /**
   * RFC 5545 recurrence without DTSTART: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE`. Days, ISO weeks or months are counted from
   * the one `from` lies in, or from Monday 2020-01-06. On a make-up day the weekday it follows counts, in the same week; a
   * day of the month is the real one. Absent: every day.
   */
  recurrence?: string
  from?: Day
  to?: Day
  except: Day[]
}

/** The stretch of days to work out, and the zone whose clock the rules mean. */
export type PlanRange = { from: Day; days: number; timeZone: string }
