import writeExcelFile from 'write-excel-file/node'

export type Column = { head: string /** in characters */; width: number }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a spreadsheet takes for a formula when the file is passed on as CSV. Source: OWASP, CSV injection. */
const COMMAND = /^[=+\-@\t\r]/

/** One sheet of texts and whole numbers as an .xlsx file, its first row the heads, which stay in view. */
export const writeSpreadsheet = (
  sheet: string,
  columns: readonly Column[],
  rows: readonly (string | number)[][],
): Promise<Buffer> =>
  writeExcelFile(
    [
      columns.map(({ head }) => ({ value: head, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    { sheet, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 },
  ).toBuffer()

const cellOf = (value: string | number) =>
  typeof value === 'number'
    ? { value, type: Number }
    : { value: guarded(value), type: String, wrap: true, alignVertical: 'top' as const }

/** A text that could be taken for a formula, made harmless as people do by hand: with an apostrophe before it. */
const guarded = (text: string): string => (COMMAND.test(text) || isGuarded(text) ? `'${text}` : text)

/** The text again, as it was before `writeSpreadsheet`. */
export const unguarded = (text: string): string => (isGuarded(text) ? text.slice(1) : text)

const isGuarded = (text: string): boolean => /^'+[=+\-@\t\r]/.test(text)

/** Headers of an .xlsx download under a Chinese name. */
export const xlsxHeaders = (name: string): Record<string, string> => ({
  'Content-Type': XLSX,
  'Content-Disposition': `attachment; filename="table.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
})
