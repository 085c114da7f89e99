import { unescaped } from './bits'
import { FilmRefused } from './refused'

/** What pictures are made of and decoders act on; H.264 table 7-1. 6 is looked into. */
const KEPT = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 19]
const SEI = 6
const FILLER = 12
/** SEI messages in which cameras write where, when and by what they film; H.264 D.1.6 and D.1.7 */
const USER_DATA = [4, 5]
/** bytes of SEI that decoders act on: a few dozen */
const LONGEST = 4096

/**
 * Makes filler of whatever in a sample is no picture: decoders pass over it.
 * @param lengthSize bytes that say how long each NAL unit is
 * @throws FilmRefused broken, when the units do not fill the sample exactly
 */
export function dropUserData(sample: Buffer, lengthSize: number): void {
  for (let at = 0; at < sample.length; ) {
    if (sample.length - at < lengthSize) throw new FilmRefused('filmBroken')
    const length = sample.readUIntBE(at, lengthSize)
    at += lengthSize + length
    if (at > sample.length) throw new FilmRefused('filmBroken')
    const nal = sample.subarray(at - length, at)
    if (length > 0 && !isNeeded(nal)) fill(nal)
  }
}

function isNeeded(nal: Buffer): boolean {
  const type = (nal[0] ?? 0) & 31
  return type === SEI ? !hasUserData(nal) : KEPT.includes(type)
}

/** H.264 7.3.2.3; one that cannot be read is as bad. */
function hasUserData(nal: Buffer): boolean {
  if (nal.length > LONGEST) return true
  const content = unescaped(nal)
  const end = content.length - 1
  let at = 1
  while (at < end) {
    const type = numberAt(content, at)
    const size = numberAt(content, type.next)
    if (USER_DATA.includes(type.value)) return true
    at = size.next + size.value
  }
  return at !== end
}

/** As many 255s as it takes, and the rest */
function numberAt(content: Buffer, from: number): { value: number; next: number } {
  let at = from
  while (content[at] === 255) at += 1
  return { value: (at - from) * 255 + (content[at] ?? 0), next: at + 1 }
}

/** H.264 7.3.2.7 */
function fill(nal: Buffer): void {
  nal.fill(0xff)
  if (nal.length > 1) nal[nal.length - 1] = 0x80
  nal[0] = FILLER
}
