/** The school of the demo keeps China's time all year (no summer time). */
const OFFSET = '+08:00'
const DAY_MS = 24 * 3_600_000

/**
 * The latest past instant on that day of the year, so the demo always tells of the last twelve months.
 * @param day `MM-DD`, never 02-29
 * @param time `HH:mm` in the school's zone
 */
export function at(day: string, time = '09:00', now = new Date()): Date {
  const year = Number(
    new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(now),
  )
  const thisYear = new Date(`${year}-${day}T${time}:00${OFFSET}`)
  return thisYear <= now ? thisYear : new Date(`${year - 1}-${day}T${time}:00${OFFSET}`)
}

/** The first of a month so many years back, for what is known to the month only. */
export function monthsAgo(years: number, month: number, now = new Date()): Date {
  return new Date(`${now.getFullYear() - years}-${String(month).padStart(2, '0')}-01T12:00:00${OFFSET}`)
}

/** 2026年春: the season of that day's latest past date. */
export function seasonOf(day: string, now = new Date()): string {
  const date = at(day, '09:00', now)
  const month = date.getMonth() + 1
  const season = month < 3 || month === 12 ? '冬' : month < 6 ? '春' : month < 9 ? '夏' : '秋'
  return `${date.getFullYear()}年${season}`
}

/** The first such day and time not before `start`, but never in the future. */
export function firstAfter(start: Date, day: string, time: string, now = new Date()): Date {
  const startYear = start.getUTCFullYear()
  const sameYear = new Date(`${startYear}-${day}T${time}:00${OFFSET}`)
  const next = sameYear >= start ? sameYear : new Date(`${startYear + 1}-${day}T${time}:00${OFFSET}`)
  return next <= now ? next : now
}

/** Noon in the school's zone so many days ago: for what must keep its distance to today. */
export function daysAgo(days: number, now = new Date()): Date {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now)
  return new Date(new Date(`${day}T12:00:00${OFFSET}`).getTime() - days * DAY_MS)
}

/** The first of a month counted from this one: 0 is this month, 1 the next, -1 the last. */
export function monthFromNow(months: number, now = new Date()): Date {
  const [year = 0, month = 0] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
    .format(now)
    .split('-')
    .map(Number)
  const day = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
  return new Date(`${day}T12:00:00${OFFSET}`)
}

/** Two days into such a month, but never in the future. */
export function fewDaysInto(months: number, now = new Date()): Date {
  const day = new Date(monthFromNow(months, now).getTime() + 2 * 24 * 60 * 60_000)
  return day <= now ? day : now
}
