import { layPages, type SlidePage, type TextBox } from './slide-pages'
import type { Orientation } from './slide-picture'
import { breakLines, type TextSize } from './text-fit'

/** The glass a slide is laid out for. `aspect` is width divided by height. */
export type ScreenShape = { orientation: Orientation; aspect: number }

/** What a slide kind says; its layout follows from these and the shape of the screen. */
export type SlideCopy = {
  title: string
  /** paragraphs parted by \n */
  text: string
  /** short lines at the foot: first the label, then the details */
  foot: string[]
}

export type SlideForm = 'picture' | 'plate'

/** A slide laid out: its pages and the broken lines of its foot. */
export type LaidSlide = { pages: SlidePage[]; foot: string[][] }

type Geometry = {
  /** share of the screen's width the words may take, in vw */
  width: number
  /** height between the mark and a two-line foot, in vh */
  height: number
  /** between title and text, in vh */
  gap: number
  /** width the QR code takes from the foot, in vh */
  code: number
}

/** Distances agree with slide.css; sizes are those of its `slide-title-*` and `slide-text-*` classes, in vh. */
const GEOMETRY: Record<Orientation, Record<SlideForm, Geometry>> = {
  landscape: {
    picture: { width: 32.5, height: 57, gap: 4, code: 18 },
    plate: { width: 52.5, height: 57, gap: 4, code: 18 },
  },
  portrait: {
    picture: { width: 90, height: 29.2, gap: 1.4, code: 12.4 },
    plate: { width: 90, height: 40, gap: 2.4, code: 12.4 },
  },
}

export const SIZES: Record<Orientation, { titles: TextSize[]; texts: TextSize[] }> = {
  landscape: {
    titles: [
      { name: 'l', size: 9, line: 11.4 },
      { name: 'm', size: 8, line: 10.2 },
      { name: 's', size: 7, line: 9 },
    ],
    texts: [
      { name: 'l', size: 4.2, line: 6.8 },
      { name: 'm', size: 3.8, line: 6.1 },
      { name: 's', size: 3.5, line: 5.6 },
    ],
  },
  portrait: {
    titles: [
      { name: 'l', size: 8, line: 9.8 },
      { name: 'm', size: 7.4, line: 9.1 },
      { name: 's', size: 7, line: 8.6 },
    ],
    texts: [
      { name: 'l', size: 3.9, line: 5.9 },
      { name: 'm', size: 3.7, line: 5.5 },
      { name: 's', size: 3.5, line: 5.2 },
    ],
  },
}

/** Line height of the foot, in vh; two lines of it are already counted in the geometry. */
const FOOT_LINE = 4.9
const FOOT_SIZE = 3.5
const FOOT_LINES_COUNTED = 2

/** Lays a slide out for a screen. Pure: the same words and shape give the same pages everywhere. */
export function laySlide(
  copy: SlideCopy,
  form: SlideForm,
  { orientation, aspect }: ScreenShape,
  hasCode: boolean,
): LaidSlide {
  const { width, height, gap, code } = GEOMETRY[orientation][form]
  const wide = width * aspect
  const foot = copy.foot
    .filter(Boolean)
    .map((line) => breakLines(line, (wide - (hasCode ? code : 0)) / FOOT_SIZE))
  const footLines = foot.reduce((sum, lines) => sum + lines.length, 0)
  const extra = Math.max(0, footLines - FOOT_LINES_COUNTED) * FOOT_LINE
  const box: TextBox = { width: wide, height: height - extra, gap }
  const { titles, texts } = SIZES[orientation]
  return { pages: layPages(copy, box, titles, texts), foot }
}
