import type { News } from '@/payload-types'
import { listNodes } from './lists'
import type { Block, Inline, ItemBlock, PictureBlock, TableRow, TextBlock } from './model'
import { around, inlineNodes, type Node, newId } from './nodes'

export type RichText = NonNullable<News['body']>

/** What a picture became: its media document; undefined where it could not be taken in. */
export type MediaOf = (picture: PictureBlock) => number | undefined

/** Blocks as the JSON Payload's editor keeps (richtext-lexical 3.90, the nodes of platform/rich-text/editor.ts). */
export function richTextOf(blocks: Block[], mediaOf: MediaOf): RichText {
  const children = nodesOf(blocks, mediaOf)
  return { root: { type: 'root', ...around, children: children.length > 0 ? children : [paragraph([])] } }
}

function nodesOf(blocks: Block[], mediaOf: MediaOf): Node[] {
  const nodes: Node[] = []
  let items: ItemBlock[] = []
  const closeList = () => {
    nodes.push(...listNodes(items))
    items = []
  }
  for (const block of blocks) {
    if (block.kind === 'item') {
      items.push(block)
      continue
    }
    closeList()
    if (block.kind === 'text') nodes.push(textNode(block))
    else if (block.kind === 'table') nodes.push(tableNode(block.rows, mediaOf))
    else nodes.push(...pictureNodes(block, mediaOf))
  }
  closeList()
  return nodes
}

function textNode(block: TextBlock): Node {
  if (block.role === 'heading')
    return {
      type: 'heading',
      tag: block.level > 1 ? 'h3' : 'h2',
      ...around,
      children: inlineNodes(block.inlines),
    }
  if (block.role === 'quote') return { type: 'quote', ...around, children: inlineNodes(block.inlines) }
  return paragraph(block.inlines)
}

const paragraph = (inlines: Inline[]): Node => ({
  type: 'paragraph',
  ...around,
  textFormat: 0,
  textStyle: '',
  children: inlineNodes(inlines),
})

function pictureNodes(picture: PictureBlock, mediaOf: MediaOf): Node[] {
  const value = mediaOf(picture)
  if (value === undefined) return picture.caption ? [paragraph([{ text: picture.caption, format: 0 }])] : []
  const fields = picture.caption ? { caption: picture.caption } : {}
  return [{ type: 'upload', version: 3, format: '', id: newId(), fields, relationTo: 'media', value }]
}

const tableNode = (rows: TableRow[], mediaOf: MediaOf): Node => {
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  return { type: 'table', ...around, children: rows.map((row) => rowNode(row, columns, mediaOf)) }
}

const rowNode = ({ cells, header }: TableRow, columns: number, mediaOf: MediaOf): Node => ({
  type: 'tablerow',
  ...around,
  children: Array.from({ length: columns }, (_, column) => cellNode(cells[column] ?? [], header, mediaOf)),
})

function cellNode(cell: Block[], header: boolean, mediaOf: MediaOf): Node {
  const children = nodesOf(cell, mediaOf)
  return {
    type: 'tablecell',
    ...around,
    backgroundColor: null,
    colSpan: 1,
    rowSpan: 1,
    headerState: header ? HEADER_ROW : 0,
    children: children.length > 0 ? children : [paragraph([])],
  }
}

/** Source: @lexical/table, TableCellHeaderStates.ROW. */
const HEADER_ROW = 1
