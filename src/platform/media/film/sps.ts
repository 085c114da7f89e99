import { Bits, unescaped } from './bits'
import { FilmRefused } from './refused'

/** pixels as shown, before any turn */
export type PictureSize = { width: number; height: number }

/** Baseline, Main, High: what every decoder in a screen knows */
const PROFILES = [66, 77, 100]
const HIGH = 100

/**
 * How large the coded pictures are, by what the decoder itself goes by (H.264 7.3.2.1); the container may say anything.
 * @param nal a sequence parameter set
 * @throws FilmRefused codec when not all screens can decode it; RangeError when it is cut off
 */
export function readSps(nal: Buffer): PictureSize {
  const bits = new Bits(unescaped(nal))
  if ((bits.take(8) & 0x1f) !== 7) throw new FilmRefused('filmBroken')
  const profile = bits.take(8)
  if (!PROFILES.includes(profile)) throw new FilmRefused('filmCodec')
  bits.take(16)
  bits.count()
  if (profile === HIGH) skipHigh(bits)
  bits.count()
  skipOrder(bits)
  bits.count()
  bits.flag()
  return readSize(bits)
}

/** Colour in 4:2:0 and 8 bits, or no screen shows it. */
function skipHigh(bits: Bits): void {
  const [chroma, luma, colour] = [bits.count(), bits.count(), bits.count()]
  if (chroma !== 1 || luma !== 0 || colour !== 0) throw new FilmRefused('filmCodec')
  bits.flag()
  if (!bits.flag()) return
  for (let list = 0; list < 8; list += 1) if (bits.flag()) skipScaling(bits, list < 6 ? 16 : 64)
}

/** H.264 7.3.2.1.1.1 */
function skipScaling(bits: Bits, length: number): void {
  let [last, next] = [8, 8]
  for (let at = 0; at < length && next !== 0; at += 1) {
    next = (last + bits.signed() + 256) % 256
    if (next !== 0) last = next
  }
}

/** pic_order_cnt_type and what belongs to it */
function skipOrder(bits: Bits): void {
  const type = bits.count()
  if (type === 0) bits.count()
  if (type !== 1) return
  bits.flag()
  bits.signed()
  bits.signed()
  const cycle = bits.count()
  if (cycle > 255) throw new FilmRefused('filmBroken')
  for (let at = 0; at < cycle; at += 1) bits.signed()
}

function readSize(bits: Bits): PictureSize {
  const [columns, rows] = [bits.count() + 1, bits.count() + 1]
  const frames = bits.flag()
  if (!frames) bits.flag()
  bits.flag()
  const [left, right, top, bottom] = bits.flag() ? crop(bits) : [0, 0, 0, 0]
  const unit = frames ? 2 : 4
  const width = columns * 16 - 2 * (left + right)
  const height = rows * 16 * (frames ? 1 : 2) - unit * (top + bottom)
  if (width <= 0 || height <= 0) throw new FilmRefused('filmBroken')
  return { width, height }
}

const crop = (bits: Bits): [number, number, number, number] => [
  bits.count(),
  bits.count(),
  bits.count(),
  bits.count(),
]
