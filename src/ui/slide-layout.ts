import { layPages, type SlidePage, type TextBox } from './slide-pages'
import type { Orientation } from './slide-picture'
import { FOOT, HEAD, LARGE, LOUD, type Scale, SIZES } from './slide-sizes'
import { balanceLines } from './text-fit'

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

/**
 * The room words have: beside a `picture`; beside a `plate` in its place; beside a large `code`; over a `table`; the whole
 * screen (`full`); a `label` under a picture or film that has the rest of the screen.
 */
export type SlideForm = 'picture' | 'plate' | 'code' | 'table' | 'full' | 'label'

/** A slide laid out: its pages and the broken lines of its foot. */
export type LaidSlide = { pages: SlidePage[]; foot: string[][] }

type Geometry = {
  /** share of the screen's width the words may take, in vw */
  width: number
  /** the text's own column beside the title's, in vw; without it the text is under the title */
  beside?: number
  /** height between the mark and the foot, in vh */
  height: number
  /** between title and text, in vh */
  gap: number
  /** width the QR code takes from the foot, in vh */
  code: number
  /** lines the foot has room for */
  foot: number
  scale: Scale
}

/** Distances agree with slide-frame.css and the kinds' own slide.css. */
export const GEOMETRY: Record<Orientation, Record<SlideForm, Geometry>> = {
  landscape: {
    picture: { width: 32.5, height: 57, gap: 4, code: 18, foot: 3, scale: SIZES.landscape },
    plate: { width: 52.5, height: 57, gap: 4, code: 18, foot: 3, scale: LARGE.landscape },
    code: { width: 45, height: 57, gap: 4, code: 0, foot: 3, scale: LARGE.landscape },
    table: { width: 52.5, height: 57, gap: 3, code: 18, foot: 3, scale: SIZES.landscape },
    full: { width: 89, height: 62, gap: 4, code: 0, foot: 2, scale: LOUD.landscape },
    label: { width: 42, beside: 42, height: 18, gap: 0, code: 0, foot: 0, scale: SIZES.landscape },
  },
  portrait: {
    picture: { width: 90, height: 29.2, gap: 1.4, code: 12.4, foot: 2, scale: SIZES.portrait },
    plate: { width: 90, height: 39.2, gap: 2.4, code: 12.4, foot: 2, scale: LARGE.portrait },
    code: { width: 90, height: 34.2, gap: 2.4, code: 0, foot: 2, scale: LARGE.portrait },
    table: { width: 90, height: 46.2, gap: 2, code: 12.4, foot: 2, scale: SIZES.portrait },
    full: { width: 90, height: 66, gap: 3, code: 0, foot: 2, scale: LOUD.portrait },
    label: { width: 85, height: 29.4, gap: 1.4, code: 0, foot: 0, scale: SIZES.portrait },
  },
}

/** Lays a slide out for a screen. Pure: the same words and shape give the same pages everywhere. */
export function laySlide(copy: SlideCopy, form: SlideForm, screen: ScreenShape, hasCode: boolean): LaidSlide {
  const { width, beside, height, gap, code, foot: footLines, scale } = GEOMETRY[screen.orientation][form]
  const footWidth = width * screen.aspect - (hasCode ? code : 0)
  const { foot, rest } = layFoot(copy.foot, footWidth / FOOT.size, footLines)
  const box: TextBox = {
    width: width * screen.aspect,
    ...(beside && { beside: beside * screen.aspect }),
    height,
    gap,
    foot: footLines * FOOT.line,
  }
  const text = [copy.text, ...rest].filter(Boolean).join('\n')
  return { pages: layPages({ title: copy.title, text }, box, { ...scale, head: HEAD }), foot }
}

/** A label's panel ends above its tallest page, so that nothing moves when a page is turned. In steps, for classes. */
const LABEL_STEPS = [12, 18, 24, 30]

/** Height kept for the words of a slide laid out as a `label`, in vh; 0 when there are none. */
export function labelHeight({ pages }: LaidSlide, { orientation }: ScreenShape): number {
  const { scale, beside, gap } = GEOMETRY[orientation].label
  const heights = pages.map(({ title, text }) => {
    const titleHeight = title.lines.length * lineOf(scale.titles, title.size)
    const textHeight = text.lines.length * lineOf(scale.texts, text.size)
    if (beside) return Math.max(titleHeight, textHeight)
    return titleHeight + (titleHeight > 0 && textHeight > 0 ? gap : 0) + textHeight
  })
  const tallest = Math.max(...heights)
  return tallest === 0 ? 0 : (LABEL_STEPS.filter((step) => tallest <= step)[0] ?? 30)
}

/** Line height of a size by its name, in vh; a name that is none of `sizes` is the running head's. */
export const lineOf = (sizes: { name: string; line: number }[], name: string): number =>
  sizes.filter((size) => size.name === name)[0]?.line ?? HEAD.line

/** The facts the foot has room for; the rest go on as paragraphs of the text. */
function layFoot(facts: string[], em: number, most: number): { foot: string[][]; rest: string[] } {
  const foot: string[][] = []
  const rest: string[] = []
  for (const fact of facts.filter(Boolean)) {
    const lines = balanceLines(fact, em)
    const used = foot.reduce((sum, each) => sum + each.length, 0)
    if (used + lines.length <= most) foot.push(lines)
    else rest.push(fact)
  }
  return { foot, rest }
}
