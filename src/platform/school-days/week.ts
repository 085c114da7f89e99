import { addDays, daysBetween, mondayOf } from './days'
import type { Day } from './types'
import { wallClock } from './wall-clock'

/** An ISO week, Monday to Sunday. `key` as addresses have it: 2026-w48. */
export type Week = { key: string; from: Day; to: Day }

/** The week a day lies in. The year of an ISO week is that of its Thursday. */
export function weekOf(day: Day): Week {
  const from = mondayOf(day)
  const thursday = addDays(from, 3)
  const year = thursday.slice(0, 4)
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1
  return { key: `${year}-w${String(number).padStart(2, '0')}`, from, to: addDays(from, 6) }
}

/** The week of that key; undefined when there is none: not every year has a 53rd. */
export function weekNamed(key: string): Week | undefined {
  const [, year, number] = /^((?:19|20|21)\d\d)-w(\d\d)$/.exec(key) ?? []
  if (!year) return undefined
  // the 4th of January always lies in the first week
  const week = weekOf(addDays(`${year}-01-04`, (Number(number) - 1) * 7))
  return week.key === key ? week : undefined
}

/** The same as ISO instants by the clock of a zone, [from, to). */
export function spanOf({ from, to }: Week, timeZone: string): { from: string; to: string } {
  const midnight = wallClock(timeZone)
  const instant = (day: Day) => new Date(midnight(day, '00:00') * 1000).toISOString()
  return { from: instant(from), to: instant(addDays(to, 1)) }
}

/** 2026年11月23日至29日: as little as tells the days apart. */
export function weekWords({ from, to }: Week): string {
  const [year, month, day] = numbersOf(to)
  const [firstYear, firstMonth, firstDay] = numbersOf(from)
  const first = `${firstYear}年${firstMonth}月${firstDay}日`
  if (firstYear !== year) return `${first}至${year}年${month}月${day}日`
  return `${first}至${firstMonth === month ? '' : `${month}月`}${day}日`
}

/** 11月23日至29日: where the year goes without saying. */
export const shortWeekWords = (week: Week): string => weekWords(week).replaceAll(/\d+年/g, '')

const numbersOf = (day: Day): number[] => day.split('-').map(Number)
