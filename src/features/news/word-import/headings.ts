import { readCredits } from './bylines'
import { type Block, bits, lengthOf, type TextBlock, textOf } from './model'
import type { Note } from './report'

/** characters of a line that is meant as a heading */
const LONGEST = 30
const NUMBERED = /^[一二三四五六七八九十]{1,3}、\S/

/**
 * Headings of two levels, h2 and h3, whatever levels the file has. Few authors use Word's styles: a short line that is
 * bold as a whole, or begins with 一、, is one too.
 */
export function settleHeadings(blocks: Block[], note: Note): Block[] {
  const found = blocks.map((block) => (block.kind === 'text' ? recognised(block, note) : block))
  const levels = [...new Set(found.flatMap((block) => (isHeading(block) ? [block.level] : [])))].sort(
    (a, b) => a - b,
  )
  return found.map((block) => {
    if (!isHeading(block)) return block
    const level = levels.indexOf(block.level) + 1
    if (level > 2) note('headingDepth', textOf(block))
    return { ...block, level: Math.min(level, 2), inlines: plain(block) }
  })
}

function recognised(block: TextBlock, note: Note): TextBlock {
  // a title or subtitle that is left over stands in the middle of the text
  if (block.role === 'title' || block.role === 'subtitle') return { ...block, role: 'heading', level: 1 }
  const words = textOf(block).trim()
  if (block.role !== 'paragraph' || !looksLikeHeading(block, words)) return block
  note('heading', words)
  return { ...block, role: 'heading', level: NUMBERED.test(words) ? 1 : 2 }
}

function looksLikeHeading({ inlines }: TextBlock, words: string): boolean {
  if (lengthOf(words) > LONGEST || /[。，；！？…：:,;.]$/.test(words) || readCredits(words)) return false
  const isBold = inlines.every(({ format, text }) => (format & bits.bold) !== 0 || text.trim() === '')
  return NUMBERED.test(words) || (isBold && /\p{L}/u.test(words))
}

const isHeading = (block: Block): block is TextBlock => block.kind === 'text' && block.role === 'heading'

/** The site makes headings bold by itself. */
const plain = ({ inlines }: TextBlock) =>
  inlines.map((inline) => ({ ...inline, format: inline.format & ~(bits.bold | bits.underline) }))
