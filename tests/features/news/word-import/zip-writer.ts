import { crc32, deflateRawSync } from 'node:zlib'

/** A file in an archive; what an honest writer works out by itself can be said otherwise. */
export type Entry = {
  name: string
  data: Buffer | string
  /** bytes the directory claims it has unpacked */
  size?: number
  crc?: number
  flags?: number
  method?: number
  /** its packed bytes begin where this entry's begin */
  sharing?: string
}

/** A ZIP file of these entries, as APPNOTE 6.3.10 has it. */
export function zip(entries: Entry[], { comment = '' } = {}): Buffer {
  const offsets = new Map<string, number>()
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const data = Buffer.from(entry.data as string)
    const packed = entry.method === 0 ? data : deflateRawSync(data)
    const head = header(entry, data, packed)
    const shared = entry.sharing === undefined ? undefined : offsets.get(entry.sharing)
    const offset = shared ?? at
    offsets.set(entry.name, offset)
    directory.push(directoryEntry(entry, head, offset))
    if (shared !== undefined) continue
    const body = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      head,
      Buffer.alloc(2),
      Buffer.from(entry.name),
      packed,
    ])
    body.writeUInt16LE(Buffer.byteLength(entry.name), 26)
    bodies.push(body)
    at += body.length
  }
  return Buffer.concat([...bodies, ...directory, end(directory, at, comment)])
}

/** version, flags, method, time, date, checksum and sizes: the same in both places (22 bytes, then the name's length) */
function header({ flags = 0, method = 8, crc, size }: Entry, data: Buffer, packed: Buffer): Buffer {
  const head = Buffer.alloc(24)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(flags, 2)
  head.writeUInt16LE(method, 4)
  head.writeUInt32LE(crc ?? crc32(data), 10)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(size ?? data.length, 18)
  return head
}

function directoryEntry({ name }: Entry, head: Buffer, offset: number): Buffer {
  const tail = Buffer.alloc(16)
  tail.writeUInt32LE(offset, 12)
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, Buffer.from(name)])
  entry.writeUInt16LE(Buffer.byteLength(name), 28)
  return entry
}

function end(directory: Buffer[], at: number, comment: string): Buffer {
  const made = Buffer.alloc(22)
  made.write('PK\x05\x06', 'latin1')
  made.writeUInt16LE(directory.length, 8)
  made.writeUInt16LE(directory.length, 10)
  made.writeUInt32LE(
    directory.reduce((sum, entry) => sum + entry.length, 0),
    12,
  )
  made.writeUInt32LE(at, 16)
  made.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([made, Buffer.from(comment)])
}
