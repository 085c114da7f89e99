import { compilePlan, nightSpans, quietSpans } from '@/features/screens/plan/compile'
import type { PlanRange } from '@/features/screens/plan/types'
import { TAKEOVER } from '@/features/screens/timetable/timetable'
import { takeoverTones } from '@/features/screens/words'
import type { Screen, Takeover } from '@/payload-types'
import { idOf } from '@/platform/relation'
import { addDays, clockOf, mondayOf } from '@/platform/school-days/days'
import { startOfDay } from '@/ui/day'
import type { ManifestRule, Spans } from '@/ui/manifest'
import type { Planning } from './planning'

/** Worked out from the Monday of the week for so many days: at least 119 ahead, and the same all week long. */
const DAYS = 126

/** The stretch of days a manifest made at `now` (ms) is worked out for. */
export const rangeAt = (now: number, timeZone: string): PlanRange => ({
  from: mondayOf(clockOf(now, timeZone).day),
  days: DAYS,
  timeZone,
})

/** The instant (ISO) up to which a range is worked out. */
export const horizonOf = ({ days, from, timeZone }: PlanRange): string =>
  startOfDay(addDays(from, days), timeZone).toISOString()

/** What is worked out once for all screens. */
export type Plan = { range: PlanRange; rules: ManifestRule[]; quiet: Spans; night(screen?: Screen): Spans }

/** When everything holds that managers have arranged, from the week of `now` on. */
export function workOut({ calendar, rules }: Planning, now: number, timeZone: string): Plan {
  const range = rangeAt(now, timeZone)
  const nights = new Map<string, Spans>()
  return {
    range,
    rules: compilePlan(rules, calendar, range),
    quiet: quietSpans(calendar, range),
    night(screen) {
      const { dark, from, to } = screen?.night ?? {}
      if (!dark || !from || !to || from === to) return []
      const key = `${from} ${to}`
      const known = nights.get(key) ?? nightSpans({ from, to }, range)
      nights.set(key, known)
      return known
    },
  }
}

/** How the kinds of takeover rank among each other. */
const RANKS = { plain: TAKEOVER, drill: TAKEOVER + 1, urgent: TAKEOVER + 2 } satisfies Record<
  keyof typeof takeoverTones,
  number
>

export const takeoverId = (id: number): string => `takeover:${id}`

/** A takeover as a rule above all schedules. */
export function takeoverRule({ endsAt, id, startsAt, title, tone }: Takeover): ManifestRule {
  return {
    id: takeoverId(id),
    name: `${takeoverTones[tone]}：${title}`,
    playlist: takeoverId(id),
    priority: RANKS[tone],
    spans: [Math.floor(Date.parse(startsAt) / 1000), Math.ceil(Date.parse(endsAt) / 1000)],
  }
}

type Placed = { screens?: (number | { id: number })[] | null; groups?: (number | { id: number })[] | null }

/** Whether something plays on a screen: it names the screen or its group, or nothing at all. */
export function playsOn(
  { groups, screens }: Placed,
  screen: Pick<Screen, 'id' | 'group'> | undefined,
): boolean {
  const everywhere = !groups?.length && !screens?.length
  if (everywhere || !screen) return everywhere
  const group = screen.group ? idOf(screen.group) : undefined
  return Boolean(
    screens?.some((each) => idOf(each) === screen.id) || groups?.some((each) => idOf(each) === group),
  )
}
