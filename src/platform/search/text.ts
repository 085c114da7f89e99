/** Longest run of characters indexed as one piece. Words of three characters and more are found by their pieces. */
const GRAM = 2

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const SPACE_BESIDE_CJK = new RegExp(`(?<=[${CJK}])[ \\t]+|[ \\t]+(?=[${CJK}])`, 'gu')
const SEPARATORS = /[^\p{Letter}\p{Number}\n]+/gu

/**
 * Text as search compares it: NFKC (full-width letters and digits become plain), lower case, no space beside Chinese
 * (`2026 年` = `2026年`), punctuation as one space. Traditional characters stay themselves.
 */
export function searchKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(SPACE_BESIDE_CJK, '').replace(SEPARATORS, ' ').trim()
}

/** Every character and every pair of neighbours of a key, each once; none reaches across a space or a line. */
export function gramsOf(key: string): string[] {
  const grams = new Set<string>()
  for (const word of key.split(/\s+/)) for (const gram of piecesOf(word)) grams.add(gram)
  return [...grams]
}

function* piecesOf(word: string): Generator<string> {
  const characters = [...word]
  for (let size = 1; size <= GRAM; size++) {
    for (let start = 0; start + size <= characters.length; start++) {
      yield characters.slice(start, start + size).join('')
    }
  }
}

/** The fewest pieces that a text holding `term` must have: itself when short, else all its pairs. */
export function requiredGrams(term: string): string[] {
  const length = [...term].length
  if (length <= GRAM) return [term]
  return [...new Set([...piecesOf(term)].filter((gram) => [...gram].length === GRAM))]
}

/** Whether having all pieces of a term does not yet mean having the term: then the text itself must be looked at. */
export const needsLook = (term: string): boolean => [...term].length > GRAM
