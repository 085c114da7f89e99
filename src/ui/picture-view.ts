/** What a page needs to show a picture; made from a media document by platform/media/view.ts. */
export type PictureView = {
  alt: string
  /** pixels of the largest uncropped rendition; gives the aspect ratio */
  width: number
  height: number
  /** class that paints the dominant colour behind the picture while it loads: `ground-000` … `ground-333` (4 levels a channel) */
  ground: string
  /** class for object-position, from the focal point in thirds: `focal-00` (left top) … `focal-22` (right bottom) */
  focal: string
  caption?: string
  credit?: string
  /** ascending widths, addresses from the root of the site */
  avif: { src: string; width: number }[]
  webp: { src: string; width: number }[]
  /** JPEG 16:9 for sharing cards; address from the root */
  share?: string
}
