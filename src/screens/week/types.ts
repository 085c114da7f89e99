import type { Day, PeriodKind } from '@/platform/school-days/types'

/** A moment by the school's clock, `2026-11-30T09:50`, whatever the browser's zone is. */
export type LocalMoment = string

/** One week of a place, as `GET /api/screen-control/plan` gives it: everything in words and by the school's clock. */
export type WeekPlan = {
  /** its Monday */
  week: Day
  today: Day
  now: LocalMoment
  /** `all`, `group-2`, `screen-3` */
  place: { key: string; name: string; screens: number }
  days: WeekDay[]
  /** the term this week lies in, or else the next one */
  term?: { name: string; from: Day; to: Day }
  rules: WeekRule[]
  occurrences: Occurrence[]
  /** nights in which the screens of the place are black; empty where they differ */
  dark: Stretch[]
  /** what plays while nothing is scheduled, in words */
  base: string
  conflicts: WeekConflict[]
  /** schedules that play on some screens of the place only, or elsewhere */
  elsewhere: { schedule: number; name: string; where: string }[]
  playlists: PlaylistCard[]
}

export type Stretch = { from: LocalMoment; to: LocalMoment }

/** What a day is in the school's calendar. */
export type DayStanding = 'school' | 'makeUp' | 'exam' | 'holiday' | 'off'

export type WeekDay = {
  day: Day
  /** 11月30日, 周一 */
  date: string
  weekday: string
  /** 第14周 上学日 */
  meaning: string
  standing: DayStanding
  periods: (Stretch & { name: string; kind: PeriodKind })[]
}

/** A schedule or takeover that applies to the place, playing in this week or not. */
export type WeekRule = {
  /** `schedule:3`, `takeover:7` */
  id: string
  schedule?: number
  name: string
  playlist: { id?: number; name: string }
  /** 本学期每个上学日的课间 */
  words: string
  /** 优先级：重要 */
  priority: string
  where: string
  /** holds by the clock, so that it can be dragged; the others follow the bell or last all day */
  movable: boolean
  /** its playlist has nothing to show now */
  empty: boolean
  takeover: boolean
}

export type Occurrence = Stretch & {
  id: string
  rule: string
  /** when something stronger plays instead */
  beaten: (Stretch & { by: string })[]
}

type Side = { schedule: number; name: string }

export type WeekConflict = {
  winner: Side
  loser: Side
  tie: boolean
  sentence: string
  /** which of the two is meant for which screens, and on which they meet; absent where they are meant for the same */
  where?: string
}

export type PlaylistCard = {
  id: number
  name: string
  /** how many slides it has now */
  items: number
  /** 2分30秒 */
  length: string
}
