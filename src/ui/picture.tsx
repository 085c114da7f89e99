import './picture.css'
import './ground.css'
import type { PictureView } from './picture-view'

/** How a picture is cut: `free` keeps its own proportions. */
export type Cut = '3x2' | '4x5' | '16x9' | 'free'

type PictureProps = {
  picture: PictureView
  /** CSS sizes: how wide the picture is shown at which viewport */
  sizes: string
  cut?: Cut
  /** first-view pictures load at once and first; all others when near the viewport */
  eager?: boolean
}

/** A picture in AVIF and WebP at real widths, on a ground of its own dominant colour, its place reserved. */
export function Picture({ picture, sizes, cut = '3x2', eager = false }: PictureProps) {
  const fallback = picture.webp.find((file) => file.width >= 640) ?? picture.webp.at(-1)
  return (
    <picture className={`picture picture-${cut} ${picture.ground}`}>
      {picture.avif.length > 0 && <source type="image/avif" srcSet={srcSet(picture.avif)} sizes={sizes} />}
      <img
        className={picture.focal}
        srcSet={srcSet(picture.webp)}
        sizes={sizes}
        src={fallback?.src}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding={eager ? 'sync' : 'async'}
      />
    </picture>
  )
}

/** Address of the largest file, for a link that opens the picture by itself. */
export const largestFile = (picture: PictureView): string | undefined => picture.webp.at(-1)?.src

const srcSet = (files: PictureView['webp']): string =>
  files.map((file) => `${file.src} ${file.width}w`).join(', ')
