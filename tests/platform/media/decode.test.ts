import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { decodePicture } from '@/platform/media/decode'
import { MediaRefused } from '@/platform/media/refusals'
import { type PictureKind, sniff } from '@/platform/media/sniff'
import { corners, cornersOf, distance, orientedJpeg, photoLike, pngBomb, quarters } from './samples'

const upright = [corners.leftTop, corners.rightTop, corners.leftBottom, corners.rightBottom]

/** A phone's HEIC: stored turned with an irot property, in Display P3, with EXIF and GPS. Made by heif-enc from quarters(). */
const turnedHeic = readFileSync(new URL('./fixtures/turned.heic', import.meta.url))

async function decode(bytes: Buffer) {
  return decodePicture(bytes, (await sniff(bytes, '图.jpg')) as PictureKind, '图.jpg')
}

async function refusal(bytes: Buffer): Promise<string> {
  return decode(bytes).then(
    () => 'taken',
    (error: unknown) => (error instanceof MediaRefused ? error.refusal : String(error)),
  )
}

function expectUpright(picture: Awaited<ReturnType<typeof decode>>, tolerance: number) {
  const found = cornersOf(picture)
  for (const [index, colour] of upright.entries())
    expect(distance(found[index] ?? [0, 0, 0], colour), `corner ${index}: ${found[index]}`).toBeLessThan(
      tolerance,
    )
}

describe('decodePicture', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('turns a JPEG of orientation %i upright', async (orientation) => {
    const picture = await decode(await orientedJpeg(orientation))
    expect([picture.width, picture.height]).toEqual([240, 160])
    expectUpright(picture, 12)
  })

  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('reads %s', async (format) => {
    const bytes = await quarters().toFormat(format, { quality: 90 }).toBuffer()
    expectUpright(await decode(bytes), 25)
  })

  test('reads HEIC, turned once and with its colours brought into sRGB', async () => {
    const picture = await decode(turnedHeic)
    expect([picture.width, picture.height]).toEqual([160, 240])
    const turned = await sharp(await quarters().png().toBuffer())
      .rotate(-90)
      .raw()
      .toBuffer({ resolveWithObject: true })
    const expected = cornersOf({ data: turned.data, ...turned.info })
    for (const [index, colour] of cornersOf(picture).entries())
      expect(distance(colour, expected[index] ?? [0, 0, 0])).toBeLessThan(12)
  })

  test('keeps three channels of grey, of CMYK and of an alpha channel nobody uses', async () => {
    const grey = await quarters().greyscale().jpeg().toBuffer()
    const cmyk = await quarters().toColourspace('cmyk').jpeg().toBuffer()
    const opaque = await quarters().ensureAlpha(1).png().toBuffer()
    const seeThrough = await quarters().ensureAlpha(0.5).png().toBuffer()
    const channels = await Promise.all(
      [grey, cmyk, opaque, seeThrough].map(async (bytes) => (await decode(bytes)).channels),
    )
    expect(channels).toEqual([3, 3, 3, 4])
  })

  test('scales a huge picture down to what we keep', async () => {
    const flat = sharp({ create: { width: 6000, height: 4500, channels: 3, background: '#446688' } })
    const { width, height } = await decode(await flat.jpeg().toBuffer())
    expect(width * height).toBeLessThanOrEqual(4096 * 3072)
    expect(width / height).toBeCloseTo(4 / 3, 2)
  })
})

describe('decodePicture refuses', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('a truncated %s', async (format) => {
    const whole = await photoLike(400, 300).toFormat(format).toBuffer()
    for (const part of [0.05, 0.5, 0.9, 0.99])
      expect(await refusal(whole.subarray(0, Math.floor(whole.length * part))), `${part}`).toMatch(
        /unreadable|unsupported/,
      )
  })

  test('a truncated HEIC', async () => {
    for (const part of [0.3, 0.7, 0.95])
      expect(await refusal(turnedHeic.subarray(0, Math.floor(turnedHeic.length * part)))).toBe('unreadable')
  })

  test('a JPEG with a hole in it', async () => {
    const bytes = await photoLike(800, 600).jpeg().toBuffer()
    bytes.fill(0, bytes.length / 2, bytes.length / 2 + 20_000)
    expect(await refusal(bytes)).toBe('unreadable')
  })

  test('a decompression bomb by its header, at once', async () => {
    const begun = Date.now()
    expect(await refusal(pngBomb(30_000, 30_000))).toBe('tooManyPixels')
    expect(Date.now() - begun).toBeLessThan(2000)
  })

  test.each([
    ['a web page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a PDF', Buffer.from('%PDF-1.7\n%%EOF')],
    ['PHP', Buffer.from('<?php echo 1;')],
    ['an archive', Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1')],
  ])('a photo that is %s as well', async (_, second) => {
    const photo = await quarters().jpeg().toBuffer()
    expect(await refusal(Buffer.concat([photo, second]))).toBe('disguised')
  })

  test('what is no picture at all', async () => {
    expect(await refusal(Buffer.alloc(0))).toBe('empty')
    expect(await refusal(Buffer.alloc(40 * 1024 * 1024 + 1))).toBe('tooLarge')
    expect(await refusal(Buffer.from('<!doctype html><html><body>hello</body></html>'))).toBe('unsupported')
    expect(await refusal(Buffer.from('MZ\x90\0'.padEnd(512, '\0'), 'latin1'))).toBe('unsupported')
  })

  test('with a sentence that names the file and the remedy', async () => {
    const bytes = (await quarters().jpeg().toBuffer()).subarray(0, 600)
    await expect(decodePicture(bytes, 'jpeg', 'IMG_1.jpg')).rejects.toMatchObject({
      code: 'media.unreadable',
      status: 400,
      message: '「IMG_1.jpg」不是能打开的图片（可能没有传完）。请在相册里重新导出后再传。',
    })
  })
})
