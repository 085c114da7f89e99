import type { ClockTime, Day, DayKind, PeriodKind } from '@/platform/school-days/types'

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
