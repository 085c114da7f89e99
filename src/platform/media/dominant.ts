import sharp from 'sharp'
import type { Raster } from './decode'
import { rasterFrom, sharpOf } from './encode'

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0')

/** The commonest colour of a picture, `#rrggbb`, on white where something shows through. */
export async function dominantColor(picture: Raster): Promise<string> {
  const small = sharpOf(picture).resize(64, 64, { fit: 'inside' }).flatten({ background: '#ffffff' })
  const { data, width, height, channels } = await rasterFrom(small)
  const { dominant } = await sharp(data, { raw: { width, height, channels } }).stats()
  return `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}`
}
