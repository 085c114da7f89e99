import { describe, expect, test } from 'vitest'
import { MediaRefused } from '@/platform/media/refusals'
import { takeIn } from '@/platform/media/take-in'
import { makeFilm } from '../../../support/film'
import { box, u16, u32 } from '../../../support/mp4'
import { add, edit, find, moveChunks, rename, write } from './edit'

const centre = { x: 50, y: 50 }
const plain = makeFilm()
const heard = makeFilm({ sound: true })

const take = (film: Buffer, name = '运动会.mp4') => takeIn(Buffer.from(film), name, centre)
const refusal = (film: Buffer): Promise<string> =>
  take(film).then(
    ({ facts }) => `taken as ${facts.kind}`,
    (error: unknown) => (error instanceof MediaRefused ? error.refusal : String(error)),
  )

describe('a film', () => {
  test('is taken in under a name of ours, with what screens have to know of it', async () => {
    const { facts, files } = await take(heard, '../../IMG_0007.MP4')
    expect(facts).toMatchObject({
      kind: 'video',
      title: 'IMG_0007.MP4',
      mimeType: 'video/mp4',
      filesize: heard.length,
      width: 320,
      height: 180,
      sound: true,
      renditions: [],
    })
    expect(facts.duration).toBeCloseTo(2.02, 2)
    expect(facts.filename).toMatch(/^[0-9a-f]{20}-[0-9a-f]{12}-film\.mp4$/)
    expect(files.map(({ name }) => name)).toEqual([facts.filename])
  })

  test('keeps every byte of its pictures and its sound', async () => {
    const { files } = await take(heard)
    expect(find(files[0]?.data as Buffer, 'mdat').body).toEqual(find(heard, 'mdat').body)
    expect(files[0]?.data).toHaveLength(heard.length)
  })

  test('without sound says so', async () => {
    expect((await take(plain)).facts).toMatchObject({ sound: false, duration: 2 })
  })

  test('lasts as long as it is shown', async () => {
    const behind = add(plain, 'moov/trak', edits([500, -1, 1], [1960, 1000, 1]))
    expect((await take(behind)).facts.duration).toBe(2.46)
  })

  test.each([
    ['90°', u32(0, 0x10000, 0, -0x10000 >>> 0, 0, 0, 0, 0, 0x40000000), [180, 320]],
    ['180°', u32(-0x10000 >>> 0, 0, 0, 0, -0x10000 >>> 0, 0, 0, 0, 0x40000000), [320, 180]],
    ['270°', u32(0, -0x10000 >>> 0, 0, 0x10000, 0, 0, 0, 0, 0x40000000), [180, 320]],
  ])('turned by %s is measured as it is seen', async (_, matrix, size) => {
    const { facts } = await take(write(plain, 'moov/trak/tkhd', 40, matrix))
    expect([facts.width, facts.height]).toEqual(size)
  })

  test.each([
    [1920, 1080],
    [1080, 1920],
    [1440, 1080],
  ])('may be %i×%i', async (width, height) => {
    expect((await take(makeFilm({ width, height, seconds: 0.2 }))).facts).toMatchObject({ width, height })
  })

  test.each([
    ['its index behind the pictures', indexBehind(heard)],
    ['a size of 64 bits', largeSizes(heard)],
    ['pictures up to the end of the file', openEnd(heard)],
    ['offsets of 64 bits', longOffsets(plain)],
    ['times of 64 bits', longTimes(plain)],
    ['an edit list that skips what encoders put in front', add(plain, 'moov/trak', edits([2000, 1024, 1]))],
    ['an edit list that waits before it begins', add(plain, 'moov/trak', edits([40, -1, 1], [2000, 0, 1]))],
    ['the brand of Apple’s films', write(plain, 'ftyp', 0, Buffer.from('M4V '))],
  ])('may have %s', async (_, film) => {
    expect((await take(film)).facts).toMatchObject({ kind: 'video', width: 320, height: 180 })
  })

  test('that begins as a recording is a film all the same, and a recording that begins as a film is none', async () => {
    const disguised = write(heard, 'ftyp', 0, Buffer.from('M4A '))
    expect((await take(disguised, '录音.m4a')).facts.kind).toBe('video')
    const recording = edit(heard, 'moov', (body) => withoutFirstTrack(body))
    expect((await take(recording, '录音.m4a')).facts).toMatchObject({ kind: 'audio', mimeType: 'audio/mp4' })
  })
})

describe('refused, with a way to do better, is', () => {
  const entry = 'moov/trak/mdia/minf/stbl/stsd'
  const coded = `${entry}/avc1`
  test.each([
    ['HEVC', rename(plain, coded, 'hvc1'), 'filmCodec'],
    ['AV1', rename(plain, coded, 'av01'), 'filmCodec'],
    ['H.264 in ten bits', write(plain, `${coded}/avcC`, 9, Buffer.from([110])), 'filmCodec'],
    [
      'H.264 with its parameters elsewhere',
      edit(rename(plain, coded, 'avc3'), `${entry}/avc3/avcC`, noSets),
      'filmCodec',
    ],
    ['a protected film', rename(plain, coded, 'encv'), 'filmEncrypted'],
    ['protected sound', rename(heard, 'moov/trak:1/mdia/minf/stbl/stsd/mp4a', 'enca'), 'filmEncrypted'],
    ['AC-3', rename(heard, 'moov/trak:1/mdia/minf/stbl/stsd/mp4a', 'ac-3'), 'filmSound'],
    ['MP3 within', sound(18, 0x6b), 'filmSound'],
    ['AAC of a kind old screens lack', sound(36, 42 << 3), 'filmSound'],
    ['pictures of another file', edit(plain, 'moov/trak/mdia/minf/dinf/dref', outside), 'filmExternal'],
    ['a stream in fragments', Buffer.concat([plain, box('moof', box('mfhd', u32(0, 1)))]), 'filmFragmented'],
    [
      'a stream that begins empty',
      add(plain, 'moov', box('mvex', box('trex', u32(0, 1, 1, 0, 0, 0)))),
      'filmFragmented',
    ],
    ['two tracks of pictures', secondTrack(), 'filmTracks'],
    ['a film that hides its beginning', add(plain, 'moov/trak', edits([500, 37_500, 1])), 'filmCut'],
    ['a film that hides its end', add(plain, 'moov/trak', edits([500, 0, 1])), 'filmCut'],
    ['a film in pieces', add(plain, 'moov/trak', edits([500, 0, 1], [500, 25_000, 1])), 'filmCut'],
    ['eleven minutes', lasting(661), 'filmLong'],
    ['4K', makeFilm({ width: 3840, height: 2160, seconds: 0.1 }), 'filmPixels'],
    ['a panorama', makeFilm({ width: 2048, height: 512, seconds: 0.1 }), 'filmPixels'],
    ['4K that says it is small', small(makeFilm({ width: 3840, height: 2160, seconds: 0.1 })), 'filmPixels'],
    ['more than 100 MB', Buffer.concat([plain, Buffer.alloc(100 * 2 ** 20)]), 'filmLarge'],
    ['120 pictures a second', makeFilm({ fps: 120 }), 'filmRate'],
    ['QuickTime', write(plain, 'ftyp', 0, Buffer.from('qt  ')), 'filmFormat'],
    ['WebM', Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d', 'hex'), 'filmFormat'],
    [
      'AVI',
      Buffer.concat([Buffer.from('RIFF\x24\x10\0\0AVI LIST', 'latin1'), Buffer.alloc(64)]),
      'filmFormat',
    ],
  ])('%s', async (_, film, expected) => {
    expect(await refusal(film)).toBe(expected)
  })

  test('one by its name, in words that name the remedy', async () => {
    const error = await take(rename(plain, coded, 'hvc1'), '春游.mov').catch((thrown: MediaRefused) => thrown)
    expect(error).toMatchObject({ code: 'media.filmCodec', status: 415 })
    expect((error as MediaRefused).message).toMatch(/「春游\.mov」.*HEVC.*剪映.*H\.264/)
  })
})

function indexBehind(film: Buffer): Buffer {
  const [head, index, pictures] = ['ftyp', 'moov', 'mdat'].map((type) => box(type, find(film, type).body))
  return moveChunks(
    Buffer.concat([head as Buffer, pictures as Buffer, index as Buffer]),
    -(index?.length ?? 0),
  )
}

function largeSizes(film: Buffer): Buffer {
  const { at, body } = find(film, 'mdat')
  const head = Buffer.concat([u32(1), Buffer.from('mdat'), u32(0, body.length + 16)])
  return moveChunks(Buffer.concat([film.subarray(0, at), head, body]), 8)
}

function openEnd(film: Buffer): Buffer {
  const copy = Buffer.from(film)
  copy.writeUInt32BE(0, find(film, 'mdat').at)
  return copy
}

function longOffsets(film: Buffer): Buffer {
  const table = 'moov/trak/mdia/minf/stbl'
  const offset = find(film, `${table}/stco`).body.readUInt32BE(8)
  const added = add(film, table, box('co64', u32(0, 1, 0, 0)))
  const renamed = rename(added, `${table}/stco`, 'free')
  return write(renamed, `${table}/co64`, 12, u32(offset + added.length - film.length))
}

function longTimes(film: Buffer): Buffer {
  const long = (body: Buffer) =>
    Buffer.concat([u32(0x1000000, 0, 1, 0, 1), body.subarray(12, 16), u32(0), body.subarray(16)])
  return edit(edit(film, 'moov/mvhd', long), 'moov/trak/mdia/mdhd', long)
}

/** length in the film's thousandths, first unit of the track, rate */
function edits(...entries: [number, number, number][]): Buffer {
  const rows = entries.map(([length, from, rate]) => u32(length, from >>> 0, rate * 0x10000))
  return box('edts', box('elst', u32(0, rows.length), ...rows))
}

const withoutFirstTrack = (moov: Buffer): Buffer => {
  const first = moov.indexOf('trak') - 4
  return Buffer.concat([moov.subarray(0, first), moov.subarray(first + moov.readUInt32BE(first))])
}

const noSets = (avcC: Buffer): Buffer => Buffer.concat([avcC.subarray(0, 5), Buffer.from([0xe0, 0])])
const outside = (): Buffer =>
  Buffer.concat([u32(0, 1), box('url ', u32(0), 'https://elsewhere.example/film.mp4\0')])

function sound(at: number, value: number): Buffer {
  const place = 'moov/trak:1/mdia/minf/stbl/stsd/mp4a/esds'
  const { body } = find(heard, place)
  // the kind of coding stands after its descriptor's head, the kind of AAC at the end of the innermost
  const places: Record<number, number> = {
    18: body.indexOf(Buffer.from([0x40, 0x15])),
    36: body.indexOf(u16(0x1208)),
  }
  return write(heard, place, places[at] ?? 0, Buffer.from([value & 0xff]))
}

function secondTrack(): Buffer {
  return add(plain, 'moov', box('trak', find(plain, 'moov/trak').body))
}

const lasting = (seconds: number): Buffer =>
  write(plain, 'moov/trak/mdia/minf/stbl/stts', 12, u32(seconds * 500))

const small = (film: Buffer): Buffer => write(film, 'moov/trak/mdia/minf/stbl/stsd/avc1', 24, u16(320, 180))
