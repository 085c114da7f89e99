import { box } from '../../../support/mp4'

type Part = { type: string; head: Buffer; body: Buffer }

/** bytes of a container before its boxes */
const heads: Record<string, number> = { stsd: 8, dref: 8, avc1: 78, avc3: 78, encv: 78, hvc1: 78, mp4a: 28 }

/**
 * A film with one box changed: `moov/trak:1/tkhd` is the header of its second track. The tables follow where the pictures
 * move to when the box lies before them.
 */
export function edit(film: Buffer, place: string, change: (body: Buffer) => Buffer): Buffer {
  const changed = rebuild(film, place.split('/'), change)
  const by = place.startsWith('moov') ? changed.length - film.length : 0
  return by === 0 ? changed : moveChunks(changed, by)
}

/** A film with boxes added at the end of one of its boxes. */
export const add = (film: Buffer, place: string, ...boxes: Buffer[]): Buffer =>
  edit(film, place, (body) => Buffer.concat([body, ...boxes]))

/** A film with one box under another type. */
export const rename = (film: Buffer, place: string, type: string): Buffer => {
  const copy = Buffer.from(film)
  copy.write(type, find(film, place).at + 4, 'latin1')
  return copy
}

/** Writes over the body of a box, from `from` on. */
export const write = (film: Buffer, place: string, from: number, bytes: Buffer): Buffer =>
  edit(film, place, (body) =>
    Buffer.concat([body.subarray(0, from), bytes, body.subarray(from + bytes.length)]),
  )

export function find(film: Buffer, place: string): { at: number; body: Buffer } {
  let [at, body] = [0, film]
  let begin = 0
  for (const step of place.split('/')) {
    const parts = partsOf(body)
    const index = indexOf(parts, step)
    const part = parts[index] as Part
    at = begin + parts.slice(0, index).reduce((sum, each) => sum + each.head.length + each.body.length, 0)
    begin = at + part.head.length + (heads[part.type] ?? 0)
    body = part.body.subarray(heads[part.type] ?? 0)
  }
  return { at, body }
}

/** Adds to every chunk offset. */
export function moveChunks(film: Buffer, by: number): Buffer {
  const copy = Buffer.from(film)
  for (let at = copy.indexOf('stco'); at >= 0; at = copy.indexOf('stco', at + 4))
    for (let left = copy.readUInt32BE(at + 8), entry = at + 12; left > 0; left -= 1, entry += 4)
      copy.writeUInt32BE(copy.readUInt32BE(entry) + by, entry)
  return copy
}

function rebuild(bytes: Buffer, [step = '', ...rest]: string[], change: (body: Buffer) => Buffer): Buffer {
  const parts = partsOf(bytes)
  const target = indexOf(parts, step)
  return Buffer.concat(
    parts.flatMap((part, index) => {
      if (index !== target) return [part.head, part.body]
      const head = heads[part.type] ?? 0
      const { body } = part
      if (rest.length === 0) return [box(part.type, change(body))]
      return [box(part.type, body.subarray(0, head), rebuild(body.subarray(head), rest, change))]
    }),
  )
}

function indexOf(parts: Part[], step: string): number {
  const [type, number = '0'] = step.split(':')
  const places = parts.flatMap((part, index) => (part.type === type ? [index] : []))
  const index = places[Number(number)]
  if (index === undefined) throw new Error(`no ${step} among ${parts.map((part) => part.type)}`)
  return index
}

function partsOf(bytes: Buffer): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at)
    parts.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      head: bytes.subarray(at, at + 8),
      body: bytes.subarray(at + 8, at + size),
    })
    at += size
  }
  return parts
}
