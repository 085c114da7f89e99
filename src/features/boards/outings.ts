import { type Day, dayOf } from '@/ui/day'
import { type Purpose, purposes } from './words'

/** A movable board's stay somewhere, as it is stored; `from` and `to` are ISO instants of which the day counts. */
export type Stay = { place: string; purpose: Purpose; from: string; to?: string | null }

/** The same as pages and screens tell of it. `back` from the day of return on. */
export type Outing = {
  place: string
  purpose: string
  from: Day
  to?: Day
  state: 'planned' | 'out' | 'back'
}

type StayDays = Pick<Stay, 'from' | 'to'>

/** `today` as 2026-03-14 in the school's zone. */
export function outingOf(stay: Stay, today: string, timeZone: string): Outing {
  const from = dayOf(stay.from, timeZone)
  const to = stay.to ? dayOf(stay.to, timeZone) : undefined
  return { place: stay.place, purpose: purposes[stay.purpose], from, to, state: stateOf(from, to, today) }
}

/** The first day to come on which a board is to go out or to come back, as 2026-03-14; undefined when none is known. */
export const nextMove = (outings: readonly Outing[]): string | undefined =>
  outings
    .flatMap(({ from, state, to }) => (state === 'planned' ? from.iso : state === 'out' && to ? to.iso : []))
    .sort()[0]

/**
 * The first stay that `wanted` would share a day with. A board may come back and go out again on the same day; one that has
 * no day of return is out until further notice.
 */
export function clashWith<T extends StayDays>(
  wanted: StayDays,
  others: readonly T[],
  timeZone: string,
): T | undefined {
  const own = daysOf(wanted, timeZone)
  return others.find((other) => {
    const { from, to } = daysOf(other, timeZone)
    return from < own.to && own.from < to
  })
}

/** Whether the day of return lies before the day it went out. */
export const isBackwards = (stay: StayDays, timeZone: string): boolean => {
  const { from, to } = daysOf(stay, timeZone)
  return to < from
}

const stateOf = (from: Day, to: Day | undefined, today: string): Outing['state'] => {
  if (from.iso > today) return 'planned'
  return to && to.iso <= today ? 'back' : 'out'
}

const NEVER = '9999-12-31'

const daysOf = ({ from, to }: StayDays, timeZone: string) => ({
  from: dayOf(from, timeZone).iso,
  to: to ? dayOf(to, timeZone).iso : NEVER,
})
