/** A box of ISO/IEC 14496-12; text counts as Latin-1. */
export function box(type: string, ...content: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part as string, 'latin1')))
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body])
}

export const u32 = (...values: number[]): Buffer =>
  Buffer.concat(values.map((value) => Buffer.from(value.toString(16).padStart(8, '0'), 'hex')))
export const u16 = (...values: number[]): Buffer =>
  Buffer.from(values.flatMap((value) => [value >> 8, value & 0xff]))

export type Track = {
  handler: string
  media: Buffer
  entry: Buffer
  width: number
  height: number
  timescale: number
  /** length of each sample in units of the timescale */
  step: number
  samples: Buffer[]
  /** which samples stand by themselves, from 1 on; all when not given */
  keys?: number[]
}

const MATRIX = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)

/** Samples of each track lie in one piece, one track after the other, from `offset` on. */
export function movie(tracks: Track[], offset: number): Buffer {
  const times = tracks.map(({ samples, step, timescale }) =>
    Math.round((1000 * samples.length * step) / timescale),
  )
  const header = box(
    'mvhd',
    u32(0, STAMP, STAMP, 1000, Math.max(...times), 0x10000, 0x1000000, 0, 0),
    MATRIX,
    Buffer.alloc(24),
    u32(tracks.length + 1),
  )
  let at = offset
  const traks = tracks.map((track, index) => {
    const made = trak(track, index + 1, times[index] ?? 0, at)
    at += track.samples.reduce((sum, { length }) => sum + length, 0)
    return made
  })
  return box('moov', header, ...traks)
}

/** a day in March 2026, in seconds since 1904: what a phone writes */
export const STAMP = 3_856_204_800

function trak(track: Track, id: number, milliseconds: number, offset: number): Buffer {
  const { entry, handler, height, media, samples, step, timescale, width } = track
  const tkhd = box(
    'tkhd',
    u32(7, STAMP, STAMP, id, 0, milliseconds, 0, 0, 0, handler === 'soun' ? 0x1000000 : 0),
    MATRIX,
    u32(width * 0x10000, height * 0x10000),
  )
  const mdhd = box('mdhd', u32(0, STAMP, STAMP, timescale, samples.length * step), u16(0x55c4, 0))
  const hdlr = box('hdlr', u32(0, 0), handler, u32(0, 0, 0), `${handler} handler\0`)
  const dinf = box('dinf', box('dref', u32(0, 1), box('url ', u32(1))))
  const stbl = box('stbl', box('stsd', u32(0, 1), entry), ...sampleTables(track, offset))
  return box('trak', tkhd, box('mdia', mdhd, hdlr, box('minf', media, dinf, stbl)))
}

function sampleTables({ keys, samples, step }: Track, offset: number): Buffer[] {
  return [
    box('stts', u32(0, 1, samples.length, step)),
    ...(keys ? [box('stss', u32(0, keys.length, ...keys))] : []),
    box('stsc', u32(0, 1, 1, samples.length, 1)),
    box('stsz', u32(0, 0, samples.length, ...samples.map(({ length }) => length))),
    box('stco', u32(0, 1, offset)),
  ]
}
