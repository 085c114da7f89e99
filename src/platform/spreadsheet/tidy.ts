/** characters of one tag with its attributes, and tags within tags, that no program that writes sheets comes near */
const LONGEST_TAG = 20_000
const DEEPEST = 64

/**
 * Whether a text is made of closed tags of a sensible length and depth. The reader's parser takes the square of a text's length
 * over one that is not, holding up everybody; this looks through it once.
 */
export function isTidy(xml: string): boolean {
  let depth = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const end = endOf(xml, at)
    if (end === undefined) return false
    if (xml[at + 1] === '/') depth -= 1
    else if (xml[at + 1] !== '!' && xml[at + 1] !== '?' && xml[end - 2] !== '/') depth += 1
    if (depth > DEEPEST || depth < 0) return false
    at = end
  }
  return depth === 0
}

/** Just behind what begins at `at`; undefined where it does not end in good time. */
function endOf(xml: string, at: number): number | undefined {
  for (const [begins, ends] of QUOTED) {
    if (!xml.startsWith(begins, at)) continue
    const end = xml.indexOf(ends, at)
    return end === -1 ? undefined : end + ends.length
  }
  const tag = xml.slice(at + 1, at + LONGEST_TAG)
  const end = tag.indexOf('>')
  const next = tag.indexOf('<')
  return end === -1 || (next !== -1 && next < end) ? undefined : at + end + 2
}

const QUOTED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const
