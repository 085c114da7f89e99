import { daysBetween, daysFrom, isDay } from '@/platform/school-days/days'
import type { Day } from '@/platform/school-days/types'

const DATE = /(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*[日号]?/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const LATER_DAY = /^(\d{1,2})\s*[日号]?$/u
const BETWEEN = /\s*(?:至|到|~|～|—+|–|-{2,}|(?<=[日号])\s*-|\s-\s)\s*/u
/** 2026年10月1日（周四）, 10月1日 星期四, 2026-10-01 00:00:00 */
const ASIDE = /[（(][^）)]*[）)]|(?:周|星期)[一二三四五六日天]|\s\d{1,2}:\d\d(?::\d\d)?/gu
const LONGEST = 366

type Found = { day: Day; yearKnown: boolean }

/**
 * The days of a cell (`2026-10-01`, `2026/10/1`, `2026年10月1日`, `10月1日至7日`) and of the one with the end, if there is
 * one. `year` stands in for years that are not written; a stretch without years may run into the next.
 * Returns a message when it cannot be read.
 */
export function readDates(first: string, last: string, year: number | undefined): Day[] | string {
  const [one = '', other = last, ...more] = first.replace(ASIDE, '').trim().split(BETWEEN)
  if (more.length > 0) return unreadable(first)
  const from = readDate(one, year)
  if (typeof from === 'string') return from
  const to = other.trim() ? readEnd(other.replace(ASIDE, '').trim(), from, year) : from
  if (typeof to === 'string') return to
  const length = daysBetween(from.day, to.day) + 1
  if (length < 1) return `结束的日子 ${to.day} 早于开始的日子 ${from.day}，请改好。`
  return length > LONGEST ? `从 ${from.day} 到 ${to.day} 超过一年，请核对年份。` : daysFrom(from.day, length)
}

function readDate(text: string, year: number | undefined): Found | string {
  const match = COMPACT.exec(text) ?? new RegExp(`^${DATE.source}$`, 'u').exec(text)
  if (!match) return unreadable(text)
  const [, written, month = '', date = ''] = match
  if (!written && !year) return `“${text}”没有年份，请写成 2026-10-01 这样，或者在上面填年份。`
  const day = `${written ?? year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? { day, yearKnown: Boolean(written) } : `没有“${text}”这一天，请核对。`
}

/** The end of a stretch takes month and year from its beginning where it has none of its own. */
function readEnd(text: string, from: Found, year: number | undefined): Found | string {
  const [, date] = LATER_DAY.exec(text) ?? []
  if (date) return readDate(`${from.day.slice(0, 8)}${date}`, year)
  const to = readDate(text, Number(from.day.slice(0, 4)))
  if (typeof to === 'string' || to.yearKnown || from.yearKnown || to.day >= from.day) return to
  return readDate(`${Number(from.day.slice(0, 4)) + 1}${to.day.slice(4)}`, year)
}

const unreadable = (text: string) =>
  text.trim()
    ? `看不懂日期“${text.trim()}”，请写成 2026-10-01、2026/10/1 或 10月1日。`
    : '没有日期，请写成 2026-10-01、2026/10/1 或 10月1日。'
