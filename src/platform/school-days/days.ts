import type { Day, Weekday } from './types'

const DAY_MS = 86_400_000

/** `2026-12-31` and 1 give `2027-01-01`. */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10)

/** How many days from one to the other; negative when `to` comes before. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS

export const weekdayOf = (day: Day): Weekday => (new Date(day).getUTCDay() || 7) as Weekday

/** The Monday of the ISO week a day lies in. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** `count` days from `from` on. */
export const daysFrom = (from: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(from, index))

/** Whether a day lies within a stretch; both ends belong to it, one that is missing is open. */
export const covers = ({ from, to }: { from?: Day; to?: Day }, day: Day): boolean =>
  (!from || from <= day) && (!to || day <= to)

/** A day as the desk's date field keeps it: noon by UTC, which is the same day in every zone where there are schools. */
export const noonOf = (day: Day): string => `${day}T12:00:00.000Z`

/** Whether such a day exists: `2027-02-29` does not. */
export const isDay = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day

/** The calendar day and the time of day (`09:50`) of an instant (ms) by the clock of a zone. */
export function clockOf(instant: number, timeZone: string): { day: Day; time: string } {
  const [day = '', time = ''] = formatterFor(timeZone).format(instant).split(' ')
  return { day, time }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  // Swedish writes 2026-11-30 09:50
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formatters.set(timeZone, made)
  return made
}
