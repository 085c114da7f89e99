import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { addDays, mondayOf } from '@/platform/school-days/days'
import { countsAs, type SchoolDay } from '@/platform/school-days/school-day'
import type { Day } from '@/platform/school-days/types'
import { EPOCH, type Recurrence, readRecurrence, recurrenceText } from './recurrence'
import type { ScheduleRule } from './types'

/**
 * Whether a rule's recurrence falls on a day, for the days from `from` to `to`. The days are worked out once, here. On
 * a make-up day the weekday it follows counts, in the same ISO week; a day of the month is always the real one.
 * @throws HongzhuError when the rule's recurrence cannot be read
 */
export function recurringDays(
  rule: Pick<ScheduleRule, 'from' | 'recurrence'>,
  from: Day,
  to: Day,
): (day: SchoolDay) => boolean {
  if (!rule.recurrence) return () => true
  const recurrence = readRecurrence(rule.recurrence)
  // a make-up day looks up another day of its week
  const days = expand(recurrence, rule.from ?? EPOCH, mondayOf(from), addDays(mondayOf(to), 6))
  return recurrence.repeat === 'weekly' ? (day) => days.has(countsAs(day)) : ({ day }) => days.has(day)
}

const firstDay = {
  daily: (from) => from,
  // so that a make-up day finds the Monday it follows in the week the rule begins in
  weekly: mondayOf,
  monthly: (from) => `${from.slice(0, 8)}01`,
} satisfies Record<Recurrence['repeat'], (from: Day) => Day>

/** The days a recurrence counted from `begin` falls on, between two days that belong to them. */
function expand(recurrence: Recurrence, begin: Day, from: Day, to: Day): Set<Day> {
  const rule = new RRuleTemporal({
    rruleString: recurrenceText(recurrence),
    dtstart: midnight(firstDay[recurrence.repeat](begin)),
  })
  return new Set(
    rule.between(midnight(from), midnight(to), true).map((instant) => instant.toString().slice(0, 10)),
  )
}

/** Days are worked out in UTC, where all have 24 hours; the school's zone comes in with the clock. */
const midnight = (day: Day) => Temporal.PlainDate.from(day).toZonedDateTime('UTC')
