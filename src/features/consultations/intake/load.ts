import type { Payload } from 'payload'
import { WORK } from '../limits'

/** ms looked back on */
const WINDOW = 10 * 60_000
/** answers within the window that are an ordinary evening after a parents' meeting */
const ORDINARY = 60
/** waiting to be looked at, of which a reviewer still gets to the end in a day */
const READABLE = 100
/** ms for which a count of the queue is good enough: puzzles are asked for by everybody */
const COUNT_LASTS = 3_000

/** How much comes in and lies unread, and how hard the puzzles given out are for it: twice the work for each doubling of either. */
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
    bits(unread: number, now = Date.now()): number {
      forget(now)
      const doublings = Math.max(doublingsOf(arrivals.length, ORDINARY), doublingsOf(unread, READABLE))
      return Math.min(WORK.mostBits, WORK.leastBits + doublings)
    },
  }
}

const doublingsOf = (count: number, ordinary: number): number =>
  Math.ceil(Math.log2(Math.max(1, count / ordinary)))

/** Of this process: after a restart what came in is forgotten, what waits is not. */
export const load = createLoad()

let counted = { unread: 0, at: Number.NEGATIVE_INFINITY }

/** How hard a puzzle has to be now. Likely adverts do not count: nobody is in a hurry with them, and they would make it dear for all. */
export async function bitsNow(payload: Payload): Promise<number> {
  if (performance.now() - counted.at > COUNT_LASTS)
    counted = { unread: await unread(payload), at: performance.now() }
  return load.bits(counted.unread)
}

/** Reads past access rules: a number, told to nobody. */
const unread = async (payload: Payload): Promise<number> =>
  (
    await payload.count({
      collection: 'feedback',
      where: { state: { equals: 'pending' }, lane: { not_equals: 'advert' } },
      overrideAccess: true,
    })
  ).totalDocs
