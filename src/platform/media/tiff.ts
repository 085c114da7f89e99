/** Field types of TIFF 6.0, section 2. */
const SHORT = 3
const LONG = 4
const UNDEFINED = 7

const HEADER = 8
const FIELD = 12

/** bytes a TIFF header with this ICC profile takes before the pixels */
export const tiffHeadroom = (icc: Buffer): number => 2048 + icc.length

/**
 * Turns raw RGB pixels into an uncompressed TIFF in place, so that sharp takes them together with their ICC profile (it
 * accepts none for raw pixels; photos of iPhones are in Display P3, not sRGB).
 * @param bytes `headroom` free bytes, then 8 bit RGB rows without gaps
 */
export function writeTiffHeader(
  bytes: Uint8Array<ArrayBuffer>,
  { width, height, icc, headroom }: { width: number; height: number; icc: Buffer; headroom: number },
): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const fields: [tag: number, type: number, count: number, value: number][] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, 3, 256],
    [259, SHORT, 1, 1],
    [262, SHORT, 1, 2],
    [273, LONG, 1, headroom],
    [277, SHORT, 1, 3],
    [278, LONG, 1, height],
    [279, LONG, 1, width * height * 3],
    [34675, UNDEFINED, icc.length, 512],
  ]
  file.write('II', 0, 'latin1')
  file.writeUInt16LE(42, 2)
  file.writeUInt32LE(HEADER, 4)
  file.writeUInt16LE(fields.length, HEADER)
  for (const [index, [tag, type, count, value]] of fields.entries()) {
    const at = HEADER + 2 + index * FIELD
    file.writeUInt16LE(tag, at)
    file.writeUInt16LE(type, at + 2)
    file.writeUInt32LE(count, at + 4)
    file.writeUInt32LE(value, at + 8)
  }
  for (const at of [256, 258, 260]) file.writeUInt16LE(8, at)
  icc.copy(file, 512)
  return file
}
