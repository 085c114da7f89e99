import { dayOf, startOfDay } from '@/ui/day'

/**
 * The school term an instant falls in, as [from, to): spring from February, autumn from September; holidays count to the
 * term before them.
 */
export function termOf(now: Date, timeZone: string): { from: Date; to: Date } {
  const { year, month } = dayOf(now.toISOString(), timeZone)
  const [from, to] =
    month < 2
      ? [`${year - 1}-09-01`, `${year}-02-01`]
      : month < 9
        ? [`${year}-02-01`, `${year}-09-01`]
        : [`${year}-09-01`, `${year + 1}-02-01`]
  return { from: startOfDay(from, timeZone), to: startOfDay(to, timeZone) }
}
