import type { PictureView } from '@/ui/picture-view'
import type { SlideAsset, SlideFile, SlidePicture, SlideVideo } from '@/ui/slide-view'
import { renditionsOf } from './references'
import { mediaPath, type Rendition } from './rendition'

/** What views need of a media document; select exactly this. */
export type PictureDocument = {
  alt?: string | null
  caption?: string | null
  credit?: string | null
  dominantColor?: string | null
  focalX?: number | null
  focalY?: number | null
  renditions?: unknown
}

/** `select` that reads a PictureDocument. */
export const pictureFields = {
  alt: true,
  caption: true,
  credit: true,
  dominantColor: true,
  focalX: true,
  focalY: true,
  renditions: true,
} as const satisfies Record<keyof PictureDocument, true>

/**
 * A picture for pages; undefined when `media` is not populated (an id only: the reader may not see it) or is no picture.
 */
export function pictureView(media: unknown): PictureView | undefined {
  const doc = documentOf(media)
  const full = sorted(doc, 'full')
  const largest = full.at(-1)
  if (!doc || !largest) return undefined
  const share = sorted(doc, '16x9').find(({ format }) => format === 'jpeg')
  return {
    alt: doc.alt ?? '',
    width: largest.width,
    height: largest.height,
    ground: groundClass(doc.dominantColor),
    focal: focalClass(doc),
    ...(doc.caption && { caption: doc.caption }),
    ...(doc.credit && { credit: doc.credit }),
    avif: sources(full, 'avif'),
    webp: sources(full, 'webp'),
    ...(share && { share: mediaPath(share.file) }),
  }
}

type GalleryRow = { image: unknown; caption?: string | null }

/** The pictures of a gallery that the reader may see, each with the caption written for it here, or else its own. */
export function galleryView(rows: readonly GalleryRow[] | null | undefined): PictureView[] {
  return (rows ?? []).flatMap(({ image, caption }) => {
    const picture = pictureView(image)
    return picture ? [{ ...picture, caption: caption || picture.caption }] : []
  })
}

/** A picture for screens; undefined as with pictureView. */
export function slidePicture(media: unknown): SlidePicture | undefined {
  const doc = documentOf(media)
  const landscape = slideAsset(doc, '16x9')
  const portrait = slideAsset(doc, '9x16')
  if (!doc || !landscape || !portrait) return undefined
  const full = sorted(doc, 'full').findLast(({ format }) => format === 'webp')
  return {
    alt: doc.alt ?? '',
    landscape,
    portrait,
    focal: focalClass(doc),
    ...(full && { full: slideFile(full) }),
  }
}

/** What views need of a film; select exactly this. */
export type FilmDocument = {
  kind?: string | null
  filename?: string | null
  filesize?: number | null
  sha256?: string | null
  duration?: number | null
  sound?: boolean | null
}

/** `select` that reads a FilmDocument. */
export const filmFields = {
  kind: true,
  filename: true,
  filesize: true,
  sha256: true,
  duration: true,
  sound: true,
} as const satisfies Record<keyof FilmDocument, true>

/** A film for screens and pages; undefined when `media` is not populated (the reader may not see it) or is no film. */
export function slideVideo(media: unknown): SlideVideo | undefined {
  const doc: FilmDocument | undefined = documentOf(media)
  if (doc?.kind !== 'video' || !doc.filename || !doc.sha256) return undefined
  return {
    src: mediaPath(doc.filename),
    sha256: doc.sha256,
    bytes: doc.filesize ?? 0,
    duration: doc.duration ?? 0,
    sound: doc.sound ?? false,
  }
}

/** Class of the nearest of 64 colours, 4 levels a channel: `#808080` -> `ground-222`. Paper white when unknown. */
export function groundClass(color: string | null | undefined): string {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(color ?? '') ?? []
  if (!red || !green || !blue) return 'ground-333'
  return `ground-${[red, green, blue].map((channel) => Math.round(Number.parseInt(channel, 16) / 85)).join('')}`
}

function focalClass({ focalX, focalY }: PictureDocument): string {
  return `focal-${third(focalX)}${third(focalY)}`
}

const third = (percent: number | null | undefined): number =>
  Math.min(2, Math.floor(((percent ?? 50) / 100) * 3))

function slideAsset(doc: PictureDocument | undefined, shape: '16x9' | '9x16'): SlideAsset | undefined {
  const of = (format: Rendition['format']) =>
    sorted(doc, shape).find((rendition) => rendition.format === format)
  const webp = of('webp')
  const jpeg = of('jpeg')
  if (!webp || !jpeg) return undefined
  return {
    webp: mediaPath(webp.file),
    jpeg: mediaPath(jpeg.file),
    sha256: { webp: webp.sha256, jpeg: jpeg.sha256 },
    bytes: { webp: webp.bytes, jpeg: jpeg.bytes },
  }
}

const slideFile = ({ file, sha256, bytes }: Rendition): SlideFile => ({ src: mediaPath(file), sha256, bytes })

const sources = (renditions: Rendition[], format: Rendition['format']) =>
  renditions
    .filter((each) => each.format === format)
    .map(({ file, width }) => ({ src: mediaPath(file), width }))

const sorted = (doc: PictureDocument | undefined, shape: Rendition['shape']): Rendition[] =>
  renditionsOf(doc?.renditions)
    .filter((rendition) => rendition.shape === shape)
    .sort((one, other) => one.width - other.width)

const documentOf = (media: unknown): (PictureDocument & FilmDocument) | undefined =>
  typeof media === 'object' && media !== null ? media : undefined
