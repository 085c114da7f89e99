import { crc32, inflateRawSync } from 'node:zlib'

/** Why a ZIP file is not opened: damaged, encrypted, or larger unpacked than any honest one. */
export type ZipFault = 'broken' | 'protected' | 'bomb'

/** Who takes the file in says it in words: see the callers. */
export class ZipRefused extends Error {
  readonly fault: ZipFault

  constructor(fault: ZipFault) {
    super(`zip file refused: ${fault}`)
    this.fault = fault
  }
}

/** What one file of a document may be, far above any honest one. */
const LIMITS = {
  entries: 4000,
  /** bytes of everything unpacked */
  total: 256 * 2 ** 20,
  /** how many times larger than packed, once it is large enough to matter */
  ratio: 200,
  harmless: 2 * 2 ** 20,
}

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

export type ZipEntry = {
  name: string
  method: number
  crc: number
  /** bytes */
  packed: number
  /** bytes */
  size: number
  /** of its local header in the file */
  offset: number
}

/**
 * The directory of a ZIP file (APPNOTE 6.3.10, without ZIP64: nothing that large is taken in), before anything is
 * unpacked. Stricter than readers usually are, so that no other reader could see other entries in the same file.
 * @throws ZipRefused
 */
export function readZip(bytes: Buffer): Map<string, ZipEntry> {
  const end = directoryEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > LIMITS.entries) throw new ZipRefused('bomb')
  const entries = new Map<string, ZipEntry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let number = 0; number < count; number += 1) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipRefused('broken')
    const nameLength = bytes.readUInt16LE(at + 28)
    const entry = entryAt(bytes, at, nameLength)
    if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw new ZipRefused('protected')
    if (!isSound(entry, bytes) || entries.has(entry.name)) throw new ZipRefused('broken')
    entries.set(entry.name, entry)
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  refuseBombs([...entries.values()], bytes.length)
  return entries
}

/**
 * Unpacks one entry; never more bytes than the directory announced.
 * @throws ZipRefused broken
 */
export function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset, packed, size, method, crc } = entry
  if (offset + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_ENTRY)
    throw new ZipRefused('broken')
  const start = offset + LOCAL_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const content = bytes.subarray(start, start + packed)
  try {
    const data = method === STORED ? content : inflateRawSync(content, { maxOutputLength: Math.max(1, size) })
    if (data.length === size && crc32(data) === crc) return data
  } catch {
    // the same as a wrong checksum: what came out is not what was put in
  }
  throw new ZipRefused('broken')
}

/**
 * A ZIP file of these entries, unpacked as they are: for a reader that is to see what was looked over and nothing else the
 * file it came from may hide, such as entries that only a reader of local headers finds.
 */
export function storeZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, data] of parts) {
    const fields = storedFields(name, data)
    const entry = Buffer.concat([signed(LOCAL_ENTRY), fields, Buffer.from(name), data])
    directory.push(signed(DIRECTORY_ENTRY), VERSION, fields, placeOf(at), Buffer.from(name))
    local.push(entry)
    at += entry.length
  }
  const listed = Buffer.concat(directory)
  return Buffer.concat([...local, listed, endOf(parts.size, listed.length, at)])
}

const signed = (signature: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}

/** 2.0, what made it and what it needs */
const VERSION = Buffer.from([20, 0])
/** names are UTF-8 */
const UTF8_NAMES = 0x0800

/** What a local entry and its place in the directory say alike, up to the name. */
function storedFields(name: string, data: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(UTF8_NAMES, 2)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(data.length, 18)
  fields.writeUInt16LE(Buffer.byteLength(name), 22)
  return fields
}

function placeOf(offset: number): Buffer {
  const place = Buffer.alloc(14)
  place.writeUInt32LE(offset, 10)
  return place
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(END_LENGTH)
  end.writeUInt32LE(DIRECTORY_END)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

function directoryEnd(bytes: Buffer): number {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + END_LENGTH > bytes.length || bytes.readUInt32LE(end) !== DIRECTORY_END)
    throw new ZipRefused('broken')
  const whole = end + END_LENGTH + bytes.readUInt16LE(end + 20) === bytes.length
  const oneDisk = bytes.readUInt16LE(end + 8) === bytes.readUInt16LE(end + 10)
  if (!whole || !oneDisk) throw new ZipRefused('broken')
  return end
}

const entryAt = (bytes: Buffer, at: number, nameLength: number): ZipEntry => ({
  name: bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
  method: bytes.readUInt16LE(at + 10),
  crc: bytes.readUInt32LE(at + 16),
  packed: bytes.readUInt32LE(at + 20),
  size: bytes.readUInt32LE(at + 24),
  offset: bytes.readUInt32LE(at + 42),
})

function isSound({ name, method, packed, offset }: ZipEntry, bytes: Buffer): boolean {
  const isPlain = !/(^|[/\\])\.\.([/\\]|$)|^[/\\]|\0/.test(name)
  return isPlain && (method === STORED || method === DEFLATED) && offset + packed <= bytes.length
}

/** Entries that share their packed bytes are how the densest bombs are built: together they outgrow the file. */
function refuseBombs(entries: ZipEntry[], fileBytes: number): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  const swollen = entries.some(
    ({ size, packed }) => size > LIMITS.harmless && size > Math.max(1, packed) * LIMITS.ratio,
  )
  if (packed > fileBytes || total > LIMITS.total || swollen) throw new ZipRefused('bomb')
}
