import { balanceLines, breakLines, clausesOf, sentencesOf, type TextSize, tidyLines } from './text-fit'

/** The room for words on a slide, in hundredths of the screen's height (vh). */
export type TextBox = { width: number; height: number; gap: number }

/** One face of a slide: what fits at once. A slide with more text shows its faces one after another. */
export type SlidePage = {
  title: { lines: string[]; size: string }
  text: { lines: string[]; size: string }
}

export type SlideWords = { title: string; text: string }

/**
 * Lays words into the box: the largest sizes at which all of it fits on one page; when none does, the title at the
 * size that leaves the most even page and the text over as many pages as it needs, by whole sentences.
 * `titles` and `texts` run from large to small.
 */
export function layPages(
  words: SlideWords,
  box: TextBox,
  titles: TextSize[],
  texts: TextSize[],
): SlidePage[] {
  for (const title of titles) {
    for (const text of texts) {
      const page = onePage(words, box, title, text)
      if (page) return [page]
    }
  }
  return manyPages(words, box, titles, texts)
}

function onePage(words: SlideWords, box: TextBox, title: TextSize, text: TextSize): SlidePage | undefined {
  const titleLines = balanceLines(words.title, box.width / title.size)
  const textLines = tidyLines(words.text, box.width / text.size)
  const height =
    heightOf(titleLines, title) + gapBetween(titleLines, textLines, box) + heightOf(textLines, text)
  if (height > box.height) return undefined
  return { title: { lines: titleLines, size: title.name }, text: { lines: textLines, size: text.name } }
}

/** The title keeps its place on every page when it leaves room for two lines of text; else it has a page of its own. */
function manyPages(words: SlideWords, box: TextBox, titles: TextSize[], texts: TextSize[]): SlidePage[] {
  const title = smallest(titles)
  const titleLines = balanceLines(words.title, box.width / title.size)
  const heading = { lines: titleLines, size: title.name }
  const under = box.height - heightOf(titleLines, title) - box.gap
  const small = smallest(texts)
  if (under >= small.line * 2) {
    return fill(words.text, box.width, under, small).map((lines) => ({
      title: heading,
      text: { lines, size: small.name },
    }))
  }
  const alone = { lines: titleLines, size: title.name }
  return [
    ...inHeight(titleLines, title, box).map((lines) => ({
      title: { ...alone, lines },
      text: { lines: [], size: small.name },
    })),
    ...textOnly(words.text, box, texts),
  ]
}

function textOnly(text: string, box: TextBox, texts: TextSize[]): SlidePage[] {
  const size = texts.find((each) => fill(text, box.width, box.height, each).length === 1) ?? smallest(texts)
  return fill(text, box.width, box.height, size).map((lines) => ({
    title: { lines: [], size: '' },
    text: { lines, size: size.name },
  }))
}

/** Lines of each page: whole sentences while they fit; a sentence longer than a page is parted at commas, then by lines. */
function fill(text: string, width: number, height: number, size: TextSize): string[][] {
  const em = width / size.size
  const most = Math.max(1, Math.floor(height / size.line + 1e-9))
  const parts = sentencesOf(text).reduce<string[]>(
    (all, part) => all.concat(breakLines(part.trim(), em).length > most ? clausesOf(part) : [part]),
    [],
  )
  const pages: string[][] = []
  let page = ''
  for (const part of parts) {
    if (page !== '' && breakLines((page + part).trim(), em).length > most) {
      pages.push(...chunks(tidyLines(page.trim(), em), most))
      page = ''
    }
    page += part
  }
  if (page !== '') pages.push(...chunks(tidyLines(page.trim(), em), most))
  return pages
}

function inHeight(lines: string[], size: TextSize, box: TextBox): string[][] {
  return chunks(lines, Math.max(1, Math.floor(box.height / size.line + 1e-9)))
}

function chunks(lines: string[], most: number): string[][] {
  const pages: string[][] = []
  for (let from = 0; from < lines.length; from += most) pages.push(lines.slice(from, from + most))
  return pages
}

function smallest(sizes: TextSize[]): TextSize {
  const last = sizes[sizes.length - 1]
  if (!last) throw new RangeError('a layout names at least one size')
  return last
}

function heightOf(lines: string[], size: TextSize): number {
  return lines.length * size.line
}

function gapBetween(title: string[], text: string[], box: TextBox): number {
  return title.length > 0 && text.length > 0 ? box.gap : 0
}
