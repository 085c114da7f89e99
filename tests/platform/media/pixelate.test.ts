import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Raster } from '@/platform/media/decode'
import { pixelate } from '@/platform/media/pixelate'

/** Every pixel says where it is. */
function gradient(width: number, height: number, channels: 3 | 4 = 3): Raster {
  const data = Buffer.alloc(width * height * channels)
  for (let at = 0; at < width * height; at++) {
    data[at * channels] = (at * 7) % 256
    data[at * channels + 1] = (at * 13) % 256
    data[at * channels + 2] = (at * 29) % 256
    if (channels === 4) data[at * channels + 3] = 255
  }
  return { data, width, height, channels }
}

const colours = ({ channels, data, width }: Raster, box: { x: number; y: number; w: number; h: number }) => {
  const found = new Set<string>()
  for (let y = box.y; y < box.y + box.h; y++)
    for (let x = box.x; x < box.x + box.w; x++)
      found.add(data.subarray((y * width + x) * channels, (y * width + x) * channels + channels).join())
  return found.size
}

describe.each([3, 4] as const)('%i channels', (channels) => {
  it('leaves a few even cells of a region, and everything outside as it was', () => {
    const before = gradient(200, 100, channels)
    const original = Buffer.from(before.data)
    const after = pixelate(before, [{ x: 0.25, y: 0.25, width: 0.25, height: 0.5 }])
    expect(colours(after, { x: 50, y: 25, w: 50, h: 50 })).toBeLessThanOrEqual(25)
    for (const [x, y] of [
      [49, 50],
      [100, 50],
      [60, 24],
      [60, 75],
    ] as const) {
      const at = (y * 200 + x) * channels
      expect(after.data.subarray(at, at + channels)).toEqual(original.subarray(at, at + channels))
    }
  })
})

it('keeps to the picture when a region reaches over its edge, and covers a tiny one wholly', () => {
  const after = pixelate(gradient(100, 100), [
    { x: 0.9, y: 0.9, width: 0.1, height: 0.1 },
    { x: 0, y: 0, width: 0.05, height: 0.05 },
  ])
  expect(colours(after, { x: 90, y: 90, w: 10, h: 10 })).toBe(1)
  expect(colours(after, { x: 0, y: 0, w: 5, h: 5 })).toBe(1)
})

it('gives nothing back of what was there: two pictures of one mean come out alike', async () => {
  const picture = (stripes: boolean) => {
    const raster = gradient(60, 60)
    for (let at = 0; at < raster.data.length; at++) raster.data[at] = stripes ? (at % 2 ? 0 : 200) : 100
    return pixelate(raster, [{ x: 0, y: 0, width: 1, height: 1 }])
  }
  const spread = async ({ data, width, height }: Raster) =>
    (await sharp(data, { raw: { width, height, channels: 3 } }).stats()).channels.map(({ mean }) =>
      Math.round(mean / 10),
    )
  expect(await spread(picture(true))).toEqual(await spread(picture(false)))
})
