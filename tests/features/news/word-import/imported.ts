import { importWord } from '@/features/news/word-import/import'
import type { Block, TableBlock } from '@/features/news/word-import/model'

export const TODAY = { year: 2026, month: 11, day: 25 }

/** What a file becomes, in words: one line for each block of the body. */
export async function imported(bytes: Buffer, name = '活动.docx') {
  const surprises: unknown[] = []
  const { article, pictures, report } = await importWord(
    { bytes, name },
    { today: TODAY, onSurprise: (error) => surprises.push(error) },
  )
  const countOf = (kind: string) => report.find((line) => line.kind === kind)?.count ?? 0
  return { article, pictures, report, countOf, surprises, lines: article.blocks.map(lineOf) }
}

/** `## 小标题`, `* 项`, `2. 项`, `[图 说明]`, `|格|格|`, a paragraph as it is; links as `words<address>`. */
export function lineOf(block: Block): string {
  if (block.kind === 'picture') return `[图${block.caption ? ` ${block.caption}` : ''}]`
  if (block.kind === 'table') return tableLine(block)
  const words = block.inlines.map(({ text, href }) => (href ? `${text}<${href}>` : text)).join('')
  if (block.kind === 'item')
    return `${'  '.repeat(block.level)}${block.ordered ? `${block.number}.` : '*'} ${words}`
  return block.role === 'heading' ? `${'#'.repeat(block.level + 1)} ${words}` : words
}

const tableLine = ({ rows }: TableBlock): string =>
  rows.map(({ cells }) => `|${cells.map((cell) => cell.map(lineOf).join('/')).join('|')}|`).join('\n')
