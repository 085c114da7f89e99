/** A part of a table, and whether there is more after it. */
export type CsvPart = { lines: string[]; more: boolean }

/**
 * A table for spreadsheets, written as it is read: a year's rows do not have to fit into memory.
 * @param next the next part; asked for until it says that there is no more
 */
export function csvStream(head: string[], next: () => Promise<CsvPart>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    // the mark tells spreadsheets that this is UTF-8
    start: (stream) => stream.enqueue(encoder.encode(`\uFEFF${csvLine(head)}`)),
    async pull(stream) {
      const { lines, more } = await next()
      stream.enqueue(encoder.encode(lines.join('')))
      if (!more) stream.close()
    },
  })
}

/** The head of an answer that the browser saves as a file; `name` in Chinese, `plain` for what cannot read that. */
export const csvHeaders = (plain: string, name: string): Record<string, string> => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  'Cache-Control': 'no-store',
})

/** Quoted always; what a spreadsheet would reckon as a formula gets an apostrophe. */
export const csvLine = (cells: string[]): string =>
  `${cells.map((cell) => `"${cell.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`).join(',')}\r\n`
