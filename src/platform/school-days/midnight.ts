import { clockOf } from './days'
import { wallClock } from './wall-clock'

/** The instant the school's day that an instant (ms) lies in is over. */
export const midnightAfter = (instant: number, timeZone: string): Date =>
  new Date(wallClock(timeZone)(clockOf(instant, timeZone).day, '24:00') * 1000)
