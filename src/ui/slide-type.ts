import type { ReactNode } from 'react'
import type { ManifestItem } from './manifest'
import type { LaidSlide, ScreenShape, SlideCopy, SlideForm } from './slide-layout'
import type { SlideView } from './slide-view'

/** A picture ready to be shown: its bytes are here. */
export type ShownPicture = { src: string; alt: string; focal?: string }

/** A film ready to be played: its bytes are here. */
export type ShownFilm = { src: string; sound: boolean }

/** Everything a slide needs to be drawn, beside its own data. */
export type SlideProps<S extends SlideView> = {
  slide: S
  shape: ScreenShape
  laid: LaidSlide
  /** which of `laid.pages` is on show */
  page: number
  /** the slide's picture, or a film's poster */
  picture?: ShownPicture
  film?: ShownFilm
  qr?: ManifestItem['qr']
  /** milliseconds since the epoch and the school's zone, for slides that tell the time */
  now: number
  timeZone: string
}

/** What there is beside the words: it decides how much room they have. */
export type Company = { picture: boolean; code: boolean }

/** One kind of slide: what it says, and how it looks. */
export type SlideType<S extends SlideView> = {
  copy(slide: S): SlideCopy
  /** the room for its words; without it a panel with its picture, or a plate in the picture's place */
  form?(slide: S, company: Company): SlideForm
  /** lays out what is more than words; without it `copy` is laid out in `form` */
  lay?(slide: S, screen: ScreenShape, company: Company): LaidSlide
  Slide(props: SlideProps<S>): ReactNode
}
