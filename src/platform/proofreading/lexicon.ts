import type { Level, Spot } from './finding'

/** A wording that is not to be used, as the school keeps it. */
export type LexiconEntry = {
  wrong: string
  /** several by 、, the first is offered; empty: say it otherwise */
  right?: string | null
  level: Level
  reason?: string | null
  source?: string | null
  /** wordings that hold `wrong` and are right, by 、 */
  exceptions?: string | null
}

type Branch = { next: Map<string, Branch>; entry?: LexiconEntry }

/** A lexicon made ready to be looked up: one walk from each character of a text, however many entries there are. */
export type Lexicon = { root: Branch }

export function compile(entries: Iterable<LexiconEntry>): Lexicon {
  const root: Branch = { next: new Map() }
  for (const entry of entries) {
    let at = root
    for (let index = 0; index < entry.wrong.length; index++) at = stepInto(at, entry.wrong.charAt(index))
    if (at !== root) at.entry = entry
  }
  return { root }
}

function stepInto(branch: Branch, character: string): Branch {
  const there = branch.next.get(character)
  if (there) return there
  const next: Branch = { next: new Map() }
  branch.next.set(character, next)
  return next
}

/** Every wording of the lexicon in a text; of those that begin at one place the longest, and none within another. */
export function lookUp({ root }: Lexicon, text: string): (Spot & { level: Level })[] {
  const found: (Spot & { level: Level })[] = []
  for (let at = 0; at < text.length; ) {
    const entry = longestAt(root, text, at)
    if (entry && !isExcepted(entry, text, at)) {
      found.push(spotOf(entry, at))
      at += entry.wrong.length
    } else at++
  }
  return found
}

function longestAt(root: Branch, text: string, start: number): LexiconEntry | undefined {
  let branch: Branch | undefined = root
  let longest: LexiconEntry | undefined
  for (let at = start; branch; at++) {
    longest = branch.entry ?? longest
    branch = branch.next.get(text.charAt(at))
  }
  return longest
}

const listed = (words: string | null | undefined): string[] =>
  (words ?? '')
    .split(/[、，,；;\n]/u)
    .map((word) => word.trim())
    .filter(Boolean)

/** Whether the wording at `at` is part of one that is right. */
const isExcepted = ({ exceptions, wrong }: LexiconEntry, text: string, at: number): boolean =>
  listed(exceptions).some((phrase) => {
    for (let inside = phrase.indexOf(wrong); inside >= 0; inside = phrase.indexOf(wrong, inside + 1))
      if (text.startsWith(phrase, at - inside)) return true
    return false
  })

function spotOf(entry: LexiconEntry, from: number) {
  const rights = listed(entry.right)
  const advice = rights.length > 0 ? `应为“${rights.join('”或“')}”` : '请换一种说法'
  const reason = entry.reason ? `：${entry.reason}` : ''
  const source = entry.source ? `（${entry.source}）` : ''
  return {
    from,
    to: from + entry.wrong.length,
    level: entry.level,
    message: `${advice}${reason}${source}`,
    replacement: rights[0],
  }
}
