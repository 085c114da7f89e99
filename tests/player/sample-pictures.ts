import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { type Picture, type PictureKey, pictures } from '@/seed/content/pictures'
import { toJpeg } from '@/seed/illustration/render'
import type { SlideAsset, SlideFile, SlidePicture } from '@/ui/slide-view'

/** Files of a sample picture by their address, and the picture as a manifest carries it. */
export type SamplePicture = { picture: SlidePicture; files: Map<string, { type: string; body: Buffer }> }

/** A drawn room in the given colours, in every rendition a manifest names, with true hashes. */
export function samplePicture(
  name: string,
  wall: string,
  coat: string,
  tall = false,
): Promise<SamplePicture> {
  const [width, height] = tall ? [900, 1400] : [1800, 1200]
  const drawing = sharp(Buffer.from(room(width, height, wall, coat)))
  return pictureOf(name, drawing, '两个人在书架前翻书')
}

/** A picture of the demo school, as an editor would have uploaded it. */
export async function schoolPicture(key: PictureKey): Promise<SamplePicture> {
  const { scene, alt, format = 'landscape', focus = [50, 50] }: Picture = pictures[key]
  const focal = `focal-${focus.map((percent) => Math.min(2, Math.floor((percent / 100) * 3))).join('')}`
  return pictureOf(key, sharp(await toJpeg(scene, format)), alt, focal)
}

async function pictureOf(
  name: string,
  drawing: Sharp,
  alt: string,
  focal = 'focal-11',
): Promise<SamplePicture> {
  const files: SamplePicture['files'] = new Map()
  const keep = async (shape: string, format: 'webp' | 'jpeg', box?: [number, number]): Promise<SlideFile> => {
    const sized = box ? drawing.clone().resize(...box) : drawing.clone()
    const body = await sized.toFormat(format, { quality: 80 }).toBuffer()
    const src = `/media/${name}-${shape}.${format}`
    files.set(src, { type: `image/${format}`, body })
    return { src, sha256: createHash('sha256').update(body).digest('hex'), bytes: body.length }
  }
  const asset = async (shape: string, box: [number, number]): Promise<SlideAsset> => {
    const [webp, jpeg] = [await keep(shape, 'webp', box), await keep(shape, 'jpeg', box)]
    return {
      webp: webp.src,
      jpeg: jpeg.src,
      sha256: { webp: webp.sha256, jpeg: jpeg.sha256 },
      bytes: { webp: webp.bytes, jpeg: jpeg.bytes },
    }
  }
  const picture: SlidePicture = {
    alt,
    landscape: await asset('16x9', [960, 540]),
    portrait: await asset('9x16', [540, 960]),
    focal,
    full: await keep('full', 'webp'),
  }
  return { picture, files }
}

function room(width: number, height: number, wall: string, coat: string): string {
  const shelves = [0.06, 0.52].map((x) => shelf(x * width, height * 0.12, width * 0.4, height * 0.6)).join('')
  const person = (x: number, size: number, colour: string) =>
    `<circle cx="${x}" cy="${height * 0.9 - size * 1.6}" r="${size * 0.36}" fill="#5a4a3a"/>` +
    `<path d="M${x - size * 0.6} ${height * 0.92}c0 ${-size} ${size * 0.2} ${-size * 1.25} ${size * 0.6} ${-size * 1.25}s${size * 0.6} ${size * 0.25} ${size * 0.6} ${size * 1.25}z" fill="${colour}"/>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="100%" height="100%" fill="${wall}"/><rect y="72%" width="100%" height="28%" fill="#b69a75"/>` +
    `${shelves}${person(width * 0.42, height * 0.2, '#3f5b76')}${person(width * 0.62, height * 0.32, coat)}</svg>`
  )
}

function shelf(x: number, y: number, width: number, height: number): string {
  const colours = ['#a8201a', '#2f6b57', '#e8a33d', '#3f5b76', '#f3e8d2', '#6e1410']
  const books = Array.from({ length: 21 }, (_, i) => {
    const row = Math.floor(i / 7)
    const tall = height * (0.16 + ((i * 7) % 5) * 0.022)
    const base = y + (height / 3) * (row + 1) - height * 0.03
    return `<rect x="${x + width * 0.05 + (i % 7) * width * 0.13}" y="${base - tall}" width="${width * 0.09}" height="${tall}" fill="${colours[(i * 5) % 6]}"/>`
  })
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#8b6b47"/>${books.join('')}`
}
