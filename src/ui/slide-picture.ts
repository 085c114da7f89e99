import type { SlideFile, SlidePicture, SlideView } from './slide-view'

export type Orientation = 'landscape' | 'portrait'

/** The files a screen of this orientation needs to show a slide: its picture or poster, its film. */
export function slideFiles(slide: SlideView, orientation: Orientation, webp: boolean): SlideFile[] {
  const picture = pictureFile(slide, orientation, webp)
  const film = filmOf(slide)
  return [...(picture ? [picture] : []), ...(film ? [film] : [])]
}

/** The one file that shows a slide's picture on a screen of this orientation; undefined when the slide has no picture. */
export function pictureFile(
  slide: SlideView,
  orientation: Orientation,
  webp: boolean,
): SlideFile | undefined {
  const picture = pictureOf(slide)
  if (!picture) return undefined
  if (webp && picture.full) return picture.full
  const asset = picture[orientation]
  const format = webp ? 'webp' : 'jpeg'
  return { src: asset[format], sha256: asset.sha256[format], bytes: asset.bytes[format] }
}

export const pictureOf = (slide: SlideView): SlidePicture | undefined =>
  'picture' in slide ? slide.picture : undefined

/** The film of a video slide, as a file and with its length. */
export const filmOf = (slide: SlideView) => (slide.kind === 'video' ? slide.video : undefined)
