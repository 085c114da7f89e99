import { addDays, daysBetween } from '@/platform/school-days/days'
import { halfYearAt, type Term } from '@/platform/school-days/terms'
import type { Day } from '@/platform/school-days/types'
import type { Frequency } from './words'

/** One turn of a task that comes round; both ends belong to it. */
export type Turn = { name: string; from: Day; to: Day }

export type Rhythm = Exclude<Frequency, 'once'>

/** Terms further apart (days) have one between them that nobody has entered. */
const LONGEST_HOLIDAY = 130

/** The turn a day lies in. */
export const turnAt = (rhythm: Rhythm, day: Day, terms: readonly Term[]): Turn => turns[rhythm](day, terms)

/** The turn after this one. */
export const turnAfter = (rhythm: Rhythm, { to }: Turn, terms: readonly Term[]): Turn =>
  turnAt(rhythm, addDays(to, 1), terms)

/** The last turn before this one in which something was asked: months that are all holidays are passed over. */
export function turnBefore(rhythm: Rhythm, { from }: Turn, terms: readonly Term[]): Turn {
  const turn = turnAt(rhythm, addDays(from, -1), terms)
  return asks(rhythm, turn, terms) ? turn : turnBefore(rhythm, turn, terms)
}

/** This turn, or when nothing is asked in it, the first after it in which something is. */
export const turnAsking = (rhythm: Rhythm, turn: Turn, terms: readonly Term[]): Turn =>
  asks(rhythm, turn, terms) ? turn : turnAsking(rhythm, turnAfter(rhythm, turn, terms), terms)

const asks = (rhythm: Rhythm, turn: Turn, terms: readonly Term[]): boolean =>
  rhythm !== 'monthly' || !isHoliday(turn, terms)

const turns = {
  monthly: (day) => monthsFrom(yearOf(day), monthOf(day), 1, `${monthOf(day)}月`),
  quarterly: (day) => {
    const quarter = Math.ceil(monthOf(day) / 3)
    return monthsFrom(yearOf(day), quarter * 3 - 2, 3, `第${'一二三四'[quarter - 1]}季度`)
  },
  termly: (day, terms) => {
    const { from, name, to } = halfYearAt(day, terms)
    return { name, from, to }
  },
  yearly: (day) => monthsFrom(yearOf(day), 1, 12, `${yearOf(day)}年`),
} satisfies Record<Rhythm, (day: Day, terms: readonly Term[]) => Turn>

const yearOf = (day: Day): number => Number(day.slice(0, 4))
const monthOf = (day: Day): number => Number(day.slice(5, 7))

function monthsFrom(year: number, month: number, count: number, name: string): Turn {
  return { name, from: firstOf(year, month), to: addDays(firstOf(year, month + count), -1) }
}

const firstOf = (year: number, month: number): Day =>
  month > 12 ? firstOf(year + 1, month - 12) : `${year}-${String(month).padStart(2, '0')}-01`

/** Wholly between two terms. What the calendar does not know the terms round is asked for like any other month. */
function isHoliday({ from, to }: Turn, terms: readonly Term[]): boolean {
  if (terms.some((term) => term.from <= to && term.to >= from)) return false
  const last = terms.map((term) => term.to).filter((end) => end < from)
  const next = terms.map((term) => term.from).filter((begin) => begin > to)
  const [before, after] = [last.sort().at(-1), next.sort()[0]]
  return before !== undefined && after !== undefined && daysBetween(before, after) <= LONGEST_HOLIDAY
}
