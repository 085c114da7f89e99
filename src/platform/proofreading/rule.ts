import type { Level, Passage, Spot } from './finding'

/** One thing to look for. A rule finds; it changes nothing. */
export type Rule = {
  /** Chinese, as the desk groups what it finds */
  label: string
  level: Level
  find: (passage: Passage) => Spot[]
}

/** Every place where a pattern (global) matches, as `spot` makes it out; undefined: nothing wrong there after all. */
export function matches(
  text: string,
  pattern: RegExp,
  spot: (match: RegExpExecArray) => Omit<Spot, 'from' | 'to'> | undefined,
): Spot[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = spot(match)
    return found ? [{ ...found, from: match.index, to: match.index + match[0].length }] : []
  })
}

/** A character of Chinese writing, for use inside a character class. */
export const HAN = '\\u3400-\\u9fff'
