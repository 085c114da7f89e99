import { expect, test } from 'vitest'
import { takeFilm } from '@/platform/media/film/film'
import { makeFilm } from '../../../support/film'
import { box, STAMP, u16, u32 } from '../../../support/mp4'
import { add, edit, find, write } from './edit'

const SECRETS = [
  '+30.2741+120.1551/',
  'Synthetic Phone',
  'Synthetic Lens',
  'Synthetic Person',
  'synthetic-xmp',
  'SyntheticMovie.MOV',
  'Synthetic Encoder',
  'Synthetic Handler',
  'Synthetic Profile',
  'Synthetic Track',
  'Synthetic Sample',
  'Synthetic Leaving',
  'Synthetic Spare',
  'Synthetic Message',
  'Synthetic Unit',
  'Synthetic Data',
]
const [PLACE = '', PHONE = '', LENS = '', PERSON = '', XMP = '', ...others] = SECRETS
const [NAME = '', ENCODER = '', HANDLER = '', PROFILE = '', TRACK = '', SAMPLE = ''] = others
const [LEAVING = '', SPARE = '', MESSAGE = '', UNIT = '', DATA = ''] = others.slice(6)

const stbl = 'moov/trak/mdia/minf/stbl'

/** A film with all that phones, cameras, drones and programs write into one. */
function tagged(): Buffer {
  const film = withUnits(makeFilm({ sound: true, seconds: 0.4 }))
  const steps: ((film: Buffer) => Buffer)[] = [
    (it) => add(it, 'moov', userData(), appleMeta(), box('uuid', Buffer.alloc(16, 7), XMP)),
    (it) => add(it, 'moov/trak', box('udta', box('name', TRACK)), box('tref', box('cdsc', u32(3)))),
    (it) => add(it, 'moov/trak/mdia', box('meta', u32(0), PERSON)),
    (it) => add(it, 'moov/trak/mdia/minf', box('hdlr', u32(0, 0), 'url ', u32(0, 0, 0), HANDLER)),
    (it) => add(it, stbl, box('sgpd', u32(0), DATA), box('sdtp', DATA)),
    (it) =>
      edit(it, 'moov/trak:1/mdia/hdlr', (body) =>
        Buffer.concat([body.subarray(0, 24), Buffer.from(HANDLER)]),
      ),
    (it) => write(it, `${stbl}/stsd/avc1`, 42, Buffer.from(`\x11${ENCODER}`)),
    (it) => add(it, `${stbl}/stsd/avc1`, box('colr', 'prof', PROFILE), box('uuid', Buffer.alloc(16), XMP)),
    (it) => add(it, 'moov', metadataTrack(it.length)),
    // from here on behind the pictures
    (it) => edit(it, 'mdat', (body) => Buffer.concat([body, Buffer.from(SAMPLE), Buffer.from(LEAVING)])),
    (it) =>
      Buffer.concat([
        it,
        box('free', SPARE),
        box('skip', SPARE),
        box('meta', u32(0), PERSON),
        box('©zzz', DATA),
      ]),
  ]
  return steps.reduce((made, step) => step(made), film)
}

test('a film keeps nothing of where, when, by whom and with what it was made', () => {
  const film = tagged()
  for (const secret of SECRETS) expect([secret, film.includes(secret, 0, 'latin1')]).toEqual([secret, true])
  expect(film.includes(u32(STAMP))).toBe(true)
  takeFilm(film, 'a.mp4')
  for (const secret of SECRETS) expect([secret, film.includes(secret, 0, 'latin1')]).toEqual([secret, false])
  expect(film.includes(u32(STAMP))).toBe(false)
  for (const type of ['udta', 'meta', 'uuid', 'tref', 'sgpd', 'gpmd', '©xyz', 'loci'])
    expect([type, film.includes(type, 0, 'latin1')]).toEqual([type, false])
})

test('nothing moves: what is taken out becomes empty in its place, and the pictures stay as they are', () => {
  const film = tagged()
  const before = Buffer.from(film)
  takeFilm(film, 'a.mp4')
  expect(film).toHaveLength(before.length)
  for (const track of ['moov/trak', 'moov/trak:1']) {
    for (const table of ['stts', 'stsc', 'stsz', 'stco']) {
      const place = `${track}/mdia/minf/stbl/${table}`
      expect(find(film, place)).toEqual(find(before, place))
    }
    for (const [from, to] of samplesOf(before, `${track}/mdia/minf/stbl`).slice(1))
      expect(film.subarray(from, to)).toEqual(before.subarray(from, to))
  }
})

test('what is no picture in a sample becomes filler, which decoders pass over', () => {
  const film = tagged()
  const [[from = 0, to = 0] = []] = samplesOf(film, stbl)
  const kinds = unitsIn(film.subarray(from, to))
  takeFilm(film, 'a.mp4')
  expect(kinds).toEqual([6, 6, 6, 30, 5])
  expect(unitsIn(film.subarray(from, to))).toEqual([6, 12, 12, 12, 5])
})

test('to clean a clean film changes nothing', () => {
  const film = tagged()
  takeFilm(film, 'a.mp4')
  const once = Buffer.from(film)
  takeFilm(film, 'a.mp4')
  expect(film).toEqual(once)
})

/** 3GPP's and Apple's ways to say where and with what; 3GPP TS 26.244, QuickTime File Format */
const userData = () =>
  box(
    'udta',
    box('©xyz', u16(PLACE.length, 0x15c7), PLACE),
    box('loci', u32(0), u16(0x15c7), `${PLACE}\0`, u32(120 * 0x10000, 30 * 0x10000, 0), 'earth\0\0'),
    box('©mod', u16(PHONE.length, 0), PHONE),
    box('meta', u32(0), box('ilst', box('©ART', box('data', u32(1, 0), PERSON)))),
  )

const appleMeta = () =>
  box(
    'meta',
    box('hdlr', u32(0, 0), 'mdta', u32(0, 0, 0), '\0'),
    box('keys', u32(0, 1), box('mdta', 'com.apple.quicktime.location.ISO6709')),
    box('ilst', box('\0\0\0\x01', box('data', u32(1, 0), `${LENS} ${PLACE} ${NAME}`))),
  )

/** As action cameras write their place beside the pictures; its one sample lies at the end of `mdat`. */
function metadataTrack(end: number): Buffer {
  const table = [
    box('stsd', u32(0, 1), box('gpmd', Buffer.alloc(6), u16(1), DATA)),
    box('stts', u32(0, 1, 1, 1000)),
    box('stsc', u32(0, 1, 1, 1, 1)),
    box('stsz', u32(0, SAMPLE.length, 1)),
    box('co64', u32(0, 1, 0, end)),
  ]
  const dinf = box('dinf', box('dref', u32(0, 1), box('url ', u32(1))))
  const media = [
    box('mdhd', u32(0, STAMP, STAMP, 1000, 1000), u16(0, 0)),
    box('hdlr', u32(0, 0), 'meta', u32(0, 0, 0), `${HANDLER}\0`),
    box('minf', box('gmhd', box('gmin', DATA)), dinf, box('stbl', ...table)),
  ]
  return box('trak', box('tkhd', u32(1, STAMP, STAMP, 3, 0, 1000), Buffer.alloc(60)), box('mdia', ...media))
}

/** The first picture begins with messages: one a decoder acts on, two that only tell, and a unit nobody knows. */
function withUnits(film: Buffer): Buffer {
  const units = Buffer.concat([
    unit(6, 6, Buffer.from([0x80])),
    unit(6, 5, Buffer.concat([Buffer.alloc(16, 9), Buffer.from(MESSAGE), Buffer.from([0, 0, 3, 1])])),
    unit(6, 4, Buffer.concat([Buffer.from([0xb5]), Buffer.from(DATA)])),
    unit(30, 0, Buffer.from(UNIT)),
  ])
  const longer = edit(film, 'mdat', (body) => Buffer.concat([units, body]))
  const size = find(longer, `${stbl}/stsz`).body.readUInt32BE(12)
  const sized = write(longer, `${stbl}/stsz`, 12, u32(size + units.length))
  // the sound lies behind the pictures
  const sound = 'moov/trak:1/mdia/minf/stbl/stco'
  return write(sized, sound, 8, u32(find(sized, sound).body.readUInt32BE(8) + units.length))
}

function unit(type: number, message: number, content: Buffer): Buffer {
  const nal = Buffer.concat([Buffer.from([type, message, content.length]), content, Buffer.from([0x80])])
  return Buffer.concat([u32(nal.length), nal])
}

function unitsIn(sample: Buffer): number[] {
  const kinds: number[] = []
  for (let at = 0; at < sample.length; at += 4 + sample.readUInt32BE(at))
    kinds.push(sample.readUInt8(at + 4) & 31)
  return kinds
}

/** Where each sample of a track lies, of which all are in one chunk. */
function samplesOf(film: Buffer, table: string): [number, number][] {
  const sizes = find(film, `${table}/stsz`).body
  let at = find(film, `${table}/stco`).body.readUInt32BE(8)
  return Array.from({ length: sizes.readUInt32BE(8) }, (_, index) => {
    at += sizes.readUInt32BE(12 + 4 * index)
    return [at - sizes.readUInt32BE(12 + 4 * index), at]
  })
}
