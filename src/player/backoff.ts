/** Limits of a growing wait, in milliseconds. */
export type Backoff = { first: number; most: number }

/**
 * How long to wait before try number `attempt` (0 is the first retry), in milliseconds. Doubles up to `most`; the
 * result lies between half and the whole of that, so that a hundred screens do not come back in the same instant.
 */
export function waitBefore(attempt: number, limits: Backoff, random: () => number = Math.random): number {
  const grown = Math.min(limits.most, limits.first * 2 ** Math.min(attempt, 30))
  return Math.round(grown / 2 + (grown / 2) * random())
}

/** A regular interval moved by up to a fifth either way, in milliseconds. */
export function jittered(interval: number, random: () => number = Math.random): number {
  return Math.round(interval * (0.8 + 0.4 * random()))
}
