import type { SlideFile, SlidePicture, SlideView } from './slide-view'

export type Orientation = 'landscape' | 'portrait'

/** The one file that shows a slide's picture on a screen of this orientation; undefined when the slide has no picture. */
export function slideFile(slide: SlideView, orientation: Orientation, webp: boolean): SlideFile | undefined {
  const picture = pictureOf(slide)
  if (!picture) return undefined
  if (webp && picture.full) return picture.full
  const asset = picture[orientation]
  const format = webp ? 'webp' : 'jpeg'
  return { src: asset[format], sha256: asset.sha256[format], bytes: asset.bytes[format] }
}

export function pictureOf(slide: SlideView): SlidePicture | undefined {
  return slide.kind === 'clock' ? undefined : slide.picture
}
