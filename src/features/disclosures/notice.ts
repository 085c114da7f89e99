import type { Disclosure } from '@/payload-types'
import { addDays, clockOf, daysBetween } from '@/platform/school-days/days'
import type { Day as PlainDay, SchoolCalendar } from '@/platform/school-days/types'
import { lastWorkingDay } from '@/platform/school-days/working-days'
import { type Day, dayOf, longDate, shortDate, startOfDay } from '@/ui/day'

/** A period of public notice. `coming` before its first day, `open` from then to the end of its last, `over` after it. */
export type NoticeView = {
  from: Day
  /** last day of it; absent when the school calendar does not tell (any more) */
  until?: Day
  workingDays: number
  standing: 'coming' | 'open' | 'over'
  /** ISO instant from which on it is over */
  ends?: string
}

/** What counting needs beside the notice itself: the school's days, its zone, and what time it is (ms). */
export type Counting = { calendar: SchoolCalendar; timeZone: string; now: number }

/** No vacation is longer than nine weeks, and the holidays of the term before it take no more than two. */
const MOST_WEEKS_OFF = 11

/** The period a disclosure is on public notice, as counted now; undefined when it has none. It ends by itself. */
export function noticeOf(notice: Disclosure['notice'], counting: Counting): NoticeView | undefined {
  if (!notice?.from || !notice.workingDays) return undefined
  const { calendar, now, timeZone } = counting
  const from = dayOf(notice.from, timeZone)
  const until = lastWorkingDay(calendar, from.iso, notice.workingDays)
  const last = until ?? latestEnd(calendar, from.iso, notice.workingDays)
  return {
    from,
    ...(until && { until: dayFrom(until) }),
    workingDays: notice.workingDays,
    standing: standingAt(clockOf(now, timeZone).day, from.iso, last),
    ...(last && { ends: startOfDay(addDays(last, 1), timeZone).toISOString() }),
  }
}

/**
 * The last day a notice may run to that began before the calendar does: a school that has put in the new term for the old
 * one must not cut short what runs over the vacation. Of the weeks before the calendar as many are taken for free of school
 * as ever are, each of the others had its five days; what may be left then is counted on. Undefined when nothing is.
 */
function latestEnd(calendar: SchoolCalendar, from: PlainDay, workingDays: number): PlainDay | undefined {
  const begins = calendar.terms.map((term) => term.from).sort()[0]
  if (!begins || from >= begins) return undefined
  const weeksOfSchool = Math.floor(daysBetween(from, begins) / 7) - MOST_WEEKS_OFF
  const left = workingDays - 5 * Math.max(0, weeksOfSchool)
  return left > 0 ? lastWorkingDay(calendar, begins, left) : undefined
}

function standingAt(today: PlainDay, from: PlainDay, last: PlainDay | undefined): NoticeView['standing'] {
  if (today < from) return 'coming'
  return last && today <= last ? 'open' : 'over'
}

/** 3月14日至3月20日（5个工作日）; years are named where they are not all `thisYear`. */
export function noticeWords({ from, until, workingDays }: NoticeView, thisYear: number): string {
  const plain = from.year === thisYear && (!until || until.year === thisYear)
  const said = plain ? shortDate : longDate
  const stretch = until ? `${said(from)}至${said(until)}` : `${said(from)}起`
  return `${stretch}（${workingDays}个工作日）`
}

function dayFrom(iso: PlainDay): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { iso, year, month, day }
}
