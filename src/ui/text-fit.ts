/**
 * Fits Chinese text into a box without measuring the page: every full-width character is one em, so the lines can be
 * computed, and all screens break them alike. Latin letters are taken a little too wide, never too narrow.
 */

/** A size of type: its CSS class suffix, its height and line height, both in the unit of the box (vh). */
export type TextSize = { name: string; size: number; line: number }

/**
 * Breaks text into lines no wider than `width` em, and at each \n. Closing marks never start a line and opening marks
 * never end one.
 */
export function breakLines(text: string, width: number): string[] {
  return text
    .split('\n')
    .reduce<string[]>((lines, paragraph) => lines.concat(breakParagraph(paragraph, width)), [])
}

/** A space or a parting dot has done its work when the line ends there. */
const TRAILING = /[\s·]+$/

function breakParagraph(text: string, width: number): string[] {
  const lines: string[] = []
  let line: string[] = []
  let used = 0
  for (const unit of unitsOf(text, width)) {
    const size = widthOf(unit)
    if (used + size > width && line.length > 0) {
      const carried = carryOver(line, unit)
      lines.push(line.join('').replace(TRAILING, ''))
      line = carried
      used = carried.reduce((sum, part) => sum + widthOf(part), 0)
    }
    if (unit === ' ' && line.length === 0) continue
    line.push(unit)
    used += size
  }
  if (line.length > 0) lines.push(line.join('').replace(TRAILING, ''))
  return lines
}

/** As few lines as `width` em allows, made as even as possible: for titles. */
export function balanceLines(text: string, width: number): string[] {
  return narrowWhile(text, width, () => true)
}

/** As few lines as `width` em allows, without a forgotten word or two at the end: for running text. */
export function tidyLines(text: string, width: number): string[] {
  const paragraphs = text.split('\n').map((part) => narrowWhile(part, width, hasStubEnd(width)))
  return paragraphs.reduce<string[]>((lines, part) => lines.concat(part), [])
}

/** A last line narrower than this (em) under full ones looks forgotten; of two lines, one less than half as wide. */
const STUB = 4

const hasStubEnd =
  (width: number) =>
  (lines: string[]): boolean =>
    widthOf(lines[lines.length - 1] ?? '') < (lines.length === 2 ? Math.max(STUB, width / 2) : STUB)

/** Breaks at ever narrower widths while the lines are `unsatisfying` and no line more is needed. */
function narrowWhile(text: string, width: number, unsatisfying: (lines: string[]) => boolean): string[] {
  const greedy = breakLines(text, width)
  const least = unitsOf(text, width).reduce((most, unit) => Math.max(most, widthOf(unit)), width / 2)
  let best = greedy
  for (let narrower = width - 0.5; narrower >= least; narrower -= 0.5) {
    if (greedy.length < 2 || !unsatisfying(best)) break
    const lines = breakLines(text, narrower)
    if (lines.length > greedy.length) break
    best = lines
  }
  return best
}

/** Width of a text in em. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Whole sentences, each with its closing marks; the text without a sentence end is one sentence. */
export function sentencesOf(text: string): string[] {
  return splitAfter(text, /[^。！？!?；;…\n]+[。！？!?；;…]*[”’」』）)]*\n?/g)
}

/** Parts of a sentence that is too long for a page: at commas and the like. */
export function clausesOf(sentence: string): string[] {
  return splitAfter(sentence, /[^，、：,\n]+[，、：,]*[”’」』）)]*\n?/g)
}

/** The opening of a text: as many whole sentences as `most` characters hold, but at least one. */
export function openingOf(text: string, most: number): string {
  let opening = ''
  for (const sentence of sentencesOf(text)) {
    if (opening !== '' && opening.length + sentence.length > most) break
    opening += sentence
  }
  return opening.trim()
}

function splitAfter(text: string, pattern: RegExp): string[] {
  const parts = text.match(pattern) ?? []
  return parts.map((part) => part.replace(/^ +| +$/g, '')).filter((part) => part.trim() !== '')
}

const NEVER_FIRST = /^[，。、；：？！）》」』”’…—·,.;:?!)%％℃]/
const NEVER_LAST = /[（《「『“‘(]$/

/** Takes along to the next line what may not be left behind. Empties at most the last two units of `line`. */
function carryOver(line: string[], next: string): string[] {
  const carried: string[] = []
  while (line.length > 1 && carried.length < 2) {
    const first = carried[0] ?? next
    const last = line[line.length - 1] ?? ''
    if (!NEVER_FIRST.test(first) && !NEVER_LAST.test(last)) break
    carried.unshift(line.pop() as string)
  }
  return carried
}

/** Marks where a word ends; the server puts it into titles, so that 位置 is not torn apart. Never shown. */
export const WORD_END = '\u200b'

const UNIT =
  /[\s\S] · |[A-Za-z0-9._%+\-/:@]+(?:[—–～~][A-Za-z0-9.:]+)*|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/g

/**
 * Unbreakable units: a marked word, a Latin word, a number or a span of time, else one character. A word too wide for
 * a line falls into characters.
 */
function unitsOf(text: string, width: number): string[] {
  const marked = text.indexOf(WORD_END) >= 0
  const units = marked ? text.split(WORD_END).filter(Boolean) : (text.match(UNIT) ?? [])
  return units.reduce<string[]>((all, unit) => {
    if (/^\s+$/.test(unit)) all.push(' ')
    else if (widthOf(unit) > width) all.push(...Array.from(unit))
    else all.push(unit)
    return all
  }, [])
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  // Chinese fonts draw · × ° as wide as their own characters
  if (code >= 0xa0) return 1
  if (/[A-Zmw%@]/.test(character)) return 0.9
  if (character === ' ') return 0.35
  return 0.64
}
