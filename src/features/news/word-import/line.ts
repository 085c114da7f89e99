import type { Inline } from './model'

type Look = Omit<Inline, 'text'>

/**
 * Replaces in a paragraph as a whole, whatever runs it is cut into; what is put in looks like what it replaces.
 * @param replace gets the match and where it stands; a match it gives back unchanged is left alone
 */
export function replaceIn(
  inlines: Inline[],
  pattern: RegExp,
  replace: (match: string, at: number, whole: string) => string,
): Inline[] {
  const whole = inlines.map(({ text }) => text).join('')
  const matches = [...whole.matchAll(pattern)]
  if (matches.length === 0) return inlines
  const pieces = new Pieces(inlines)
  let done = 0
  for (const match of matches) {
    pieces.keep(done, match.index)
    pieces.put(replace(match[0], match.index, whole), match.index)
    done = match.index + match[0].length
  }
  pieces.keep(done, whole.length)
  return pieces.made
}

/** Two halves of a paragraph, parted at a character. */
export function partAt(inlines: Inline[], at: number): [Inline[], Inline[]] {
  const [before, after] = [new Pieces(inlines), new Pieces(inlines)]
  before.keep(0, at)
  after.keep(
    at,
    inlines.reduce((sum, { text }) => sum + text.length, 0),
  )
  return [before.made, after.made]
}

/** Takes stretches out of a paragraph and keeps their looks. */
class Pieces {
  readonly made: Inline[] = []
  private readonly starts: { from: number; to: number; text: string; look: Look }[]

  constructor(inlines: Inline[]) {
    let from = 0
    this.starts = inlines.map(({ text, ...look }) => {
      const place = { from, to: from + text.length, text, look }
      from = place.to
      return place
    })
  }

  keep(from: number, to: number): void {
    for (const place of this.starts) {
      const text = place.text.slice(Math.max(0, from - place.from), Math.max(0, to - place.from))
      this.add(text, place.look)
    }
  }

  put(text: string, at: number): void {
    const place = this.starts.find(({ from, to }) => from <= at && at < to) ?? this.starts.at(-1)
    this.add(text, place?.look ?? { format: 0 })
  }

  private add(text: string, look: Look): void {
    const last = this.made.at(-1)
    if (text === '') return
    if (last && last.format === look.format && last.href === look.href) last.text += text
    else this.made.push({ ...look, text })
  }
}
