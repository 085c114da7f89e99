import { only } from './boxes'
import { FilmRefused } from './refused'
import { refuseMany, rowsOf, wordsOf } from './table'
import { type Track, versionOf } from './track'

/** seconds that an edit list may leave out: what encoders put before the first picture or sound */
const LEAD = 1

export type Times = {
  /** pictures, or frames of sound */
  samples: number
  seconds: number
}

/** How many samples a track has and how long they last, by `stts`. */
export function readTimes({ table, timescale }: Track): Times {
  const rows = rowsOf(wordsOf(only(table, 'stts').body, 2), 2)
  const samples = rows.reduce((sum, [count = 0]) => sum + count, 0)
  const units = rows.reduce((sum, [count = 0, step = 0]) => sum + count * step, 0)
  refuseMany(samples)
  if (units === 0) throw new FilmRefused('filmBroken')
  return { samples, seconds: units / timescale }
}

/**
 * Seconds that a track is on, as its edit list has it. Such a list hides parts of a track without taking them out: whoever downloads the file has them all the same, and
 * Chrome shows them.
 * @param movieScale units a second of the whole film
 * @throws FilmRefused cut, when more than what an encoder leaves out is hidden
 */
export function shownSeconds({ edits, timescale }: Track, { seconds }: Times, movieScale: number): number {
  const entries = edits ? editsOf(edits.body) : []
  if (entries.length === 0) return seconds
  const [only, second] = entries.filter(({ from }) => from >= 0)
  if (!only || second || only.rate !== 0x10000) throw new FilmRefused('filmCut')
  const before = only.from / timescale
  // what is skipped at the beginning may be no more than the delay that pictures out of order need
  const shown = Math.min(only.length / movieScale || seconds, seconds)
  if (before > LEAD || seconds - before - shown > LEAD) throw new FilmRefused('filmCut')
  const waiting = entries.filter((entry) => entry !== only).reduce((sum, { length }) => sum + length, 0)
  return waiting / movieScale + shown
}

type Edit = {
  /** units of the whole film; 0: up to the end */
  length: number
  /** units of the track; -1: nothing is shown meanwhile */
  from: number
  rate: number
}

/** `elst`; two is as many as an encoder writes. */
function editsOf(body: Buffer): Edit[] {
  const isLong = versionOf(body) === 1
  const count = body.readUInt32BE(4)
  if (count > 2) throw new FilmRefused('filmCut')
  return Array.from({ length: count }, (_, at) => {
    const entry = body.subarray(8 + at * (isLong ? 20 : 12))
    if (isLong)
      return {
        length: Number(entry.readBigUInt64BE(0)),
        from: Number(entry.readBigInt64BE(8)),
        rate: entry.readInt32BE(16),
      }
    return { length: entry.readUInt32BE(0), from: entry.readInt32BE(4), rate: entry.readInt32BE(8) }
  })
}
