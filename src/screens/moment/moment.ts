import type { ScheduleRule } from '@/features/screens/plan/types'
import { explain, type Why } from '@/features/screens/plan/why'
import { dayInWords, weekdayInWords } from '@/features/screens/plan/words-of-days'
import { isDark, onShow } from '@/features/screens/timetable/timetable'
import type { Screen } from '@/payload-types'
import { clockOf, weekdayOf } from '@/platform/school-days/days'
import { schoolDay } from '@/platform/school-days/school-day'
import type { SchoolCalendar } from '@/platform/school-days/types'
import type { Manifest } from '@/ui/manifest'
import { localOf } from '../local'
import { titleOf } from '../record'
import { dayMeaning } from '../week/day-meaning'
import type { LocalMoment } from '../week/types'
import { type Change, changesIn, lastChange } from './changes'

/** What a screen shows at a moment, why, and what comes: `GET /api/screen-control/screens/:id/why?at=`. */
export type Moment = {
  at: LocalMoment
  /** the same as an ISO instant, for the player */
  instant: string
  /** 11月30日 周一 09:50，第14周 上学日 */
  words: string
  screen: { id: string; name: string; place: string; orientation: Screen['orientation'] }
  dark: boolean
  /** the slide on the glass; absent: nothing can be shown */
  slide?: { title: string; from: LocalMoment; until?: LocalMoment }
  playlist?: string
  why: Why
  /** when something else begins or began to play, within a day */
  previous?: LocalMoment
  next?: LocalMoment
  coming: Change[]
}

type Question = {
  manifest: Manifest
  /** undefined: the demo screen */
  screen: Screen | undefined
  rules: ScheduleRule[]
  calendar: SchoolCalendar
  /** milliseconds since the epoch */
  now: number
}

export function momentOf({ calendar, manifest, now, rules, screen }: Question): Moment {
  const { timeZone } = manifest
  const { item, playlist, startsAt, endsAt } = onShow(manifest, now)
  const coming = changesIn(manifest, now)
  const previous = lastChange(manifest, now)
  const local = (instant: number) => localOf(instant, timeZone)
  return {
    at: local(now),
    instant: new Date(now).toISOString(),
    words: momentWords(now, timeZone, calendar),
    screen: {
      id: manifest.screen.id,
      name: manifest.screen.name,
      place: screen?.place ?? '',
      orientation: screen?.orientation ?? 'landscape',
    },
    dark: isDark(manifest, now),
    ...(item && {
      slide: {
        title: titleOf(item),
        from: local(startsAt),
        ...(Number.isFinite(endsAt) && { until: local(endsAt) }),
      },
    }),
    ...(playlist && { playlist: playlist.name }),
    why: explain({ manifest, now, rules, calendar }),
    ...(previous !== undefined && { previous: local(previous) }),
    ...(coming[0] && { next: coming[0].at }),
    coming,
  }
}

function momentWords(now: number, timeZone: string, calendar: SchoolCalendar): string {
  const { day, time } = clockOf(now, timeZone)
  const meaning = dayMeaning(schoolDay(calendar, day), calendar)
  return `${dayInWords(day)} ${weekdayInWords(weekdayOf(day))} ${time}，${meaning}`
}
