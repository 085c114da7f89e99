import type { Day } from '@/platform/school-days/types'

/** A day as counted on one's fingers from Monday 2018-12-31 on: no Date, no Temporal. */
export type NaiveDay = { iso: Day; year: number; month: number; date: number; index: number }

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const LAST_YEAR = 2034

const leap = (year: number) => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
const two = (number: number) => `${number < 10 ? '0' : ''}${number}`

function countDays(): NaiveDay[] {
  const days: NaiveDay[] = [{ iso: '2018-12-31', year: 2018, month: 12, date: 31, index: 0 }]
  for (let year = 2019; year <= LAST_YEAR; year++)
    for (let month = 1; month <= 12; month++) {
      const length = month === 2 && leap(year) ? 29 : (LENGTHS[month - 1] as number)
      for (let date = 1; date <= length; date++)
        days.push({ iso: `${year}-${two(month)}-${two(date)}`, year, month, date, index: days.length })
    }
  return days
}

const all = countDays()
const byIso = new Map(all.map((day) => [day.iso, day]))

export function naiveDay(iso: Day): NaiveDay {
  const day = byIso.get(iso)
  if (!day) throw new Error(`${iso} is not among the days counted`)
  return day
}

export const dayAt = (index: number): NaiveDay => all[index] as NaiveDay
/** ISO: Monday is 1 */
export const naiveWeekday = ({ index }: NaiveDay): number => (index % 7) + 1
export const naiveWeek = ({ index }: NaiveDay): number => Math.floor(index / 7)
