import { FilmRefused } from './refused'

/** A box of ISO/IEC 14496-12 as views into the file: what is written there is written into the file. */
export type Box = {
  type: string
  /** with its head */
  whole: Buffer
  body: Buffer
  /** where the body begins in the file, in bytes */
  start: number
}

/** Boxes side by side that anybody has a reason for: an hour in pieces of a second */
const MOST = 20_000

/**
 * The boxes that fill a buffer. Looks at heads only, so that it costs as much as there are boxes.
 * @param start where the buffer begins in the file
 * @param mayBeOpen whether the last one may say "up to the end" instead of its size
 * @throws FilmRefused broken, when they do not fill it exactly
 */
export function boxesIn(bytes: Buffer, start: number, mayBeOpen = false): Box[] {
  const boxes: Box[] = []
  for (let at = 0; at < bytes.length; ) {
    const box = boxAt(bytes.subarray(at), start + at, mayBeOpen)
    at += box.whole.length
    if (boxes.push(box) > MOST) throw new FilmRefused('filmBroken')
  }
  return boxes
}

export const childrenOf = (box: Box, skipped = 0): Box[] =>
  boxesIn(box.body.subarray(skipped), box.start + skipped)

/** The one box of a type. A second one would leave it to the reader which counts. */
export function only(boxes: readonly Box[], type: string): Box {
  const box = perhaps(boxes, type)
  if (!box) throw new FilmRefused('filmBroken')
  return box
}

export function perhaps(boxes: readonly Box[], type: string): Box | undefined {
  const [box, second] = boxes.filter((each) => each.type === type)
  if (second) throw new FilmRefused('filmBroken')
  return box
}

/** Makes a box nothing, in its place, so that everything else stays where it is. */
export function blank(box: Box): void {
  box.type = 'free'
  box.whole.write(box.type, 4, 'latin1')
  box.body.fill(0)
}

function boxAt(rest: Buffer, start: number, mayBeOpen: boolean): Box {
  if (rest.length < 8) throw new FilmRefused('filmBroken')
  const told = rest.readUInt32BE(0)
  const head = told === 1 ? 16 : 8
  const size = told === 0 && mayBeOpen ? rest.length : told === 1 ? largeSize(rest) : told
  if (size < head || size > rest.length) throw new FilmRefused('filmBroken')
  const whole = rest.subarray(0, size)
  return { type: rest.toString('latin1', 4, 8), whole, body: whole.subarray(head), start: start + head }
}

/** Beyond 2^53 it is no longer exact, and larger than any file. */
const largeSize = (rest: Buffer): number => (rest.length < 16 ? 0 : Number(rest.readBigUInt64BE(8)))
