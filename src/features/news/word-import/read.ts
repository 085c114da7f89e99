import { noteLosses } from './losses'
import { readWithMammoth, type WordNode } from './mammoth'
import { type Block, everyBlock, textOf } from './model'
import { readNumbering } from './numbering'
import type { Docx } from './open'
import { pictureOf, type Reading, readParagraph } from './paragraphs'
import { ImportRefused } from './refusals'
import type { Note } from './report'
import { readTable, sizeOf } from './tables'
import { untangle } from './untangle'

/**
 * A document's text, tables and pictures in the order of reading; footnotes at the end.
 * @throws ImportRefused broken, wordless
 */
export async function readDocument(docx: Docx, note: Note): Promise<Block[]> {
  const { document, messages } = await readWithMammoth(docx, mainText(docx, note))
  noteLosses(docx, document, messages, note)
  const reading: Reading = { fileName: docx.fileName, note, notes: document.notes, footnotes: [] }
  const blocks = [...readAll(document.children, reading), ...readFootnotes(reading)]
  if (!blocks.some(isFilled)) throw new ImportRefused('wordless', docx.fileName)
  if (charactersOf(blocks) > MAX_CHARACTERS) throw new ImportRefused('tooLong', docx.fileName)
  return blocks
}

/** A hundred pages; every rule of cleaning goes over all of them. */
const MAX_CHARACTERS = 100_000

const charactersOf = (blocks: Block[]): number =>
  everyBlock(blocks).reduce((sum, block) => sum + ('inlines' in block ? textOf(block).length : 0), 0)

function mainText(docx: Docx, note: Note): string {
  try {
    return untangle(docx.textOf(docx.mainName), { docx, note, numbering: readNumbering(docx) })
  } catch {
    throw new ImportRefused('broken', docx.fileName)
  }
}

function readAll(nodes: WordNode[], reading: Reading): Block[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return readParagraph(node, reading)
    // pictures of old shapes stand beside their paragraph
    if (node.type === 'image') return [pictureOf(node)]
    return node.type === 'table' ? readCells(node, reading) : []
  })
}

/** cells of one table; merging lets a small file ask for millions */
const MAX_CELLS = 5000

function readCells(table: Extract<WordNode, { type: 'table' }>, reading: Reading): Block[] {
  if (!(sizeOf(table) <= MAX_CELLS)) throw new ImportRefused('tooLong', reading.fileName)
  return readTable(table, (within) => readAll(within, reading), reading.note)
}

/** Each under its number, after the text: [1] … */
function readFootnotes(reading: Reading): Block[] {
  const blocks: Block[] = []
  for (let number = 1; number <= reading.footnotes.length; number += 1) {
    const [first, ...rest] = readAll(reading.footnotes[number - 1] ?? [], reading)
    if (first?.kind === 'text' || first?.kind === 'item') {
      const inlines = [{ text: `[${number}] `, format: 0 }, ...first.inlines]
      blocks.push({ kind: 'text', role: 'paragraph', level: 0, centred: false, inlines })
    }
    blocks.push(...rest)
  }
  reading.note('notes', undefined, reading.footnotes.length)
  return blocks
}

const isFilled = (block: Block): boolean =>
  block.kind === 'picture' || block.kind === 'table' || block.inlines.some(({ text }) => text.trim() !== '')
