/** One block of a text as it is written in the seed: a paragraph, a heading, a list or a quotation. */
export type Block =
  | string
  | { h: string }
  | { ul: readonly string[] }
  | { ol: readonly string[] }
  | { quote: string }

type Node = { type: string; version: number; [key: string]: unknown }
const around = { direction: null, format: '' as const, indent: 0, version: 1 }

/** The blocks as the JSON a Payload rich-text field keeps. */
export function richText(blocks: readonly Block[]) {
  return { root: { type: 'root', ...around, children: blocks.map(nodeOf) } }
}

function nodeOf(block: Block): Node {
  if (typeof block === 'string') return paragraph(block)
  if ('h' in block) return { type: 'heading', tag: 'h2', ...around, children: [text(block.h)] }
  if ('quote' in block) return { type: 'quote', ...around, children: [text(block.quote)] }
  return 'ul' in block ? list('bullet', block.ul) : list('number', block.ol)
}

const paragraph = (words: string): Node => ({
  type: 'paragraph',
  ...around,
  textFormat: 0,
  textStyle: '',
  children: [text(words)],
})

const list = (listType: 'bullet' | 'number', items: readonly string[]): Node => ({
  type: 'list',
  listType,
  tag: listType === 'bullet' ? 'ul' : 'ol',
  start: 1,
  ...around,
  children: items.map((item, i) => ({ type: 'listitem', value: i + 1, ...around, children: [text(item)] })),
})

const text = (words: string): Node => ({
  type: 'text',
  text: words,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
