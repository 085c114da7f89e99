import type { ManifestItem } from './manifest'
import type { Remark } from './slide-legibility'

/** Pixels of a slide's picture as it was taken in. */
export type PictureSize = { width: number; height: number }

/** What the desk tells the page `/screen/slide`: draw this. */
export type ShowSlide = {
  type: 'show-slide'
  item: ManifestItem
  /** which page of it, from 0; one too many means the last */
  page: number
  picture?: PictureSize
  /** IANA zone of the school */
  timeZone: string
}

/** What the page tells the desk: first that it is there, then after each drawing what came of it. */
export type SlideAnswer =
  | { type: 'slide-ready' }
  | { type: 'slide-shown'; pages: number; page: number; remarks: Remark[] }
