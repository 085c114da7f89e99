import { layPages, type SlidePage, type TextBox } from './slide-pages'
import type { Orientation } from './slide-picture'
import { balanceLines, type TextSize } from './text-fit'

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
  /** height between the mark and the foot, in vh */
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
    plate: { width: 90, height: 39.2, gap: 2.4, code: 12.4 },
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

/** The title again, small, above the text of a later page. */
const HEAD: TextSize = { name: 'head', size: 3.5, line: 5 }

/** Type of the foot, in vh, and how many lines of it the geometry has room for. */
const FOOT = { size: 3.5, line: 4.9, lines: 2 }

/** Lays a slide out for a screen. Pure: the same words and shape give the same pages everywhere. */
export function laySlide(copy: SlideCopy, form: SlideForm, screen: ScreenShape, hasCode: boolean): LaidSlide {
  const { width, height, gap, code } = GEOMETRY[screen.orientation][form]
  const { foot, rest } = layFoot(copy.foot, (width * screen.aspect - (hasCode ? code : 0)) / FOOT.size)
  const box: TextBox = { width: width * screen.aspect, height, gap, foot: FOOT.line * FOOT.lines }
  const text = [copy.text, ...rest].filter(Boolean).join('\n')
  return {
    pages: layPages({ title: copy.title, text }, box, { ...SIZES[screen.orientation], head: HEAD }),
    foot,
  }
}

/** The facts the foot has room for; the rest go on as paragraphs of the text. */
function layFoot(facts: string[], em: number): { foot: string[][]; rest: string[] } {
  const foot: string[][] = []
  const rest: string[] = []
  for (const fact of facts.filter(Boolean)) {
    const lines = balanceLines(fact, em)
    const used = foot.reduce((sum, each) => sum + each.length, 0)
    if (used + lines.length <= FOOT.lines) foot.push(lines)
    else rest.push(fact)
  }
  return { foot, rest }
}
