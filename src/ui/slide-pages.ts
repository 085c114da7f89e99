import { balanceLines, breakLines, clausesOf, sentencesOf, type TextSize, tidyLines } from './text-fit'

/** The room for words on a slide, in hundredths of the screen's height (vh). */
export type TextBox = {
  width: number
  /** width of the text's own column beside the title; without it the text is under the title */
  beside?: number
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
  /** the title has been on an earlier page already */
  again?: boolean
  /** of a table: which of its rows are on the page, with their names' lines */
  rows?: { at: number; lines: string[] }[]
}

export type SlideWords = { title: string; text: string }

type Sizes = { titles: TextSize[]; texts: TextSize[]; head: TextSize }

/**
 * Lays words into the box: at the largest sizes at which all of it fits on one page; when none does, over as few pages
 * as possible, by whole sentences, with the title as a running head from the second page on. Sizes run from large to
 * small. No character is ever left out.
 */
export function layPages(words: SlideWords, box: TextBox, sizes: Sizes): SlidePage[] {
  for (const [title, text] of pairsOf(sizes)) {
    const page = onePage(words, box, title, text)
    if (page) return [page]
  }
  const lay = box.beside ? besidePages : manyPages
  return sizes.texts.map((text) => lay(words, box, sizes, text)).reduce(fewer)
}

const fewer = (best: SlidePage[], next: SlidePage[]): SlidePage[] => (next.length < best.length ? next : best)

/** Titles and texts shrink in step: a huge title over small text looks like two slides. */
function pairsOf({ titles, texts }: Sizes): [TextSize, TextSize][] {
  const pairs = titles.reduce<{ pair: [TextSize, TextSize]; rank: number }[]>(
    (all, title, smaller) =>
      all.concat(
        texts.map((text, step) => ({
          pair: [title, text],
          rank: smaller + step + Math.abs(smaller - step) / 100,
        })),
      ),
    [],
  )
  return pairs.sort((one, other) => one.rank - other.rank).map(({ pair }) => pair)
}

function onePage(words: SlideWords, box: TextBox, title: TextSize, text: TextSize): SlidePage | undefined {
  const columns = columnsOf(words, box)
  const titleLines = balanceLines(words.title, columns.title / title.size)
  const textLines = tidyLines(words.text, columns.text / text.size)
  const gap = titleLines.length > 0 && textLines.length > 0 ? box.gap : 0
  const [titleHeight, textHeight] = [titleLines.length * title.line, textLines.length * text.line]
  const height = box.beside ? Math.max(titleHeight, textHeight) : titleHeight + gap + textHeight
  if (height > box.height + ROUNDING) return undefined
  return { title: { lines: titleLines, size: title.name }, text: { lines: textLines, size: text.name } }
}

/** A title without a text, or a text without a title, has both columns. */
function columnsOf({ title, text }: SlideWords, { width, beside }: TextBox): { title: number; text: number } {
  if (!beside) return { title: width, text: width }
  const whole = width + beside
  return { title: text === '' ? whole : width, text: title === '' ? whole : beside }
}

/** Pages of title and text side by side: the title stays while the text turns. */
function besidePages(words: SlideWords, box: TextBox, { titles }: Sizes, text: TextSize): SlidePage[] {
  const title = smallest(titles)
  const columns = columnsOf(words, box)
  const heads = chunks(balanceLines(words.title, columns.title / title.size), roomFor(box.height, title))
  const room = roomFor(box.height, text)
  const texts = fill(words.text, columns.text / text.size, room, room)
  return Array.from({ length: Math.max(heads.length, texts.length) }, (_, page) => ({
    title: { lines: heads[Math.min(page, heads.length - 1)] ?? [], size: title.name },
    text: { lines: texts[page] ?? [], size: text.name },
    ...(page >= heads.length && { again: true }),
  }))
}

function manyPages(words: SlideWords, box: TextBox, { titles, head }: Sizes, text: TextSize): SlidePage[] {
  const title = smallest(titles)
  const titleLines = balanceLines(words.title, box.width / title.size)
  const headLines = headOf(words.title, box.width / head.size)
  const under = linesIn(box.height - titleLines.length * title.line - box.gap, text)
  const after = roomFor(box.height - headLines.length * head.line - box.gap / 2, text)
  const [first = [], ...rest] = fill(words.text, box.width / text.size, under, after)
  return [
    ...titlePages(titleLines, title, box, first, text),
    ...rest.map((lines) => ({
      title: { lines: headLines, size: head.name },
      text: { lines, size: text.name },
      again: true,
    })),
  ]
}

/** More of a running head than this would leave no room for what it heads. */
const HEAD_LINES = 2

/** The title as a running head; none when it is too long for one, since it has been read by then. */
export function headOf(title: string, em: number): string[] {
  const lines = balanceLines(title, em)
  return lines.length > HEAD_LINES ? [] : lines
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
  return chunks(lines, roomFor(box.height + (bare ? box.foot : 0), size)).map((part) => ({
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

/** As many lines as the height has room for, but one at least. */
const roomFor = (height: number, size: TextSize): number => Math.max(1, linesIn(height, size))

/** Parts of `most` lines or fewer, as even as can be: a last page with one forgotten line looks like a mistake. */
function chunks(lines: string[], most: number): string[][] {
  if (lines.length === 0) return [[]]
  const length = Math.ceil(lines.length / Math.ceil(lines.length / most))
  const pages: string[][] = []
  for (let from = 0; from < lines.length; from += length) pages.push(lines.slice(from, from + length))
  return pages
}

function smallest(sizes: TextSize[]): TextSize {
  const last = sizes[sizes.length - 1]
  if (!last) throw new RangeError('a layout names at least one size')
  return last
}
