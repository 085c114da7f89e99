import { boxesIn, only } from './boxes'
import { FilmRefused } from './refused'
import type { Track } from './track'

/** bytes of a sample entry for sound before its boxes; ISO/IEC 14496-12 12.2.3 */
export const SOUND_ENTRY = 28

/** MPEG-4 and MPEG-2 low complexity; ISO/IEC 14496-1 table 5 */
const AAC = [0x40, 0x67]
/** low complexity, and the two that add to it what an old decoder may leave out; ISO/IEC 14496-3 table 1.17 */
const OBJECTS = [2, 5, 29]

/** @throws FilmRefused sound, when it is not AAC as every screen plays it */
export function refuseForeignSound({ entry }: Track): void {
  // a later version is QuickTime's, with more bytes before the boxes
  if (entry.type !== 'mp4a' || entry.body.readUInt16BE(8) !== 0) throw new FilmRefused('filmSound')
  const esds = only(boxesIn(entry.body.subarray(SOUND_ENTRY), entry.start + SOUND_ENTRY), 'esds')
  const stream = descriptor(esds.body.subarray(4), 3)
  if (stream.readUInt8(2) & 0xe0) throw new FilmRefused('filmSound')
  const decoder = descriptor(stream.subarray(3), 4)
  if (!AAC.includes(decoder.readUInt8(0))) throw new FilmRefused('filmSound')
  const object = descriptor(decoder.subarray(13), 5).readUInt8(0) >> 3
  if (!OBJECTS.includes(object)) throw new FilmRefused('filmSound')
}

/** The content of the descriptor that a buffer begins with; ISO/IEC 14496-1 8.3.3. */
function descriptor(bytes: Buffer, tag: number): Buffer {
  if (bytes.readUInt8(0) !== tag) throw new FilmRefused('filmSound')
  let size = 0
  for (let at = 1; at <= 4; at += 1) {
    const byte = bytes.readUInt8(at)
    size = size * 128 + (byte & 0x7f)
    if (byte < 0x80) return bytes.subarray(at + 1, at + 1 + size)
  }
  throw new FilmRefused('filmSound')
}
