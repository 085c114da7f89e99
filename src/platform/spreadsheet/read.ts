import { readSheet } from 'read-excel-file/node'
import { readZip, unpack, type ZipEntry, ZipRefused } from '@/platform/zip'
import { SpreadsheetRefused } from './refusals'
import { unguarded } from './write'

/** A cell's value as the file keeps it; formulas are never computed, what was last shown stands for them. */
export type Cell = string | number | boolean | Date | null

const MOST = { bytes: 5 * 2 ** 20, xmlBytes: 24 * 2 ** 20, rows: 2000, columns: 50 }

/**
 * The first sheet of an .xlsx file (ECMA-376), row by row from the first; empty cells are null. The file is looked over
 * before the reader sees it: sizes, nothing larger unpacked than announced, no document type, no cell far outside.
 * @throws SpreadsheetRefused with the sentence for who sent it
 */
export async function readSpreadsheet(bytes: Buffer): Promise<Cell[][]> {
  if (bytes.length > MOST.bytes) throw new SpreadsheetRefused('tooLarge')
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') throw new SpreadsheetRefused('otherKind')
  lookOver(bytes)
  const rows = await readSheet(bytes).catch(() => {
    throw new SpreadsheetRefused('broken')
  })
  return rows.map((row) => row.map(plain))
}

function lookOver(bytes: Buffer): void {
  const parts = unpackParts(bytes)
  if (![...parts.keys()].some((name) => /^xl\/workbook\.xml$/i.test(name)))
    throw new SpreadsheetRefused('otherKind')
  for (const [name, xml] of parts) {
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new SpreadsheetRefused('broken')
    if (/worksheets\/[^/]+\.xml$/i.test(name)) refuseFarCells(xml)
  }
}

function unpackParts(bytes: Buffer): Map<string, string> {
  try {
    const entries = [...readZip(bytes).values()].filter(({ name }) => /\.(xml|rels)$/i.test(name))
    if (sizeOf(entries) > MOST.xmlBytes) throw new ZipRefused('bomb')
    return new Map(entries.map((entry) => [entry.name, unpack(bytes, entry).toString('utf8')]))
  } catch (error) {
    if (error instanceof ZipRefused) throw new SpreadsheetRefused(error.fault)
    throw error
  }
}

const sizeOf = (entries: ZipEntry[]): number => entries.reduce((sum, { size }) => sum + size, 0)

/** The reader makes room for everything up to the last cell: one in XFD1048576 would ask for 17 thousand million. */
function refuseFarCells(xml: string): void {
  for (const [, column = '', row] of xml.matchAll(/\br\s*=\s*["']([A-Za-z]*)(\d+)["']/g))
    if (Number(row) > MOST.rows || columnNumber(column) > MOST.columns)
      throw new SpreadsheetRefused('tooLong')
  for (const [, column = '', row] of xml.matchAll(/<dimension[^>]*ref\s*=\s*["'][^"':]*:?([A-Z]+)(\d+)["']/g))
    if (Number(row) > MOST.rows || columnNumber(column) > MOST.columns)
      throw new SpreadsheetRefused('tooLong')
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

function plain(cell: unknown): Cell {
  if (typeof cell === 'string') return unguarded(cell.trim())
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date) return cell
  return null
}
