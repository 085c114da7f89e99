/** ms looked back on */
const WINDOW = 10 * 60_000
/** answers within the window that are an ordinary evening after a parents' meeting */
const ORDINARY = 60
/** zero bits of each part of a puzzle: about 16,000 hashes in all, a second on an old phone */
const LEAST_BITS = 11
/** about 500,000 hashes in all: half a minute on an old phone, a few seconds on a new one */
const MOST_BITS = 16

/** How much comes in, and how hard the puzzles given out are for it: twice the work for each doubling. */
export function createLoad() {
  const arrivals: number[] = []

  function forget(now: number): void {
    while (arrivals.length > 0 && (arrivals[0] ?? 0) < now - WINDOW) arrivals.shift()
  }

  return {
    note(now = Date.now()): void {
      forget(now)
      arrivals.push(now)
    },
    bits(now = Date.now()): number {
      forget(now)
      const doublings = Math.ceil(Math.log2(Math.max(1, arrivals.length / ORDINARY)))
      return Math.min(MOST_BITS, LEAST_BITS + doublings)
    },
  }
}

/** Of this process: after a restart puzzles are easy again until there is reason for others. */
export const load = createLoad()
