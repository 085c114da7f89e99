import { Temporal } from 'temporal-polyfill'
import { addDays } from './days'
import type { ClockTime, Day } from './types'

const DAY_S = 86_400

/** The instant (whole seconds since the epoch) at which a zone's clock shows a time of a day. */
export type WallClock = (day: Day, time: ClockTime) => number

/**
 * The clock of an IANA zone. A time the clock skips when summer time begins stands for the one later by the gap (02:30
 * for 03:30); of a time it shows twice, the first counts. Both for beginnings and ends: so windows that touch on the clock
 * touch on those days too, without a gap or an overlap.
 */
export function wallClock(timeZone: string): WallClock {
  const known = new Map<Day, DayLength>()
  const lengthOf = (day: Day): DayLength => {
    const found = known.get(day)
    if (found) return found
    const [from, to] = [resolve(day, '00:00', timeZone), resolve(addDays(day, 1), '00:00', timeZone)]
    const made = { from, to, usual: to - from === DAY_S }
    known.set(day, made)
    return made
  }
  return (day, time) => {
    const { from, to, usual } = lengthOf(day)
    if (time === '24:00') return to
    return usual ? from + secondsInto(time) : resolve(day, time, timeZone)
  }
}

/** A day's midnights; `usual` when the clock does not change in between. */
type DayLength = { from: number; to: number; usual: boolean }

function resolve(day: Day, plainTime: ClockTime, timeZone: string): number {
  const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime })
  return Math.floor(epochMilliseconds / 1000)
}

const secondsInto = (time: ClockTime): number =>
  Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60
