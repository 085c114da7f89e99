import { addDays, covers } from '@/platform/school-days/days'
import { isOfKind, type SchoolDay, schoolDays } from '@/platform/school-days/school-day'
import type { ClockTime, SchoolCalendar } from '@/platform/school-days/types'
import { type WallClock, wallClock } from '@/platform/school-days/wall-clock'
import type { ManifestRule, Spans } from '@/ui/manifest'
import { recurringDays } from './recurring-days'
import type { DayPart, PlanRange, ScheduleRule } from './types'
import { spansOf, type Window, windowsOf } from './windows'

/**
 * When schedule rules hold, as a manifest carries it: all that begins on the days of the range, whole, and what runs on
 * into its first day from the day before. Rules that never hold in the range are left out.
 * @throws HongzhuError when a rule's recurrence cannot be read
 */
export function compilePlan(
  rules: ScheduleRule[],
  calendar: SchoolCalendar,
  range: PlanRange,
): ManifestRule[] {
  const stretch = stretchOf(calendar, range)
  return rules
    .map((rule) => ({
      id: rule.id,
      name: rule.name,
      playlist: rule.playlist,
      priority: rule.priority,
      spans: spansIn(stretch, (day) => windowsOf(rule.part, day, stretch.clock), daysOf(rule, stretch)),
    }))
    .filter(({ spans }) => spans.length > 0)
}

/** When the screens are dark: every night from one time of the clock to another. Night and day may be the other way round. */
export function nightSpans(night: { from: ClockTime; to: ClockTime }, range: PlanRange): Spans {
  const stretch = stretchOf(NO_CALENDAR, range)
  return spansIn(stretch, (day) => windowsOf({ kind: 'hours', ...night }, day, stretch.clock))
}

/** When films play without sound: on exam days from the first period to the last, without a timetable by daylight. */
export function quietSpans(calendar: SchoolCalendar, range: PlanRange): Spans {
  const stretch = stretchOf(calendar, range)
  return spansIn(
    stretch,
    (day) => windowsOf(schoolHours(day), day, stretch.clock),
    ({ exam }) => exam !== undefined,
  )
}

type Stretch = { days: SchoolDay[]; clock: WallClock; startsAt: number }

const NO_CALENDAR: SchoolCalendar = { terms: [], holidays: [], makeUpDays: [], examDays: [], timetables: [] }

/**
 * The days of a range, the one before, whose windows may run on into it, and the one before that, which these may touch:
 * so they begin where they would begin in any other range.
 */
function stretchOf(calendar: SchoolCalendar, { days, from, timeZone }: PlanRange): Stretch {
  const clock = wallClock(timeZone)
  return {
    days: schoolDays(calendar, addDays(from, -2), days + 2),
    clock,
    startsAt: clock(from, '00:00'),
  }
}

function spansIn(
  { days, startsAt }: Stretch,
  windows: (day: SchoolDay) => Window[],
  holdsOn: (day: SchoolDay) => boolean = () => true,
): Spans {
  const spans = spansOf(days.filter(holdsOn).flatMap(windows))
  return spans.slice(firstAfter(spans, startsAt))
}

/** Where the first span that ends after an instant begins. */
const firstAfter = (spans: Spans, instant: number): number => {
  const end = spans.findIndex((edge, index) => index % 2 === 1 && edge > instant)
  return end < 0 ? spans.length : end - 1
}

/** The days a rule holds on. */
function daysOf(rule: ScheduleRule, { days }: Stretch): (day: SchoolDay) => boolean {
  const recurs = recurringDays(rule, days[0]?.day ?? '', days.at(-1)?.day ?? '')
  const except = new Set(rule.except)
  return (day) => covers(rule, day.day) && !except.has(day.day) && isOfKind(day, rule.days) && recurs(day)
}

const DAYLIGHT = { kind: 'hours', from: '07:00', to: '18:00' } satisfies DayPart

/** From the first period to the last. */
function schoolHours({ periods }: SchoolDay): DayPart {
  if (periods.length === 0) return DAYLIGHT
  const from = periods.map((period) => period.from).sort()[0] ?? DAYLIGHT.from
  const to =
    periods
      .map((period) => period.to)
      .sort()
      .at(-1) ?? DAYLIGHT.to
  return { kind: 'hours', from, to }
}
