import sharp from 'sharp'
import { drawing, finish } from './kit/svg'

/** The two formats of the set, in drawing units and in pixels of the finished file. */
export const formats = {
  landscape: { units: [1200, 800], pixels: [1920, 1280] },
  portrait: { units: [800, 1000], pixels: [1280, 1600] },
} as const

export type Format = keyof typeof formats

const JPEG_QUALITY = 88

/** A scene as SVG text, with grain and gradients, `viewBox` in drawing units. */
export function toSvg(scene: () => string, format: Format): string {
  const [width, height] = formats[format].units
  return drawing(width, height, scene(), finish(width, height))
}

/** A scene as a JPEG of the full size: what an editor would have uploaded. Needs no font. */
export async function toJpeg(scene: () => string, format: Format): Promise<Buffer> {
  const [width, height] = formats[format].pixels
  const svg = toSvg(scene, format).replace('<svg ', `<svg width="${width}" height="${height}" `)
  return sharp(Buffer.from(svg)).flatten({ background: '#FAF6EF' }).jpeg({ quality: JPEG_QUALITY }).toBuffer()
}
