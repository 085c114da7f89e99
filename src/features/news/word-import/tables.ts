import type { WordNode } from './mammoth'
import type { Block, TableRow, TextBlock } from './model'
import { lengthOf, textOf } from './model'
import type { Note } from './report'

type Table = Extract<WordNode, { type: 'table' }>
type Row = Extract<WordNode, { type: 'tableRow' }>
type Cell = Extract<WordNode, { type: 'tableCell' }>

/** characters of a caption in a table that only arranges pictures */
const CAPTION = 40

/** cells a table would have, merged ones counted singly */
export const sizeOf = (table: Table): number =>
  rowsOf(table).reduce(
    (sum, row) => sum + cellsOf(row).reduce((cells, { colSpan, rowSpan }) => cells + colSpan * rowSpan, 0),
    0,
  )

/** A table as a grid; what only frames or arranges becomes plain blocks. `read` reads what stands in a cell. */
export function readTable(table: Table, read: (nodes: WordNode[]) => Block[], note: Note): Block[] {
  const rows = gridOf(table, read, note)
  const cells = rows.flatMap((row) => row.cells)
  if (cells.length === 0) return []
  if (cells.length === 1) {
    note('boxTable')
    return cells[0] ?? []
  }
  if (arrangesPictures(cells)) {
    note('layoutTable')
    return pairCaptions(rows)
  }
  return [
    { kind: 'table', rows: rows.map(({ header, cells }) => ({ header, cells: flatCells(cells, note) })) },
  ]
}

/** Merged cells become single ones, so that columns stay under each other; the text stands in the first. */
function gridOf(table: Table, read: (nodes: WordNode[]) => Block[], note: Note): TableRow[] {
  const below = new Map<number, number>()
  return rowsOf(table).map((row) => {
    const cells: Block[][] = []
    const fillMerged = () => {
      for (let left = below.get(cells.length) ?? 0; left > 0; left = below.get(cells.length) ?? 0) {
        below.set(cells.length, left - 1)
        cells.push([])
      }
    }
    for (const cell of cellsOf(row)) {
      fillMerged()
      const content = read(cell.children)
      if (cell.colSpan > 1 || cell.rowSpan > 1) note('mergedCells', wordsOf(content) || undefined)
      for (let column = 0; column < cell.colSpan; column += 1) {
        below.set(cells.length, cell.rowSpan - 1)
        cells.push(column === 0 ? content : [])
      }
    }
    fillMerged()
    return { header: row.isHeader, cells }
  })
}

const rowsOf = (table: Table): Row[] => table.children.filter((node): node is Row => node.type === 'tableRow')
const cellsOf = (row: Row): Cell[] => row.children.filter((node): node is Cell => node.type === 'tableCell')

/** Photos side by side with their captions below: everything in it is a picture or a few words. */
function arrangesPictures(cells: Block[][]): boolean {
  const pictures = cells.flat().filter(({ kind }) => kind === 'picture').length
  const texts = cells
    .flat()
    .filter((block): block is TextBlock => block.kind === 'text' && textOf(block).trim() !== '')
  const others = cells.flat().some(({ kind }) => kind === 'table' || kind === 'item')
  return (
    pictures > 0 &&
    !others &&
    texts.length <= pictures &&
    texts.every((text) => lengthOf(textOf(text)) <= CAPTION)
  )
}

/** Row by row; words under a picture, in its cell or in the same column of the next row, follow it as its caption. */
function pairCaptions(rows: TableRow[]): Block[] {
  return rows.flatMap(({ cells }, at) => {
    const above = rows[at - 1]?.cells ?? []
    const under = rows[at + 1]?.cells ?? []
    if (!hasPicture(cells)) return hasPicture(above) ? [] : cells.flat()
    const pairs = hasPicture(under) ? [] : under
    return Array.from({ length: Math.max(cells.length, pairs.length) }, (_, column) => [
      ...(cells[column] ?? []),
      ...(pairs[column] ?? []),
    ])
      .flat()
      .map(asCaption)
  })
}

const hasPicture = (cells: Block[][]): boolean => cells.flat().some(({ kind }) => kind === 'picture')

const asCaption = (block: Block): Block => (block.kind === 'text' ? { ...block, role: 'caption' } : block)

/** A table inside a cell becomes the paragraphs of its cells. */
function flatCells(cells: Block[][], note: Note): Block[][] {
  const flat = (block: Block): Block[] => {
    if (block.kind !== 'table') return [block]
    note('nestedTable')
    return block.rows.flatMap((row) => row.cells.flat()).flatMap(flat)
  }
  return cells.map((cell) => cell.flatMap(flat))
}

const wordsOf = (blocks: Block[]): string =>
  blocks.map((block) => (block.kind === 'text' || block.kind === 'item' ? textOf(block) : '')).join(' ')
