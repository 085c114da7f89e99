import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { cropArea } from '@/platform/media/crop'
import { decodePicture, type Raster } from '@/platform/media/decode'
import { type Derived, derive, fullWidths } from '@/platform/media/derive'
import { isFileName, newToken } from '@/platform/media/names'
import { type Colour, corners, cornersOf, distance, photoLike, quarters, taggedJpeg } from './samples'

const centre = { x: 50, y: 50 }

async function rasterOf(picture: Sharp): Promise<Raster> {
  return decodePicture(await picture.png().toBuffer(), 'png', '图.png')
}

function colourOf({ dominantColor }: Derived): Colour {
  const [red = -1, green = -1, blue = -1] = Buffer.from(dominantColor.slice(1), 'hex')
  return [red, green, blue]
}

/** Marks of metadata in any of the formats we write, and of what taggedJpeg() planted. */
const traces = [
  'Exif\0\0',
  'eXIf',
  'EXIF',
  'SyntheticMake',
  'SyntheticModel',
  'SyntheticThumbnail',
  'http://ns.adobe.com/xap',
  'x:xmpmeta',
  'XMP ',
  'ICC_PROFILE',
  'ICCP',
  'iCCP',
  'acsp',
  'Photoshop 3.0',
]

describe('derive', () => {
  let tagged: Buffer
  let made: Derived

  beforeAll(async () => {
    tagged = await taggedJpeg()
    made = await derive(await decodePicture(tagged, 'jpeg', '图.jpg'), centre, newToken())
  })

  test('makes every rendition from one picture', () => {
    expect(
      made.renditions.map(({ shape, format, width, height }) => `${shape} ${format} ${width}x${height}`),
    ).toEqual([
      'full avif 480x360',
      'full webp 480x360',
      'full avif 800x600',
      'full webp 800x600',
      'full avif 1200x900',
      'full webp 1200x900',
      'full avif 1600x1200',
      'full webp 1600x1200',
      '16x9 webp 1600x900',
      '16x9 jpeg 1600x900',
      '9x16 webp 675x1200',
      '9x16 jpeg 675x1200',
    ])
  })

  test('says of each file what it is', async () => {
    for (const { file, format, width, height, bytes, sha256 } of made.renditions) {
      const data = made.files.find(({ name }) => name === file)?.data ?? Buffer.alloc(0)
      const metadata = await sharp(data).metadata()
      expect([metadata.width, metadata.height, data.length]).toEqual([width, height, bytes])
      expect(metadata.format).toBe(format === 'avif' ? 'heif' : format)
      expect(createHash('sha256').update(data).digest('hex')).toBe(sha256)
      expect(file.startsWith(sha256.slice(0, 20))).toBe(true)
    }
  })

  test('leaves no metadata in any file, by byte search and by parser', async () => {
    expect(traces.filter((trace) => tagged.includes(trace, 0, 'latin1')).length).toBeGreaterThan(5)
    for (const { name, data } of made.files) {
      expect(
        traces.filter((trace) => data.includes(trace, 0, 'latin1')),
        name,
      ).toEqual([])
      const { exif, icc, xmp, iptc, orientation } = await sharp(data).metadata()
      expect({ exif, icc, xmp, iptc, orientation }, name).toEqual({})
      expect(data.indexOf(Buffer.from([0xff, 0xd8, 0xff]), 1), `${name} holds no second JPEG`).toBe(-1)
    }
  })

  test('gives names that are safe, and others for every upload of the same picture', async () => {
    expect(made.files.every(({ name }) => isFileName(name))).toBe(true)
    const again = await derive(await rasterOf(quarters()), centre, newToken())
    const once = await derive(await rasterOf(quarters()), centre, newToken())
    expect(again.renditions[0]?.sha256).toBe(once.renditions[0]?.sha256)
    expect(again.renditions[0]?.file).not.toBe(once.renditions[0]?.file)
  })

  test('never enlarges', async () => {
    const { renditions } = await derive(await rasterOf(quarters(90, 60)), centre, newToken())
    expect(renditions.every(({ width, height }) => width <= 90 && height <= 60)).toBe(true)
  })

  test('keeps what shows through, and puts it on white where the format cannot', async () => {
    const hole = await quarters().ensureAlpha(0).png().toBuffer()
    const { master, files, renditions } = await derive(
      await decodePicture(hole, 'png', '图.png'),
      centre,
      newToken(),
    )
    expect(master.mimeType).toBe('image/png')
    const jpeg = renditions.find(({ format }) => format === 'jpeg')?.file
    const pixel = await sharp(files.find(({ name }) => name === jpeg)?.data)
      .raw()
      .toBuffer()
    expect([...pixel.subarray(0, 3)]).toEqual([255, 255, 255])
    const avif = files.find(({ name }) => name.endsWith('.avif'))?.data
    expect((await sharp(avif).metadata()).hasAlpha).toBe(true)
  })

  test('names the shade that fills most of a picture, else its mean', async () => {
    const block = { create: { width: 80, height: 200, channels: 3, background: '#e0c080' } } as const
    const wall = sharp({ create: { width: 320, height: 200, channels: 3, background: '#2040a0' } })
    const pictures = [wall.composite([{ input: block, left: 0, top: 0 }]), photoLike(320, 200)]
    const [filled, busy] = await Promise.all(
      pictures.map(async (picture) => colourOf(await derive(await rasterOf(picture), centre, newToken()))),
    )
    expect(distance(filled ?? [0, 0, 0], [0x20, 0x40, 0xa0])).toBeLessThan(6)
    expect(distance(busy ?? [0, 0, 0], [132, 142, 112])).toBeLessThan(12)
  })

  test('keeps the picture a phone loads light', async () => {
    const { renditions } = await derive(await rasterOf(photoLike(1600, 1200)), centre, newToken())
    const phone = renditions.find(({ format, width }) => format === 'avif' && width === 800)
    expect(phone?.bytes).toBeLessThan(60_000)
  })
})

describe('crops follow the focal point', () => {
  test.each([
    [{ x: 0, y: 0 }, corners.leftTop, 0],
    [{ x: 100, y: 100 }, corners.rightBottom, 3],
  ])('at %o', async (focal, colour, corner) => {
    const { files, renditions } = await derive(await rasterOf(quarters(1200, 1200)), focal, newToken())
    for (const shape of ['16x9', '9x16']) {
      const file = renditions.find((each) => each.shape === shape && each.format === 'jpeg')?.file
      const { data, info } = await sharp(files.find(({ name }) => name === file)?.data)
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect(distance(cornersOf({ data, ...info })[corner] ?? [0, 0, 0], colour)).toBeLessThan(16)
    }
  })

  test('stay within the picture', () => {
    const area = cropArea({ width: 1000, height: 1000 }, { width: 1920, height: 1080 }, { x: 50, y: 98 })
    expect(area).toEqual({ left: 0, top: 437, width: 1000, height: 563 })
  })
})

describe('fullWidths', () => {
  test.each([
    ['a landscape photo', 4032, 3024, [480, 800, 1200, 1920]],
    ['a portrait photo, whose widest would be too many pixels', 3024, 4032, [480, 800, 1200, 1549]],
    ['a long picture, which stays readable', 1080, 12_000, [480, 800]],
    ['one a little wider than a step', 820, 600, [480, 820]],
    ['a stamp', 88, 64, [88]],
  ])('of %s', (_, width, height, widths) => {
    expect(fullWidths({ width, height })).toEqual(widths)
  })
})
