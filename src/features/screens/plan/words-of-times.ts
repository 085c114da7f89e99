import { clockOf, weekdayOf } from '@/platform/school-days/days'
import type { ClockTime, Day } from '@/platform/school-days/types'
import { hoursInWords } from './words'
import { dateInWords, weekdaysInWords } from './words-of-days'

/** The day and time a zone's clock shows at an instant (seconds since the epoch). */
export type Clock = (second: number) => { day: Day; time: ClockTime }

/** A clock that remembers: stretches of many rules share their edges. */
export function clockIn(timeZone: string): Clock {
  const known = new Map<number, { day: Day; time: ClockTime }>()
  return (second) => {
    const found = known.get(second) ?? clockOf(second * 1000, timeZone)
    known.set(second, found)
    return found
  }
}

const MOST = 3

/** Many stretches of time by their weekdays and their commonest hours, with a space at the end where one belongs: 周一至周五 09:40–09:50、10:30–10:40 */
export function timesInWords(stretches: { from: number; to: number }[], clock: Clock): string {
  const hours = new Map<string, number>()
  for (const { from, to } of stretches) {
    const words = hoursOf(clock(from), clock(to))
    hours.set(words, (hours.get(words) ?? 0) + 1)
  }
  const when = daysInWords([...new Set(stretches.map(({ from }) => clock(from).day))])
  const often = [...hours].sort((one, other) => other[1] - one[1]).map(([words]) => words)
  if (often.length > MOST) return `${when} ${listed(often.slice(0, MOST))} 等${often.length}段时间`
  return often[0] === ALL_DAY && often.length === 1 ? `${when}${ALL_DAY}` : `${when} ${listed(often)} `
}

const ALL_DAY = '全天'

const listed = (words: string[]): string => [...words].sort().join('、')

function daysInWords(days: Day[]): string {
  const [only, ...more] = days
  if (only && more.length === 0) return dateInWords(only)
  const weekdays = [...new Set(days.map(weekdayOf))]
  return weekdays.length === 7 ? '每天' : weekdaysInWords(weekdays)
}

type Moment = ReturnType<Clock>

function hoursOf(begin: Moment, end: Moment): string {
  if (begin.time === '00:00' && end.time === '00:00') return ALL_DAY
  return begin.day === end.day && begin.time < end.time
    ? hoursInWords({ from: begin.time, to: end.time })
    : `${begin.time}–次日${end.time}`
}
