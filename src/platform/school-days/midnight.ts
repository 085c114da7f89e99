import { startOfDay } from '@/ui/day'
import { addDays, clockOf } from './days'

/** The instant the school's day that an instant (ms) lies in is over. */
export const midnightAfter = (instant: number, timeZone: string): Date =>
  startOfDay(addDays(clockOf(instant, timeZone).day, 1), timeZone)
