import type { ManifestItem } from '@/ui/manifest'
import type { PictureSize } from '@/ui/slide-preview'

/** What `POST /api/screen-control/slide` answers: a form as screens would get it. */
export type DraftSlide = {
  /** undefined while the form lacks what the slide cannot do without */
  item?: ManifestItem
  /** of the slide's picture, as it was taken in */
  picture?: PictureSize
  /** what must be seen to before screens show it, in whole sentences */
  notes: string[]
  timeZone: string
}
