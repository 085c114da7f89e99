import type { Finding, Passage, Spot } from './finding'
import { type Lexicon, lookUp } from './lexicon'
import type { Rule } from './rule'
import { rules } from './rules'

/** UTF-16 units of text shown on either side of what was found */
const AROUND = 10

/** Everything the rules and the lexicon find in the passages, in reading order; what is wrong for sure first at one place. */
export function proofread(passages: Passage[], lexicon: Lexicon): Finding[] {
  return passages.flatMap((passage) => {
    const styles = Object.entries<Rule>(rules).flatMap(([rule, { find, label, level }]) =>
      find(passage).map((spot) =>
        findingOf({ rule, ruleLabel: label, level: spot.level ?? level }, passage, spot),
      ),
    )
    const wordings = lookUp(lexicon, passage.text).map((spot) =>
      findingOf({ rule: 'lexicon', ruleLabel: '词库', level: spot.level }, passage, spot),
    )
    return [...styles, ...wordings].sort((one, other) => one.from - other.from || one.to - other.to)
  })
}

type Found = Pick<Finding, 'rule' | 'level' | 'ruleLabel'>

function findingOf(
  found: Found,
  { block, label, path, text }: Passage,
  { from, message, replacement, to }: Spot,
) {
  return {
    ...found,
    path,
    label,
    block,
    from,
    to,
    message,
    replacement,
    words: text.slice(from, to),
    before: text.slice(Math.max(0, from - AROUND), from),
    after: text.slice(to, to + AROUND),
  }
}
