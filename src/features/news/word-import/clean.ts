import { partAt, replaceIn } from './line'
import { type Block, type Inline, type ItemBlock, mapBlocks, type TextBlock, textOf } from './model'
import type { Note, ReportKind } from './report'

/** Han characters and what may follow one inside a sentence. */
const HAN = '\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff'
const CLOSERS = '》」』”’）】、，。！？；：…'
const HAN_BEFORE = `(?<=[${HAN}》」』”’）】])`
const HAN_AFTER = `(?=[${HAN}《「『“‘（【])`
const BLANK = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]'

type Rule = { kind: ReportKind; pattern: RegExp; into: (match: string) => string }

const wide: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }
const rule = (kind: ReportKind, pattern: string, into: Rule['into']): Rule => ({
  kind,
  pattern: new RegExp(pattern, 'gu'),
  into,
})

/**
 * What people type into Word and WPS and a page does not want, in the order it is mended. Punctuation is only widened
 * beside Chinese characters: 3.5, 14:30 and https://… stay. Source: GB/T 15834-2011; domain.md, Norms.
 */
const rules: Rule[] = [
  // not U+200D, which joins emoji
  rule(
    'invisible',
    '[\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff\\u00ad\\ue000-\\uf8ff]',
    () => '',
  ),
  rule('indent', `(?<=^|\\n)${BLANK}+`, () => ''),
  rule('spaces', `${BLANK}+(?=$|\\n)`, () => ''),
  rule('spaces', `${BLANK}{2,}|[\\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]`, () => ' '),
  rule('fullwidth', '[０-９Ａ-Ｚａ-ｚ％]+', (match) => match.normalize('NFKC')),
  rule('punctuation', `(?:${HAN_BEFORE}|^)\\.{3,6}|${HAN_BEFORE}。{3,}`, () => '……'),
  rule(
    'punctuation',
    `\\((?=[^()\\n]{0,99}[${HAN}][^()\\n]{0,99}\\))|${HAN_BEFORE}\\((?=[^()\\n]{0,99}\\))`,
    () => '（',
  ),
  rule('punctuation', `(?<=（[^()（）\\n]{0,199})\\)`, () => '）'),
  rule('punctuation', `"(?=[^"\\n]{0,99}[${HAN}][^"\\n]{0,99}")`, () => '“'),
  rule('punctuation', `(?<=“[^"“”\\n]{0,199})"`, () => '”'),
  rule('punctuation', `${HAN_BEFORE} ?[,;:!?]|[,;!?]${HAN_AFTER}`, (match) => wide[match.trim()] ?? match),
  rule('punctuation', `${HAN_BEFORE}\\.(?=$|\\n|[ ”’）】${HAN}])`, () => '。'),
  rule('punctuation', `(?:^|${HAN_BEFORE})-{2,}`, () => '——'),
  rule('punctuation', '([，、；：])\\1+', (match) => match.slice(0, 1)),
  rule('spaces', `(?<=[${CLOSERS}]) +(?=[${HAN}])|(?<=[${HAN}]) +(?=[${CLOSERS}])`, () => ''),
]

/** Mends every text and drops empty lines; each change is noted with its surroundings. */
export function cleanBlocks(blocks: Block[], note: Note): Block[] {
  return mapBlocks(blocks, (block) => {
    if (block.kind === 'picture' || block.kind === 'table') return [block]
    return splitBreaks(block, note).flatMap((part) => {
      const cleaned = { ...part, inlines: cleanLine(part.inlines, note) }
      if (textOf(cleaned) !== '') return [cleaned]
      note('emptyLines')
      return []
    })
  })
}

/** One paragraph through all rules. */
export function cleanLine(inlines: Inline[], note: Note): Inline[] {
  return rules.reduce(
    (line, { kind, pattern, into }) =>
      replaceIn(line, pattern, (match, at, whole) => {
        const made = into(match)
        if (made !== match) note(kind, change(whole, at, match, made))
        return made
      }),
    inlines,
  )
}

/** The place before and after: 「今天,我们」→「今天，我们」 */
function change(whole: string, at: number, match: string, made: string): string {
  const before = whole.slice(Math.max(0, at - 6), at)
  const after = whole.slice(at + match.length, at + match.length + 6)
  return `「${before}${shown(match)}${after}」→「${before}${made}${after}」`
}

/** Blanks and control characters would not be seen in a list. */
const shown = (match: string): string => match.replace(/\p{C}/gu, '◌').replace(/[\s\u3000]/gu, '␣')

/** A line break before a typed indent, or two in a row, is how people part paragraphs who do not know Enter does. */
const PARTED = /\n(?:[ \t\u00a0]*\n|(?=[ \t\u3000\u00a0]{2}|\u3000))\s*/u

function splitBreaks<T extends TextBlock | ItemBlock>(block: T, note: Note): T[] {
  const parted = block.kind === 'text' && block.role === 'paragraph' ? PARTED.exec(textOf(block)) : null
  if (!parted) return [block]
  note('breaks', textOf(block).slice(Math.max(0, parted.index - 8), parted.index + 10))
  const [before, after] = partAt(block.inlines, parted.index)
  const rest = partAt(after, parted[0].length)[1]
  return [{ ...block, inlines: before }, ...splitBreaks({ ...block, inlines: rest }, note)]
}
