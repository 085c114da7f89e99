import { searchKey } from './text'

/** A run of text, marked where it is what was looked for. */
export type Piece = { text: string; mark: boolean }

/** Characters of a snippet, and of those before its first mark. */
const LENGTH = 90
const LEAD = 24

/** The whole text with every term marked. */
export const markTerms = (text: string, terms: string[]): Piece[] => pieces(text, marksIn(text, terms))

/** The part of a text around the first term it holds, with the terms marked; its beginning when it holds none. */
export function snippetOf(text: string, terms: string[]): Piece[] {
  const line = text.replaceAll('\n', '　')
  const first = marksIn(line, terms)[0]?.[0] ?? 0
  const start = Math.max(0, Math.min(first - LEAD, line.length - LENGTH))
  const part = wholeCharacters(line.slice(start, start + LENGTH))
  const before = start > 0 ? [{ text: '…', mark: false }] : []
  const after = start + LENGTH < line.length ? [{ text: '…', mark: false }] : []
  return [...before, ...pieces(part, marksIn(part, terms)), ...after]
}

type Span = [start: number, end: number]

/** Where terms stand in the text as shown: found in its key, and carried back. Overlapping ones are joined. */
function marksIn(text: string, terms: string[]): Span[] {
  const { key, origin } = keyWithOrigin(text)
  const spans = terms
    .flatMap((term) => occurrences(key, term))
    .map(([start, end]): Span => {
      return [origin[start] ?? 0, (origin[end - 1] ?? 0) + lengthAt(text, origin[end - 1] ?? 0)]
    })
  return spans.sort(([a], [b]) => a - b).reduce<Span[]>(join, [])
}

/** The key of a text without its blanks, and for each of its units the place in the text it comes from. */
function keyWithOrigin(text: string): { key: string; origin: number[] } {
  const origin: number[] = []
  let key = ''
  let at = 0
  for (const character of text) {
    const part = keyOfCharacter(character)
    for (let unit = 0; unit < part.length; unit++) origin.push(at)
    key += part
    at += character.length
  }
  return { key, origin }
}

const MAX_REMEMBERED = 20_000
const remembered = new Map<string, string>()

/** A page of results holds thousands of characters, nearly all of them the same few hundred. */
function keyOfCharacter(character: string): string {
  const known = remembered.get(character)
  if (known !== undefined) return known
  const key = /\p{White_Space}/u.test(character) ? '' : searchKey(character) || ' '
  if (remembered.size < MAX_REMEMBERED) remembered.set(character, key)
  return key
}

function occurrences(key: string, term: string): Span[] {
  const found: Span[] = []
  for (let at = key.indexOf(term); at >= 0; at = key.indexOf(term, at + term.length)) {
    found.push([at, at + term.length])
  }
  return found
}

function join(joined: Span[], [start, end]: Span): Span[] {
  const last = joined.at(-1)
  if (last && start <= last[1]) last[1] = Math.max(last[1], end)
  else joined.push([start, end])
  return joined
}

function pieces(text: string, marks: Span[]): Piece[] {
  let at = 0
  const result: Piece[] = []
  for (const [start, end] of marks) {
    result.push({ text: text.slice(at, start), mark: false }, { text: text.slice(start, end), mark: true })
    at = end
  }
  result.push({ text: text.slice(at), mark: false })
  return result.filter((piece) => piece.text !== '')
}

const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** A cut may go through a character of two units. */
const wholeCharacters = (text: string): string =>
  text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')
