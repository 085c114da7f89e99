import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { takeFilm } from '@/platform/media/film/film'
import { MediaRefused } from '@/platform/media/refusals'
import { makeFilm } from '../../../support/film'
import { box, u32 } from '../../../support/mp4'
import { add, edit, find, rename, write } from './edit'

const film = makeFilm({ sound: true, seconds: 0.4 })
const stbl = 'moov/trak/mdia/minf/stbl'

/** `taken`, or why not; throws what is no refusal. */
function outcome(bytes: Buffer): string {
  try {
    takeFilm(Buffer.from(bytes), 'a.mp4')
    return 'taken'
  } catch (error) {
    if (error instanceof MediaRefused) return error.refusal
    throw error
  }
}

describe('a film somebody made to do harm, or that did not arrive whole', () => {
  test('is refused wherever it was cut off', () => {
    for (let length = 0; length < film.length; length += 1)
      expect([length, outcome(film.subarray(0, length))]).toEqual([length, 'filmBroken'])
  })

  test('is taken or refused whatever bytes are changed, and nothing else happens', () => {
    const change = fc.record({
      at: fc.nat(film.length - 1),
      bytes: fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        fc.constantFrom(u32(0), u32(1), u32(0xffffffff), u32(0x7fffffff), u32(0x80000000)),
      ),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const copy = Buffer.from(film)
        for (const { at, bytes } of changes) copy.set(bytes.slice(0, copy.length - at), at)
        expect(outcome(copy)).toMatch(/^(taken|film[A-Z][a-z]+)$/)
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['nothing but its first box', film.subarray(0, find(film, 'moov').at)],
    ['no pictures', film.subarray(0, find(film, 'mdat').at)],
    ['no index', edit(rename(film, 'moov', 'free'), 'ftyp', (body) => body)],
    ['a second index', Buffer.concat([film, box('moov', find(film, 'moov').body)])],
    ['a second header of its track', add(film, 'moov/trak', box('tkhd', Buffer.alloc(84)))],
    ['a box larger than the one it lies in', write(film, 'moov', 0, u32(0xfffffff0))],
    ['a box without a size', write(film, 'moov', 0, u32(0))],
    ['a box smaller than its head', write(film, 'moov', 0, u32(7))],
    ['a box of 2^63 bytes', Buffer.concat([film, u32(1), Buffer.from('free'), u32(0x7fffffff, 0xffffffff)])],
    ['a box of 64 bits that ends in its head', Buffer.concat([film, u32(1), Buffer.from('free'), u32(0, 8)])],
    ['30,000 boxes', Buffer.concat([film, ...Array.from({ length: 30_000 }, () => box('free'))])],
    ['a version nobody knows', write(film, 'moov/trak/tkhd', 0, u32(0x7000000))],
    ['no time at all', write(film, `${stbl}/stts`, 12, u32(0))],
    ['no units of time', write(film, 'moov/trak/mdia/mdhd', 12, u32(0))],
    ['four milliards of times', write(film, `${stbl}/stts`, 4, u32(0xffffffff))],
    ['four milliards of samples', write(film, `${stbl}/stsz`, 4, u32(1, 0xffffffff))],
    ['four milliards of sizes', write(film, `${stbl}/stsz`, 8, u32(0xffffffff))],
    ['four milliards of chunks', write(film, `${stbl}/stco`, 4, u32(0xffffffff))],
    ['four milliards of samples in a chunk', write(film, `${stbl}/stsc`, 12, u32(0xffffffff))],
    ['chunks that begin at none', write(film, `${stbl}/stsc`, 8, u32(0))],
    ['four milliards of ways of coding', write(film, `${stbl}/stsd`, 4, u32(0xffffffff))],
    ['two ways of coding', add(film, `${stbl}`, box('stsd', u32(0, 0)))],
    ['more times than pictures', write(film, `${stbl}/stts`, 8, u32(11))],
    ['pictures outside it', write(film, `${stbl}/stco`, 8, u32(film.length))],
    ['pictures in its index', write(film, `${stbl}/stco`, 8, u32(40))],
    ['pictures beyond the end', write(film, `${stbl}/stco`, 8, u32(0xffffff00))],
    ['all pictures in one place', manyInOne()],
    ['pictures whose parts are longer than they are', overlong()],
    ['no kind of picture at all', edit(film, `${stbl}/stsd/avc1/avcC`, () => Buffer.from([1]))],
  ])('is refused with %s', (_, bytes) => {
    expect(outcome(bytes)).toMatch(/^film(Broken|Codec|Pixels)$/)
  })

  test('lies 100,000 boxes deep and is looked at no deeper than films are', () => {
    const deep = Buffer.alloc(8 * 100_000)
    for (let at = 0; at < deep.length; at += 8) {
      deep.writeUInt32BE(deep.length - at, at)
      deep.write('trak', at + 4)
    }
    expect(outcome(add(film, 'moov', deep))).toBe('filmBroken')
  })
})

/** One chunk that is told of a thousand times, each as long as all there is. */
function manyInOne(): Buffer {
  const place = find(film, 'mdat')
  const count = 10
  const whole = place.body.length
  const sized = write(film, `${stbl}/stsz`, 4, u32(whole, count))
  const chunks = write(sized, `${stbl}/stsc`, 12, u32(1))
  const offset = find(chunks, `${stbl}/stco`).body.readUInt32BE(8)
  return edit(chunks, `${stbl}/stco`, () => u32(0, count, ...Array.from({ length: count }, () => offset)))
}

function overlong(): Buffer {
  return write(film, 'mdat', 0, u32(0x00ffffff))
}
