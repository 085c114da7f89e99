import { addDays } from '@/platform/school-days/days'
import {
  type HalfYear,
  halfYear,
  halfYearAt,
  type Term as SchoolTerm,
  seasonOf,
  usualName,
} from '@/platform/school-days/terms'
import { dayOf, startOfDay } from '@/ui/day'

/** A term and the holidays after it, [from, to). `half` as in platform/school-days/terms. */
export type Term = { half: number; from: Date; to: Date }

/** The terms of the school's own calendar; without any, the usual ones hold. */
export type School = { terms: readonly SchoolTerm[]; timeZone: string }

/** The term an instant falls in. */
export const termOf = (now: Date, school: School): Term =>
  termFrom(halfYearAt(dayOf(now.toISOString(), school.timeZone).iso, school.terms), school)

export const termBefore = ({ half }: Term, school: School): Term =>
  termFrom(halfYear(half - 1, school.terms), school)

export const termAfter = ({ half }: Term, school: School): Term =>
  termFrom(halfYear(half + 1, school.terms), school)

/** 2026年秋季学期: with its year, which the calendar's own name may leave out. */
export const nameOfTerm = ({ half }: Term): string => usualName(half)

/** 2026-autumn: the term in addresses. */
export function keyOfTerm({ half }: Term): string {
  const { season, year } = seasonOf(half)
  return `${year}-${season}`
}

/** The term of that key; undefined when it names none. */
export function termNamed(key: string, school: School): Term | undefined {
  const [, year, season] = /^((?:19|20|21)\d\d)-(spring|autumn)$/.exec(key) ?? []
  if (!year) return undefined
  return termFrom(halfYear(Number(year) * 2 + (season === 'autumn' ? 1 : 0), school.terms), school)
}

const termFrom = ({ from, half, to }: HalfYear, { timeZone }: School): Term => ({
  half,
  from: startOfDay(from, timeZone),
  to: startOfDay(addDays(to, 1), timeZone),
})
