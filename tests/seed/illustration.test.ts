import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type Picture, pictures } from '@/seed/content/pictures'
import { formats, toJpeg, toSvg } from '@/seed/illustration/render'

const all = Object.entries<Picture>(pictures)

describe('the illustrations', () => {
  it.each(all)(
    '%s is whole: gradients defined, no text glyph, no picture from elsewhere, no broken number',
    (_, picture) => {
      const svg = toSvg(picture.scene, picture.format ?? 'landscape')
      for (const [, name] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${name}"`)
      expect(svg).not.toMatch(/<text|<image|href|font|NaN|undefined|Infinity/)
    },
  )

  it.each(all)('%s renders to something, not to one flat colour', async (_, picture) => {
    const svg = toSvg(picture.scene, picture.format ?? 'landscape').replace('<svg ', '<svg width="300" ')
    const { channels } = await sharp(Buffer.from(svg)).stats()
    expect(Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev))).toBeGreaterThan(8)
  })

  it.each(['landscape', 'portrait'] as const)('comes out as a JPEG of the full %s size', async (format) => {
    const scene = format === 'portrait' ? pictures.lin.scene : pictures.bookCorner.scene
    const { width, height, format: kind } = await sharp(await toJpeg(scene, format)).metadata()
    expect([width, height, kind]).toEqual([...formats[format].pixels, 'jpeg'])
  })

  it('is the same every time', () => {
    expect(toSvg(pictures.readingRoom.scene, 'landscape')).toBe(
      toSvg(pictures.readingRoom.scene, 'landscape'),
    )
  })
})
