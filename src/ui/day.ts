/** A calendar day in the school's zone, taken apart once so that markup needs no date library. */
export type Day = { iso: string; year: number; month: number; day: number }

const formatters = new Map<string, Intl.DateTimeFormat>()

/** The school's calendar day of an ISO instant. Throws RangeError on an invalid instant or zone. */
export function dayOf(instant: string, timeZone: string): Day {
  const iso = formatterFor(timeZone).format(new Date(instant))
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { iso, year, month, day }
}

/**
 * The instant a day begins in the school's zone: for comparing stored instants with calendar years and terms.
 * `isoDay` as 2026-03-14.
 */
export function startOfDay(isoDay: string, timeZone: string): Date {
  const utc = Date.parse(`${isoDay}T00:00:00Z`)
  const there = Date.parse(`${clockOf(utc, timeZone)}Z`)
  return new Date(utc - (there - utc))
}

/** 2026年3月14日 */
export const longDate = (day: Day): string => `${day.year}年${day.month}月${day.day}日`

/** 3月14日 */
export const shortDate = (day: Day): string => `${day.month}月${day.day}日`

/** 2026年3月 */
export const monthDate = (day: Day): string => `${day.year}年${day.month}月`

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Small counts in words, as on a wall: 九处; larger ones in figures. */
export const countInWords = (count: number): string => numerals[count] ?? String(count)

/** Wall-clock time of an instant, as 2026-03-14T08:00:00. */
const clockOf = (instant: number, timeZone: string): string =>
  new Date(instant).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formatters.set(timeZone, made)
  return made
}
