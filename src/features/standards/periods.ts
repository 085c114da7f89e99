import { addDays, daysBetween } from '@/platform/school-days/days'
import type { Day, SchoolCalendar } from '@/platform/school-days/types'
import type { Frequency } from './words'

export type Term = SchoolCalendar['terms'][number]

/** One turn of a task that comes round; both ends belong to it. */
export type Turn = { name: string; from: Day; to: Day }

export type Rhythm = Exclude<Frequency, 'once'>

/** How many days a term may begin before or after the usual day and still be the term of that half-year. */
const NEAR = 62
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
  return rhythm === 'monthly' && isHoliday(turn, terms) ? turnBefore(rhythm, turn, terms) : turn
}

const turns = {
  monthly: (day) => monthsFrom(yearOf(day), monthOf(day), 1, `${monthOf(day)}月`),
  quarterly: (day) => {
    const quarter = Math.ceil(monthOf(day) / 3)
    return monthsFrom(yearOf(day), quarter * 3 - 2, 3, `第${'一二三四'[quarter - 1]}季度`)
  },
  termly: (day, terms) => termAt(day, terms),
  yearly: (day) => monthsFrom(yearOf(day), 1, 12, `${yearOf(day)}年`),
} satisfies Record<Rhythm, (day: Day, terms: readonly Term[]) => Turn>

const yearOf = (day: Day): number => Number(day.slice(0, 4))
const monthOf = (day: Day): number => Number(day.slice(5, 7))

function monthsFrom(year: number, month: number, count: number, name: string): Turn {
  return { name, from: firstOf(year, month), to: addDays(firstOf(year, month + count), -1) }
}

const firstOf = (year: number, month: number): Day =>
  month > 12 ? firstOf(year + 1, month - 12) : `${year}-${String(month).padStart(2, '0')}-01`

/**
 * A term lasts until the next begins: what is done in the holidays counts to the term before them. Half-years the calendar
 * has no term for begin on the usual days, the first of February and of September.
 */
function termAt(day: Day, terms: readonly Term[]): Turn {
  let half = yearOf(day) * 2 + 2
  while (beginning(half, terms).from > day) half -= 1
  const { from, name } = beginning(half, terms)
  return { name, from, to: addDays(beginning(half + 1, terms).from, -1) }
}

/** `half` counts half-years: spring of a year is even, autumn odd. */
function beginning(half: number, terms: readonly Term[]): { from: Day; name: string } {
  const year = Math.floor(half / 2)
  const autumn = half % 2 === 1
  const usual = firstOf(year, autumn ? 9 : 2)
  const distance = ({ from }: Term) => Math.abs(daysBetween(usual, from))
  const [nearest] = terms
    .filter((term) => distance(term) <= NEAR)
    .sort((a, b) => distance(a) - distance(b) || a.from.localeCompare(b.from))
  return nearest ?? { from: usual, name: `${year}年${autumn ? '秋' : '春'}季学期` }
}

/** Wholly between two terms. What the calendar does not know the terms round is asked for like any other month. */
function isHoliday({ from, to }: Turn, terms: readonly Term[]): boolean {
  if (terms.some((term) => term.from <= to && term.to >= from)) return false
  const last = terms.map((term) => term.to).filter((end) => end < from)
  const next = terms.map((term) => term.from).filter((begin) => begin > to)
  const [before, after] = [last.sort().at(-1), next.sort()[0]]
  return before !== undefined && after !== undefined && daysBetween(before, after) <= LONGEST_HOLIDAY
}
