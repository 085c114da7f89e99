import { dayOf, startOfDay } from '@/ui/day'

/** [from, to) */
export type Term = { from: Date; to: Date }

/**
 * The school term an instant falls in, as [from, to): spring from February, autumn from September; holidays count to the
 * term before them.
 */
export function termOf(now: Date, timeZone: string): Term {
  const { year, month } = dayOf(now.toISOString(), timeZone)
  const [from, to] =
    month < 2
      ? [`${year - 1}-09-01`, `${year}-02-01`]
      : month < 9
        ? [`${year}-02-01`, `${year}-09-01`]
        : [`${year}-09-01`, `${year + 1}-02-01`]
  return { from: startOfDay(from, timeZone), to: startOfDay(to, timeZone) }
}

export const termBefore = (term: Term, timeZone: string): Term =>
  termOf(new Date(term.from.getTime() - 1), timeZone)

/** 2026年秋季学期, by the year it begins in */
export function nameOfTerm({ from }: Term, timeZone: string): string {
  const { year, month } = dayOf(from.toISOString(), timeZone)
  return `${year}年${month < 9 ? '春' : '秋'}季学期`
}

/** 2026-autumn: the term in addresses. */
export function keyOfTerm({ from }: Term, timeZone: string): string {
  const { year, month } = dayOf(from.toISOString(), timeZone)
  return `${year}-${month < 9 ? 'spring' : 'autumn'}`
}

/** An instant within the term of that key; undefined when it names none. */
export function instantIn(key: string, timeZone: string): Date | undefined {
  const [, year, half] = /^((?:19|20|21)\d\d)-(spring|autumn)$/.exec(key) ?? []
  if (!year) return undefined
  return startOfDay(`${year}-${half === 'spring' ? '03' : '10'}-01`, timeZone)
}
