import { h264, type Rgb } from './h264'
import { box, movie, type Track, u16, u32 } from './mp4'

export type FilmWishes = {
  /** pixels, even numbers */
  width: number
  height: number
  seconds: number
  fps: number
  /** one after the other, each as long as the others */
  colours: Rgb[]
  /** silence in AAC instead of no sound at all */
  sound?: boolean
}

/** A film that plays: MP4, H.264 baseline, its index in front. A second of 1080p takes about 10 kB. */
export function makeFilm(wishes: Partial<FilmWishes> = {}): Buffer {
  const film = {
    width: 320,
    height: 180,
    seconds: 2,
    fps: 25,
    colours: [RED, BLUE],
    ...wishes,
  } satisfies FilmWishes
  const tracks = [pictureTrack(film), ...(film.sound ? [soundTrack(film.seconds)] : [])]
  const head = box('ftyp', 'isom', u32(0x200), 'isomiso2avc1mp41')
  const length = movie(tracks, 0).length
  return Buffer.concat([
    head,
    movie(tracks, head.length + length + 8),
    box('mdat', ...tracks.flatMap(({ samples }) => samples)),
  ])
}

const RED: Rgb = [200, 30, 30]
const BLUE: Rgb = [30, 90, 200]

function pictureTrack({ colours, fps, height, seconds, width }: FilmWishes): Track {
  const { keyFrame, pps, sameFrame, sps } = h264({ width, height })
  const count = Math.round(seconds * fps)
  const colourAt = (frame: number) => Math.floor((frame * colours.length) / count)
  const isKey = (frame: number) => frame === 0 || colourAt(frame) !== colourAt(frame - 1)
  const keys = Array.from({ length: count }, (_, frame) => frame).filter(isKey)
  const samples = Array.from({ length: count }, (_, frame) => {
    const last = keys.findLast((key) => key <= frame) ?? 0
    const turn = keys.indexOf(last)
    const nal = last === frame ? keyFrame(colours[turn] ?? RED, turn) : sameFrame(frame - last)
    return Buffer.concat([u32(nal.length), nal])
  })
  return {
    handler: 'vide',
    media: box('vmhd', u32(1, 0, 0)),
    entry: pictureEntry({ width, height }, sps, pps),
    width,
    height,
    timescale: Math.round(fps * 1000),
    step: 1000,
    samples,
    keys: keys.map((key) => key + 1),
  }
}

function pictureEntry({ height, width }: Pick<Track, 'height' | 'width'>, sps: Buffer, pps: Buffer): Buffer {
  const configuration = Buffer.concat([
    Buffer.from([1]),
    sps.subarray(1, 4),
    Buffer.from([0xff, 0xe1]),
    u16(sps.length),
    sps,
    Buffer.from([1]),
    u16(pps.length),
    pps,
  ])
  const resolution = u32(0x480000, 0x480000, 0)
  return box(
    'avc1',
    u16(0, 0, 0, 1, 0, 0),
    u32(0, 0, 0),
    u16(width, height),
    resolution,
    u16(1),
    Buffer.alloc(32),
    u16(24, 0xffff),
    box('avcC', configuration),
  )
}

const RATE = 44_100
/** samples of sound in one frame of AAC */
const FRAME = 1024
const SILENCE = Buffer.from('00c800802380', 'hex')

function soundTrack(seconds: number): Track {
  const audioSpecific = Buffer.from([0x12, 0x08])
  const descriptors = Buffer.concat([
    descriptor(3, u16(1), Buffer.from([0]), decoder(audioSpecific), descriptor(6, Buffer.from([2]))),
  ])
  return {
    handler: 'soun',
    media: box('smhd', u32(0, 0)),
    entry: box(
      'mp4a',
      u16(0, 0, 0, 1),
      u32(0, 0),
      u16(1, 16, 0, 0, RATE, 0),
      box('esds', u32(0), descriptors),
    ),
    width: 0,
    height: 0,
    timescale: RATE,
    step: FRAME,
    samples: Array.from({ length: Math.ceil((seconds * RATE) / FRAME) }, () => SILENCE),
  }
}

/** ISO/IEC 14496-1 7.2.6: AAC, a stream of sound, its rates unknown */
const decoder = (specific: Buffer): Buffer =>
  descriptor(4, Buffer.from([0x40, 0x15, 0, 0, 0]), u32(0, 0), descriptor(5, specific))

const descriptor = (tag: number, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tag, body.length]), body])
}
