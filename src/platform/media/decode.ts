import sharp, { type Sharp } from 'sharp'
import { decodeHeic } from './heic'
import { KEPT_EDGE, KEPT_PIXELS, MAX_PIXELS } from './limits'
import { isPolyglot } from './polyglot'
import { MediaRefused } from './refusals'
import type { PictureKind } from './sniff'
import { tiffHeadroom, writeTiffHeader } from './tiff'

// sharp keeps decoded pictures for later otherwise; ours are never asked for twice
sharp.cache(false)

/** Upright 8 bit sRGB pixels without any metadata: what every stored file is made from. */
export type Raster = { data: Buffer; width: number; height: number; channels: 3 | 4 }

/** `error` refuses what is truncated; of an animation only the first frame is read. */
const strictly = { failOn: 'error', limitInputPixels: MAX_PIXELS, pages: 1 } as const

/** What libjpeg says of pictures with a hole in them. */
const DAMAGE = /premature end|bad Huffman code|instead of RST/

/**
 * Decodes a picture once, upright, in sRGB, scaled down to what we keep. Of an animation the first frame.
 * @throws MediaRefused tooManyPixels (known from the header, before decoding), unreadable, disguised
 */
export async function decodePicture(bytes: Buffer, kind: PictureKind, fileName: string): Promise<Raster> {
  const header = await readHeader(bytes, kind, fileName)
  if (header.width * header.height > MAX_PIXELS) throw new MediaRefused('tooManyPixels', fileName)
  if (isPolyglot(bytes)) throw new MediaRefused('disguised', fileName)
  try {
    if (kind === 'heic') return await rasterOfHeic(bytes, header.icc)
    if (kind === 'jpeg') return await rasterOfJpeg(bytes)
    return await raster(sharp(bytes, strictly))
  } catch {
    throw new MediaRefused('unreadable', fileName)
  }
}

type Header = { width: number; height: number; icc?: Buffer }

/** The loader sharp chooses must be the one the content was found to be, so that no other parser is ever tricked in. */
async function readHeader(bytes: Buffer, kind: PictureKind, fileName: string): Promise<Header> {
  const header = await sharp(bytes, { ...strictly, limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  const expected = kind === 'heic' || kind === 'avif' ? 'heif' : kind
  if (header?.format !== expected) throw new MediaRefused('unreadable', fileName)
  return header
}

async function rasterOfHeic(bytes: Buffer, icc: Buffer | undefined): Promise<Raster> {
  const headroom = icc ? tiffHeadroom(icc) : 0
  const { width, height, bytes: pixels } = await decodeHeic(bytes, headroom)
  if (icc) return raster(sharp(writeTiffHeader(pixels, { width, height, icc, headroom }), strictly))
  return raster(sharp(pixels, { ...strictly, raw: { width, height, channels: 3 } }))
}

/** Warnings alone are no reason to refuse: sound photos of many phones give "Invalid SOS parameters". */
async function rasterOfJpeg(bytes: Buffer): Promise<Raster> {
  try {
    return await raster(sharp(bytes, { ...strictly, failOn: 'warning' }))
  } catch (error) {
    if (error instanceof Error && DAMAGE.test(error.message)) throw error
    return raster(sharp(bytes, strictly))
  }
}

async function raster(source: Sharp): Promise<Raster> {
  const { autoOrient } = await source.metadata()
  const { data, info } = await source
    .autoOrient()
    .resize({ ...keptSize(autoOrient), fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const made = { data, width: info.width, height: info.height }
  if (info.channels === 3) return { ...made, channels: 3 }
  return withoutIdleAlpha(sharp(data, { raw: info }).toColourspace('srgb'))
}

/** Size within KEPT_PIXELS and KEPT_EDGE, in the picture's proportions. */
function keptSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, Math.sqrt(KEPT_PIXELS / (width * height)), KEPT_EDGE / Math.max(width, height))
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) }
}

/** Many screenshots carry an alpha channel nobody uses; without it they may become JPEG. */
async function withoutIdleAlpha(source: Sharp): Promise<Raster> {
  const { isOpaque } = await source.stats()
  const { data, info } = await (isOpaque ? source.removeAlpha() : source)
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 3 && info.channels !== 4) throw new Error(`${info.channels} channels`)
  return { data, width: info.width, height: info.height, channels: info.channels }
}
