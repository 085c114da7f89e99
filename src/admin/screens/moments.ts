import { dayOf, longDate, shortDate } from '@/ui/day'

/** What instants are told from: ISO, by the database's clock, in the school's zone. */
export type SeenFrom = { now: string; timeZone: string }

const DAY_MS = 86_400_000

/** A moment that has passed: 14:02, 昨天14:02, 11月20日14:02, 2025年11月20日14:02. */
export function momentOf(instant: string, { now, timeZone }: SeenFrom): string {
  const clock = new Date(instant).toLocaleTimeString('zh-CN', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
  const then = dayOf(instant, timeZone)
  const today = dayOf(now, timeZone)
  if (then.iso === today.iso) return clock
  const yesterday = dayOf(new Date(Date.parse(now) - DAY_MS).toISOString(), timeZone)
  if (then.iso === yesterday.iso) return `昨天${clock}`
  return `${then.year === today.year ? shortDate(then) : longDate(then)}${clock}`
}

/** The day of a moment to come: 2027年1月1日. */
export const dayAhead = (instant: string, { timeZone }: SeenFrom): string =>
  longDate(dayOf(instant, timeZone))
