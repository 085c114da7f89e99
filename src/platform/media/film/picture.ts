import { boxesIn, only } from './boxes'
import { FilmRefused } from './refused'
import { type PictureSize, readSps } from './sps'
import { type Track, versionOf } from './track'

/** bytes of a sample entry for pictures before its boxes; ISO/IEC 14496-12 12.1.3 */
export const PICTURE_ENTRY = 78

export type Picture = PictureSize & {
  /** bytes that say how long each NAL unit is */
  lengthSize: number
}

/** Full HD upright or lying, in whole macroblocks: 1080 lines are coded as 1088. */
const MOST_PIXELS = 1920 * 1088
const LONGEST_EDGE = 1920

/**
 * What the pictures of a track are.
 * @throws FilmRefused codec, pixels, broken
 */
export function readPicture(track: Track): Picture {
  const { entry } = track
  if (entry.type !== 'avc1' && entry.type !== 'avc3') throw new FilmRefused('filmCodec')
  const { body } = only(boxesIn(entry.body.subarray(PICTURE_ENTRY), entry.start + PICTURE_ENTRY), 'avcC')
  if (body.readUInt8(0) !== 1) throw new FilmRefused('filmCodec')
  const sizes = parameterSets(body).map(readSps)
  const [size] = sizes
  // avc3 may keep them in the pictures, where old screens do not look
  if (!size) throw new FilmRefused('filmCodec')
  for (const { height, width } of sizes)
    if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_EDGE)
      throw new FilmRefused('filmPixels')
  return { ...upright(size, track), lengthSize: (body.readUInt8(4) & 3) + 1 }
}

/** The sequence parameter sets in `avcC`; ISO/IEC 14496-15 5.3.3.1.2. */
function parameterSets(body: Buffer): Buffer[] {
  const sets: Buffer[] = []
  let at = 6
  for (let left = body.readUInt8(5) & 31; left > 0; left -= 1) {
    const length = body.readUInt16BE(at)
    sets.push(body.subarray(at + 2, at + 2 + length))
    at += 2 + length
  }
  return sets
}

/** As seen: phones lay the picture on its side and say how to turn it. */
function upright({ height, width }: PictureSize, { header: { body } }: Track): PictureSize {
  const matrix = versionOf(body) === 1 ? 52 : 40
  const turned = body.readInt32BE(matrix) === 0 && body.readInt32BE(matrix + 16) === 0
  return turned ? { width: height, height: width } : { width, height }
}
