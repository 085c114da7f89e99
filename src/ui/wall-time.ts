/** The time of day and date as a wall clock shows them: 09:05, 2026年3月14日, 星期六; `iso` as 2026-03-14. */
export type WallTime = { hour: string; day: string; week: string; iso: string }

const formatters = new Map<string, Intl.DateTimeFormat>()
const WEEK = 'SunMonTueWedThuFriSat'

/** Takes an instant (milliseconds since the epoch) apart in an IANA zone. Throws RangeError on an unknown zone. */
export function wallTime(now: number, timeZone: string): WallTime {
  const parts: Record<string, string> = {}
  for (const { type, value } of formatterFor(timeZone).formatToParts(now)) parts[type] = value
  const number = (name: string) => Number(parts[name] ?? 0)
  // some engines say 24:05 at midnight
  const hour = String(number('hour') % 24)
  return {
    hour: `${hour.length < 2 ? '0' : ''}${hour}:${parts.minute ?? ''}`,
    day: `${number('year')}年${number('month')}月${number('day')}日`,
    week: `星期${'日一二三四五六'[WEEK.indexOf(parts.weekday ?? '') / 3]}`,
    iso: `${parts.year}-${parts.month}-${parts.day}`,
  }
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formatters.set(timeZone, made)
  return made
}
