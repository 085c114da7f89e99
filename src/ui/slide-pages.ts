import { balanceLines, breakLines, clausesOf, sentencesOf, type TextSize, tidyLines } from './text-fit'

/** The room for words on a slide, in hundredths of the screen's height (vh). */
export type TextBox = {
  width: number
  /** above the foot */
  height: number
  /** gained when the foot is left out */
  foot: number
  /** between title and text */
  gap: number
}

/** One face of a slide: what fits at once. A slide with more text shows its faces one after another. */
export type SlidePage = {
  title: { lines: string[]; size: string }
  text: { lines: string[]; size: string }
  /** a page filled by its title has no foot */
  bare?: boolean
}

export type SlideWords = { title: string; text: string }

type Sizes = { titles: TextSize[]; texts: TextSize[]; head: TextSize }

/**
 * Lays words into the box: at the largest sizes at which all of it fits on one page; when none does, over as few pages
 * as possible, by whole sentences, with the title as a running head from the second page on. Sizes run from large to
 * small. No character is ever left out.
 */
export function layPages(words: SlideWords, box: TextBox, sizes: Sizes): SlidePage[] {
  for (const title of sizes.titles) {
    for (const text of sizes.texts) {
      const page = onePage(words, box, title, text)
      if (page) return [page]
    }
  }
  return sizes.texts.map((text) => manyPages(words, box, sizes, text)).reduce(fewer)
}

const fewer = (best: SlidePage[], next: SlidePage[]): SlidePage[] => (next.length < best.length ? next : best)

function onePage(words: SlideWords, box: TextBox, title: TextSize, text: TextSize): SlidePage | undefined {
  const titleLines = balanceLines(words.title, box.width / title.size)
  const textLines = tidyLines(words.text, box.width / text.size)
  const gap = titleLines.length > 0 && textLines.length > 0 ? box.gap : 0
  if (titleLines.length * title.line + gap + textLines.length * text.line > box.height + ROUNDING)
    return undefined
  return { title: { lines: titleLines, size: title.name }, text: { lines: textLines, size: text.name } }
}

function manyPages(words: SlideWords, box: TextBox, { titles, head }: Sizes, text: TextSize): SlidePage[] {
  const title = smallest(titles)
  const titleLines = balanceLines(words.title, box.width / title.size)
  const headLines = balanceLines(words.title, box.width / head.size)
  const under = linesIn(box.height - titleLines.length * title.line - box.gap, text)
  const after = Math.max(1, linesIn(box.height - headLines.length * head.line - box.gap / 2, text))
  const [first = [], ...rest] = fill(words.text, box.width / text.size, under, after)
  return [
    ...titlePages(titleLines, title, box, first, text),
    ...rest.map((lines) => ({
      title: { lines: headLines, size: head.name },
      text: { lines, size: text.name },
    })),
  ]
}

/** The page of the title; a title too tall for the box does without the foot, and beyond that goes on to another page. */
function titlePages(
  lines: string[],
  size: TextSize,
  box: TextBox,
  text: string[],
  textSize: TextSize,
): SlidePage[] {
  const bare = text.length === 0 && lines.length * size.line > box.height + ROUNDING
  const most = Math.max(1, linesIn(box.height + (bare ? box.foot : 0), size))
  return chunks(lines, most).map((part) => ({
    title: { lines: part, size: size.name },
    text: { lines: text, size: textSize.name },
    bare,
  }))
}

/**
 * The text's lines for each page, at most `first` and then `after` of them: whole sentences while they fit; a sentence
 * longer than a page is parted at commas, then by lines. The first page stays empty when no part fits there.
 */
function fill(text: string, em: number, first: number, after: number): string[][] {
  const count = (part: string) => breakLines(part.trim(), em).length
  const parts = sentencesOf(text).reduce<string[]>(
    (all, part) => all.concat(count(part) > after ? clausesOf(part) : [part]),
    [],
  )
  const pages: string[][] = []
  let page = ''
  const room = () => (pages.length === 0 ? first : after)
  const turn = () => {
    pages.push(...chunks(tidyLines(page.trim(), em), Math.max(1, room())))
    page = ''
  }
  for (const part of parts) {
    if (pages.length === 0 && page === '' && count(part) > first) pages.push([])
    if (page !== '' && count(page + part) > room()) turn()
    page += part
  }
  if (page !== '') turn()
  return pages
}

/** Sizes are decimal fractions; a line that fits exactly must not fall to binary rounding. */
const ROUNDING = 1e-6

const linesIn = (height: number, size: TextSize): number =>
  Math.max(0, Math.floor(height / size.line + ROUNDING))

function chunks(lines: string[], most: number): string[][] {
  if (lines.length === 0) return [[]]
  const pages: string[][] = []
  for (let from = 0; from < lines.length; from += most) pages.push(lines.slice(from, from + most))
  return pages
}

function smallest(sizes: TextSize[]): TextSize {
  const last = sizes[sizes.length - 1]
  if (!last) throw new RangeError('a layout names at least one size')
  return last
}
