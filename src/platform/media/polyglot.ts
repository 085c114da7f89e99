const FOREIGN = [/<script[\s>]/i, /<html[\s>]/i, /<!doctype\s+html/i, /<\?php/i, /%PDF-\d/]
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1')
const ZIP_END_LENGTH = 22
const LONGEST_ZIP_COMMENT = 65_535

/**
 * Is the picture a second thing as well: a web page, a script, a PDF, an archive? What we store is always our own
 * re-encoding, so nothing of it would live on; such a file is nevertheless no photo anybody took.
 * Trailers that phones write (motion photos, depth maps, second pictures) are none of these.
 */
export function isPolyglot(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  return FOREIGN.some((pattern) => pattern.test(text)) || endsAsZip(bytes)
}

function endsAsZip(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(ZIP_END)
  if (end < 0 || end < bytes.length - ZIP_END_LENGTH - LONGEST_ZIP_COMMENT) return false
  if (end + ZIP_END_LENGTH > bytes.length) return false
  return end + ZIP_END_LENGTH + bytes.readUInt16LE(end + 20) === bytes.length
}
