import { type Block, lengthOf, type TextBlock, textOf } from './model'
import type { Note } from './report'

/** characters; the limit of the picture's field */
const LONGEST = 80
/** characters of a centred line under a picture that says nothing else of itself */
const SHORT = 40

const SAYS_SO = /^([▲△▼▽]|图\s?\d|图[一二三四五六七八九十]|图为|图：|图片说明|(上|下|左|右)图)/

/** Words under a picture become its caption. */
export function attachCaptions(blocks: Block[], note: Note): Block[] {
  const made: Block[] = []
  for (const block of blocks) {
    const above = made.at(-1)
    if (above?.kind === 'picture' && !above.caption && isCaption(block)) {
      const words = captionOf(block)
      if (lengthOf(words) <= LONGEST) {
        note('caption', words)
        made[made.length - 1] = { ...above, caption: words }
        continue
      }
      note('captionLong', words)
    }
    made.push(block)
  }
  return made
}

function isCaption(block: Block): block is TextBlock {
  if (block.kind !== 'text') return false
  if (block.role === 'caption') return true
  const words = textOf(block)
  if (block.role !== 'paragraph' || block.inlines.some(({ href }) => href)) return false
  return SAYS_SO.test(words) || (block.centred && lengthOf(words) <= SHORT && !/[。！？]$/.test(words))
}

const captionOf = (block: TextBlock): string =>
  textOf(block)
    .replace(/^[▲△▼▽]\s*/, '')
    .replaceAll('\n', ' ')
    .trim()
