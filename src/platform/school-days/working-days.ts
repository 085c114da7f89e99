import { addDays } from './days'
import { schoolDay } from './school-day'
import type { Day, SchoolCalendar } from './types'

/** No count goes further: sixty school days with a summer in between end well within. */
const FURTHEST = 366

/**
 * The day on which `count` (at least 1) working days from `from` on are full. `from` is the first of them where it is one
 * itself, else the next working day is.
 *
 * A working day is one on which the school calendar holds school: Monday to Friday within a term and no holiday, or a
 * make-up day. Days outside all terms do not count, though offices work then: what is put up for people to object to is
 * meant for those who come to the school, and nobody may serve a notice while they are away. Nor need a school list
 * the public holidays that fall into its vacations, so that counting there would take the Spring Festival for work.
 *
 * @returns undefined when the calendar does not reach so far, or begins only after `from`: nobody knows then
 */
export function lastWorkingDay(calendar: SchoolCalendar, from: Day, count: number): Day | undefined {
  const first = calendar.terms.map((term) => term.from).sort()[0]
  const last = calendar.terms
    .map((term) => term.to)
    .sort()
    .at(-1)
  if (first === undefined || last === undefined || from < first) return undefined
  let counted = 0
  for (let day = from, gone = 0; day <= last && gone < FURTHEST; day = addDays(day, 1), gone++) {
    if (schoolDay(calendar, day).school) counted++
    if (counted >= count) return day
  }
  return undefined
}
