import type { ClockTime, Day } from '@/platform/school-days/types'
import { dayAt, naiveDay } from './naive-days'

/** What a zone's clocks show, minute by minute: seconds since the epoch at which each time of a day is first seen. */
type Seen = Map<string, number>

const MINUTE = 60
const seenBy = new Map<string, Seen>()

/** When the clock first shows that time of that day; skipped ones are looked for later by as much as was skipped. */
export function naiveInstant(day: Day, time: ClockTime, timeZone: string): number {
  if (time === '24:00') return naiveInstant(dayAt(naiveDay(day).index + 1).iso, '00:00', timeZone)
  const seen = seenAround(day, timeZone)
  const found = seen.get(`${day} ${time}`)
  if (found !== undefined) return found
  const wanted = minutesOf(`${day} ${time}`)
  let before = ''
  for (const shown of seen.keys()) {
    if (minutesOf(shown) > wanted) {
      const skipped = minutesOf(shown) - minutesOf(before) - 1
      return seen.get(textOf(wanted + skipped)) as number
    }
    before = shown
  }
  throw new Error(`no ${day} ${time} in ${timeZone}`)
}

function seenAround(day: Day, timeZone: string): Seen {
  const key = `${timeZone} ${day}`
  const known = seenBy.get(key)
  if (known) return known
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const utc = naiveDay(day).index * 24 * 60
  const ahead = minutesOf(clock.format((utc + 12 * 60) * MINUTE * 1000 + EPOCH_OF_DAYS)) - (utc + 12 * 60)
  const seen: Seen = new Map()
  for (let minute = utc - ahead - 3 * 60; minute < utc - ahead + 28 * 60; minute++) {
    const instant = minute * MINUTE + EPOCH_OF_DAYS / 1000
    const shown = clock.format(instant * 1000)
    if (!seen.has(shown)) seen.set(shown, instant)
  }
  seenBy.set(key, seen)
  return seen
}

/** 2018-12-31T00:00Z, day 0 of the naive days */
const EPOCH_OF_DAYS = 1_546_214_400_000

/** `2026-11-30 09:50` as minutes since day 0. */
function minutesOf(shown: string): number {
  const [day = '', time = ''] = shown.split(' ')
  return naiveDay(day).index * 24 * 60 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

function textOf(minutes: number): string {
  const time = minutes % (24 * 60)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${dayAt(Math.floor(minutes / 24 / 60)).iso} ${two(Math.floor(time / 60))}:${two(time % 60)}`
}
