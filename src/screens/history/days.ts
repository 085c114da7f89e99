import { addDays, clockOf, daysFrom } from '@/platform/school-days/days'
import { startOfDay } from '@/ui/day'
import type { ScreenDay } from './types'

const HOUR_MS = 3_600_000

/** Half-open, ms since the epoch. */
export type Stretch = { from: number; to: number }

/** What happened at a screen, in order of time. */
export type Happening = { at: number; what: string }

/**
 * When a screen was there. `lastSeen` (ms) closes what has not ended: an absence is only written down when the screen
 * comes back.
 */
export function onlineStretches(happenings: Happening[], lastSeen: number): Stretch[] {
  const stretches: Stretch[] = []
  let from: number | undefined
  for (const { at, what } of happenings) {
    if (what === 'online') from ??= at
    if (what !== 'offline' || from === undefined) continue
    stretches.push({ from, to: at })
    from = undefined
  }
  if (from !== undefined && lastSeen > from) stretches.push({ from, to: lastSeen })
  return stretches
}

/** The last `count` days up to `now` (ms), in the school's zone. */
export function daysOf(
  happenings: Happening[],
  { count, lastSeen, now, timeZone }: { count: number; lastSeen: number; now: number; timeZone: string },
): ScreenDay[] {
  const stretches = onlineStretches(happenings, lastSeen)
  const known = happenings[0]?.at ?? now
  return daysUpTo(now, count, timeZone).map(({ day, from, to }) => {
    const passed = within({ from: known, to: now }, { from, to })
    const during = (what: string) =>
      happenings.filter((each) => each.what === what && each.at >= from && each.at < to)
    return {
      day,
      online: hours(stretches.reduce((sum, stretch) => sum + within(stretch, { from, to }), 0)),
      hours: hours(passed),
      breaks: during('offline').length,
      revisions: during('revision').length,
    }
  })
}

function daysUpTo(now: number, count: number, timeZone: string) {
  const { day: today } = clockOf(now, timeZone)
  const begins = (day: string) => startOfDay(day, timeZone).getTime()
  return daysFrom(addDays(today, 1 - count), count).map((day) => ({
    day,
    from: begins(day),
    to: begins(addDays(day, 1)),
  }))
}

const within = (one: Stretch, other: Stretch): number =>
  Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))

/** to the hundredth */
const hours = (ms: number): number => Math.round(ms / (HOUR_MS / 100)) / 100
