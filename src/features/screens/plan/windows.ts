import { addDays } from '@/platform/school-days/days'
import type { SchoolDay } from '@/platform/school-days/school-day'
import type { ClockTime, Day } from '@/platform/school-days/types'
import type { WallClock } from '@/platform/school-days/wall-clock'
import type { Spans } from '@/ui/manifest'
import type { DayPart } from './types'

/** A stretch of time (seconds since the epoch, half-open) and the day it begins on. */
export type Window = { day: Day; from: number; to: number }

const WHOLE_DAY: ClockTime = '00:00'

/** When a day part begins and ends on a day. What the change to summer time leaves nothing of is left out. */
export function windowsOf(part: DayPart, day: SchoolDay, clock: WallClock): Window[] {
  return timesOf(part, day)
    .map(({ from, to }) => windowOf(day.day, from, to, clock))
    .filter(({ from, to }) => from < to)
}

function timesOf(part: DayPart, { periods }: SchoolDay): { from: ClockTime; to: ClockTime }[] {
  if (part.kind === 'allDay') return [{ from: WHOLE_DAY, to: WHOLE_DAY }]
  if (part.kind === 'hours') return [part]
  return periods.filter(({ kind }) => part.of.includes(kind))
}

/** One whose end is not after its beginning runs over midnight. */
function windowOf(day: Day, from: ClockTime, to: ClockTime, clock: WallClock): Window {
  return { day, from: clock(day, from), to: clock(to > from ? day : addDays(day, 1), to) }
}

/**
 * Windows as a manifest's spans. Those of one day are one span where they touch or overlap. Where two days meet (a rule that
 * holds all day, or at night) the later day begins a span of its own: so a span's beginning, from which its
 * playlist counts, is the same whatever stretch of days was worked out, on every screen and after every renewal.
 */
export function spansOf(windows: Window[]): Spans {
  const spans: Window[] = []
  for (const window of [...windows].sort((one, other) => one.from - other.from)) {
    const last = spans.at(-1)
    if (!last || window.from > last.to) spans.push({ ...window })
    else if (window.day === last.day || window.from === last.from) last.to = Math.max(last.to, window.to)
    else {
      spans.push({ ...window, to: Math.max(last.to, window.to) })
      last.to = window.from
    }
  }
  return spans.flatMap(({ from, to }) => [from, to])
}
