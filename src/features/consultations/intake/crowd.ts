import { bare, pairsOf } from './suspicion'

/** texts in which a pair of letters stands before it is one that goes round */
const GOES_ROUND = 5
/** share of a text's pairs that go round, from which on it has hardly words of its own */
const HARDLY_OWN = 0.6

/**
 * Tells what is put together from pieces that are in many of `texts`: a form letter, or sentences that a machine makes from a
 * stock of phrases, each one new. Somebody's own words share a pair here and there.
 */
export function crowdIn(texts: readonly string[]): (text: string) => boolean {
  const standsIn = new Map<string, number>()
  for (const text of texts)
    for (const pair of pairsOf(bare(text))) standsIn.set(pair, (standsIn.get(pair) ?? 0) + 1)
  return (text) => {
    const pairs = [...pairsOf(bare(text))]
    const common = pairs.filter((pair) => (standsIn.get(pair) ?? 0) >= GOES_ROUND)
    return pairs.length > 0 && common.length / pairs.length >= HARDLY_OWN
  }
}
