import { readSheet } from 'read-excel-file/universal'
import { readZip, storeZip, unpack, type ZipEntry, ZipRefused } from '@/platform/zip'
import { SpreadsheetRefused } from './refusals'
import { isTidy } from './tidy'
import { unguarded } from './write'

/** A cell's value as the file keeps it; formulas are never computed, what was last shown stands for them. */
export type Cell = string | number | boolean | Date | null

const MOST = {
  bytes: 5 * 2 ** 20,
  xmlBytes: 24 * 2 ** 20,
  rows: 2000,
  columns: 50,
  /** of all cells together: a text kept once may stand in every cell */
  characters: 2 ** 22,
}

/**
 * The first sheet of an .xlsx file (ECMA-376), row by row from the first; empty cells are null. The file is looked over
 * before the reader sees it: sizes, nothing larger unpacked than announced, no document type, no cell far outside. The
 * reader is given those parts alone, whole and in memory.
 * @throws SpreadsheetRefused with the sentence for who sent it
 */
export async function readSpreadsheet(bytes: Buffer): Promise<Cell[][]> {
  if (bytes.length > MOST.bytes) throw new SpreadsheetRefused('tooLarge')
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') throw new SpreadsheetRefused('otherKind')
  const parts = unpackParts(bytes)
  lookOver(parts)
  const rows = await readSheet(new Blob([new Uint8Array(storeZip(parts))]), { trim: false }).catch(() => {
    throw new SpreadsheetRefused('broken')
  })
  refuseLong(rows)
  return rows.map((row) => row.map(plain))
}

function lookOver(parts: ReadonlyMap<string, Buffer>): void {
  if (![...parts.keys()].some((name) => /^xl\/workbook\.xml$/i.test(name)))
    throw new SpreadsheetRefused('otherKind')
  for (const part of parts.values()) {
    const xml = part.toString('utf8')
    if (!isTidy(xml) || /<!DOCTYPE|<!ENTITY/i.test(xml)) throw new SpreadsheetRefused('broken')
    if (SHEET_DATA.test(xml)) refuseFarCells(xml)
  }
}

function unpackParts(bytes: Buffer): Map<string, Buffer> {
  try {
    const entries = [...readZip(bytes).values()].filter(({ name }) => /\.(xml|rels)$/i.test(name))
    if (sizeOf(entries) > MOST.xmlBytes) throw new ZipRefused('bomb')
    return new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]))
  } catch (error) {
    if (error instanceof ZipRefused) throw new SpreadsheetRefused(error.fault)
    throw error
  }
}

const sizeOf = (entries: ZipEntry[]): number => entries.reduce((sum, { size }) => sum + size, 0)

/**
 * The reader makes room for everything up to the last cell: one in XFD1048576 would ask for 17 thousand million. The
 * workbook may name any part a sheet, so every part with cells is held to it; and a place is one only as plainly written
 * as Excel and WPS do, since the reader also takes `1e9` for a number and `&#88;FD1` for a cell.
 */
function refuseFarCells(xml: string): void {
  for (const [, , place = ''] of xml.matchAll(/(?<![\w.-]|\sxmlns:)r\s*=\s*(["'])(.*?)\1/gs)) {
    const [, column = '', row] = /^([A-Za-z]{0,3})(\d{1,7})$/.exec(place) ?? []
    if (row === undefined) throw new SpreadsheetRefused('broken')
    refuseFar(column, row)
  }
  for (const [, , span = ''] of xml.matchAll(DIMENSION)) {
    const [, column = '', row = ''] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(span.split(':').at(-1) ?? '') ?? []
    refuseFar(column, row)
  }
  if (countOf(xml, ROW) > MOST.rows || countOf(xml, CELL) > MOST.rows * MOST.columns)
    throw new SpreadsheetRefused('tooLong')
}

/** Bounded everywhere: a text of millions of beginnings is looked through once. */
const DIMENSION = /<(?:[^\s<>/]{0,20}:)?dimension\s[^<>]{0,200}?\bref\s*=\s*(["'])([^"'<]{0,40})\1/g
const SHEET_DATA = /<(?:[^\s<>/]*:)?sheetData[\s/>]/
const ROW = /<(?:[^\s<>/]*:)?row[\s/>]/g
const CELL = /<(?:[^\s<>/]*:)?c[\s/>]/g

function refuseFar(column: string, row: string): void {
  if (Number(row) > MOST.rows || columnNumber(column) > MOST.columns) throw new SpreadsheetRefused('tooLong')
}

function countOf(xml: string, tag: RegExp): number {
  let count = 0
  for (const _ of xml.matchAll(tag)) count += 1
  return count
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

function refuseLong(rows: unknown[][]): void {
  const lengths = rows.flat().map((cell) => (typeof cell === 'string' ? cell.length : 0))
  if (lengths.reduce((sum, length) => sum + length, 0) > MOST.characters)
    throw new SpreadsheetRefused('tooMuchText')
}

function plain(cell: unknown): Cell {
  if (typeof cell === 'string') return unguarded(cell.trim())
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date) return cell
  return null
}
