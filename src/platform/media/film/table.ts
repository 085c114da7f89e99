import { FilmRefused } from './refused'

/** Ten minutes of sound in frames of AAC are 56,000 at most; nothing larger is even looked at. */
const MOST = 200_000

/**
 * The 32-bit numbers of a table that says how many entries it has.
 * @param each numbers of an entry
 * @param head where the number of entries stands
 * @throws FilmRefused broken, when the table is shorter than that
 */
export function wordsOf(body: Buffer, each: number, head = 4): number[] {
  const count = body.readUInt32BE(head) * each
  const from = head + 4
  if (count > MOST * each || count * 4 > body.length - from) throw new FilmRefused('filmBroken')
  return Array.from({ length: count }, (_, at) => body.readUInt32BE(from + at * 4))
}

/** The entries of such a table, side by side. */
export function rowsOf(words: readonly number[], each: number): number[][] {
  return Array.from({ length: words.length / each }, (_, row) => words.slice(row * each, (row + 1) * each))
}

/** How many samples a track may have. */
export function refuseMany(samples: number): void {
  if (samples === 0 || samples > MOST) throw new FilmRefused('filmBroken')
}
