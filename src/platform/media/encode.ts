import sharp, { type Sharp } from 'sharp'
import type { Raster } from './decode'
import type { Rendition } from './rendition'

export type Format = Rendition['format']
export type Encoder = (raster: Raster, source: Sharp) => Sharp

/** Width of pictures that phones load: here the smallest file is worth most, above it the time to make it. */
const PHONE_WIDTH = 800

/**
 * Measured on phone photos (docs/decisions, pictures): AVIF at effort 2 is slower and larger than at 0 for the same
 * likeness; at 3 it is a fifth smaller. WebP at effort 3 equals 4, at 2 it is a tenth larger in half the time.
 */
export const encoders = {
  avif: ({ width, channels }, source) =>
    source.avif({
      quality: 52,
      effort: width <= PHONE_WIDTH ? 3 : 0,
      chromaSubsampling: channels === 4 ? '4:4:4' : '4:2:0',
    }),
  webp: ({ width }, source) =>
    source.webp({
      quality: 76,
      alphaQuality: 90,
      effort: width <= PHONE_WIDTH ? 3 : 2,
      smartSubsample: true,
    }),
  jpeg: (_, source) => source.flatten({ background: '#ffffff' }).jpeg({ quality: 80 }),
} satisfies Record<Format, Encoder>

/** The picture we keep in place of the original: JPEG for photos, PNG where something shows through. */
export const encodeMaster = ({ channels }: Raster, source: Sharp): Sharp =>
  channels === 4 ? source.png({ compressionLevel: 7, adaptiveFiltering: true }) : source.jpeg({ quality: 88 })

export const sharpOf = ({ data, width, height, channels }: Raster): Sharp =>
  sharp(data, { raw: { width, height, channels }, limitInputPixels: false })

/** Raw pixels of a picture made from another. */
export async function rasterFrom(source: Sharp): Promise<Raster> {
  const { data, info } = await source.raw().toBuffer({ resolveWithObject: true })
  if (info.channels !== 3 && info.channels !== 4) throw new Error(`${info.channels} channels`)
  return { data, width: info.width, height: info.height, channels: info.channels }
}
