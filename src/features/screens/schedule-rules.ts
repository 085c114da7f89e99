import { HongzhuError } from '@/platform/errors'
import type { dayParts, repeats } from './words'

/** What a schedule says of its time, as the form holds it; days are ISO instants. */
type Said = {
  part?: keyof typeof dayParts
  repeat?: keyof typeof repeats
  from?: string | null
  to?: string | null
  periods?: unknown[] | null
  hoursFrom?: string | null
  hoursTo?: string | null
  weekdays?: unknown[] | null
  monthDay?: number | null
  interval?: number | null
}

/**
 * What one field alone cannot know to be wrong.
 * @throws HongzhuError bad-schedule, naming the field
 */
export function refuseImpossibleSchedule(said: Said): void {
  const { from, hoursFrom, hoursTo, interval, monthDay, part, periods, repeat, to, weekdays } = said
  if (from && to && from.slice(0, 10) > to.slice(0, 10))
    throw wrong('to', '结束的日子早于开始的日子，请改好再保存。')
  if (part === 'hours' && (!hoursFrom || !hoursTo))
    throw wrong('hoursFrom', '请写明从几点到几点，例如 12:00 到 13:30。')
  if (part === 'hours' && hoursFrom === hoursTo)
    throw wrong('hoursTo', '开始和结束是同一时刻。想播放一整天，请选“全天”。')
  if (part === 'periods' && !periods?.length) throw wrong('periods', '请至少选一种作息，例如“课间”。')
  if (repeat === 'weekly' && !weekdays?.length) throw wrong('weekdays', '请至少选一个星期几。')
  if (interval && !Number.isInteger(interval)) throw wrong('interval', '“每隔”要写整数，例如 2。')
  if (repeat === 'monthly' && !Number.isInteger(monthDay)) throw wrong('monthDay', '请写每月几号，例如 1。')
}

const wrong = (field: string, message: string) => new HongzhuError('bad-schedule', message, 400, { field })
