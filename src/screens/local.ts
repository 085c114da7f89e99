import { HongzhuError } from '@/platform/errors'
import { clockOf, isDay } from '@/platform/school-days/days'
import { wallClock } from '@/platform/school-days/wall-clock'

const LOCAL = /^(\d{4}-\d\d-\d\d)T(([01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?$/

/** `2026-11-30T09:50` by the school's clock, of an instant (ms). */
export function localOf(instant: number, timeZone: string): string {
  const { day, time } = clockOf(instant, timeZone)
  return `${day}T${time}`
}

/**
 * The instant (ms) a text means: `2026-11-30T09:50` by the school's clock, or an ISO instant with its zone.
 * @throws HongzhuError bad-moment
 */
export function instantOf(text: string, timeZone: string): number {
  const [, day = '', time = '', , seconds = ''] = LOCAL.exec(text) ?? []
  if (isDay(day)) return (wallClock(timeZone)(day, time) + Number(seconds.slice(1))) * 1000
  const instant = /(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(instant)) return instant
  throw new HongzhuError('bad-moment', '时间要写成 2026-11-30T09:50 这样：年月日、T、时分。', 400, {
    field: 'at',
  })
}
