import { addDays, daysBetween } from './days'
import type { Day, SchoolCalendar } from './types'

export type Term = SchoolCalendar['terms'][number]

/**
 * A half-year of the school: a term and the holidays after it. Both ends belong to it. `half` counts them: spring of a year
 * is even, autumn odd.
 */
export type HalfYear = { half: number; name: string; from: Day; to: Day }

/** How many days a term may begin before or after the usual day and still be the term of that half-year. */
const NEAR = 62

/**
 * The half-year a day lies in: a term lasts until the next begins, so that what is done in the holidays counts to the term
 * before them. Half-years the calendar has no term for begin on the usual days, the first of February and of September.
 */
export function halfYearAt(day: Day, terms: readonly Term[]): HalfYear {
  let half = Number(day.slice(0, 4)) * 2 + 2
  while (beginning(half, terms).from > day) half -= 1
  return halfYear(half, terms)
}

export function halfYear(half: number, terms: readonly Term[]): HalfYear {
  const { from, name } = beginning(half, terms)
  return { half, name, from, to: addDays(beginning(half + 1, terms).from, -1) }
}

/** 2026 autumn */
export const seasonOf = (half: number): { year: number; season: 'spring' | 'autumn' } => ({
  year: Math.floor(half / 2),
  season: half % 2 === 1 ? 'autumn' : 'spring',
})

/** 2026年秋季学期 */
export function usualName(half: number): string {
  const { season, year } = seasonOf(half)
  return `${year}年${season === 'autumn' ? '秋' : '春'}季学期`
}

function beginning(half: number, terms: readonly Term[]): { from: Day; name: string } {
  const { season, year } = seasonOf(half)
  const usual = `${year}-${season === 'autumn' ? '09' : '02'}-01`
  const distance = ({ from }: Term) => Math.abs(daysBetween(usual, from))
  const [nearest] = terms
    .filter((term) => distance(term) <= NEAR)
    .sort((a, b) => distance(a) - distance(b) || a.from.localeCompare(b.from))
  return nearest ?? { from: usual, name: usualName(half) }
}
