import { cropArea, type FocalPoint, type Size } from './crop'
import type { Raster } from './decode'
import { dominantColor } from './dominant'
import { encodeMaster, encoders, type Format, rasterFrom, sharpOf } from './encode'
import { fileName, sha256 } from './names'
import type { Rendition } from './rendition'

export type StoredFile = { name: string; data: Buffer }

export type Derived = {
  /** the picture we keep in place of the original */
  master: StoredFile & { sha256: string; mimeType: string }
  width: number
  height: number
  /** `#rrggbb` */
  dominantColor: string
  renditions: Rendition[]
  /** the master and every rendition */
  files: StoredFile[]
}

type Shape = Rendition['shape']
type Made = { rendition: Rendition; file: StoredFile }
type Cut = Exclude<Shape, 'full'>

const WIDTHS = [480, 800, 1200, 1920]

/** pixels above which no larger width is made: a portrait photo 1920 wide would weigh more than any page needs */
const LARGEST = 3_200_000

/** the width pages of text need; long pictures (长图) keep it whatever their height */
const READABLE = 800

const screens = {
  '16x9': { width: 1920, height: 1080 },
  '9x16': { width: 1080, height: 1920 },
} satisfies Record<Cut, Size>

const extensions = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } satisfies Record<Format, string>

/** Everything stored of one picture, from one decode. */
export async function derive(picture: Raster, focal: FocalPoint, token: string): Promise<Derived> {
  const [full, cuts, master, color] = await Promise.all([
    deriveFull(picture, token),
    deriveCuts(picture, focal, token),
    makeMaster(picture, token),
    dominantColor(picture),
  ])
  const made = [...full, ...cuts]
  return {
    master,
    width: picture.width,
    height: picture.height,
    dominantColor: color,
    renditions: made.map(({ rendition }) => rendition),
    files: [master, ...made.map(({ file }) => file)],
  }
}

/** The uncropped renditions: AVIF and WebP in ascending widths. */
async function deriveFull(picture: Raster, token: string): Promise<Made[]> {
  const widths = fullWidths(picture)
  const largest = await scaled(picture, widths.at(-1) ?? picture.width)
  const made = await Promise.all(
    widths.map(async (width) => {
      const raster = await scaled(largest, width)
      return Promise.all([make(raster, 'full', 'avif', token), make(raster, 'full', 'webp', token)])
    }),
  )
  return made.flat()
}

/** The crops for screens and sharing cards, cut around the focal point; never enlarged. */
export async function deriveCuts(picture: Raster, focal: FocalPoint, token: string): Promise<Made[]> {
  const made = await Promise.all(
    (Object.keys(screens) as Cut[]).map(async (shape) => {
      const raster = await cut(picture, screens[shape], focal)
      return Promise.all([make(raster, shape, 'webp', token), make(raster, shape, 'jpeg', token)])
    }),
  )
  return made.flat()
}

/** Widths to make, ascending; a picture smaller than the next width ends with its own. */
export function fullWidths({ width, height }: Size): number[] {
  const byPixels = Math.floor(Math.sqrt((LARGEST * width) / height))
  const most = Math.min(width, Math.max(byPixels, READABLE), 1920)
  return [...WIDTHS.filter((each) => each < most * 0.9), most]
}

async function scaled(picture: Raster, width: number): Promise<Raster> {
  return picture.width === width ? picture : rasterFrom(sharpOf(picture).resize({ width }))
}

async function cut(picture: Raster, target: Size, focal: FocalPoint): Promise<Raster> {
  const area = cropArea(picture, target, focal)
  const width = Math.min(target.width, area.width)
  const height = Math.min(target.height, area.height)
  return rasterFrom(sharpOf(picture).extract(area).resize({ width, height, fit: 'fill' }))
}

async function make(raster: Raster, shape: Shape, format: Format, token: string): Promise<Made> {
  const { data, info } = await encoders[format](raster, sharpOf(raster)).toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const hash = sha256(data)
  const name = fileName(hash, token, `${shape}-${width}`, extensions[format])
  return {
    rendition: { file: name, shape, format, width, height, bytes: data.length, sha256: hash },
    file: { name, data },
  }
}

async function makeMaster(picture: Raster, token: string): Promise<Derived['master']> {
  const data = await encodeMaster(picture, sharpOf(picture)).toBuffer()
  const hash = sha256(data)
  const [extension, mimeType] = picture.channels === 4 ? ['png', 'image/png'] : ['jpg', 'image/jpeg']
  return {
    name: fileName(hash, token, 'master', extension as string),
    data,
    sha256: hash,
    mimeType: mimeType as string,
  }
}
