import { describe, expect, it } from 'vitest'
import { readSpreadsheet } from '@/platform/spreadsheet/read'
import { writeSpreadsheet } from '@/platform/spreadsheet/write'
import { readZip, unpack } from '@/platform/zip'
import { type Entry, zip } from '../../features/news/word-import/zip-writer'

const honest = () => writeSpreadsheet('表', [{ head: '任务', width: 10 }], [['一件事'], ['=1+1'], ["'@x"]])

/** The parts of an honest file, one of them replaced. */
async function parts(change: (name: string, text: string) => string): Promise<Entry[]> {
  const file = await honest()
  return [...readZip(file).values()].map((entry) => ({
    name: entry.name,
    data: change(entry.name, unpack(file, entry).toString()),
  }))
}

const inSheet = (change: (text: string) => string) =>
  parts((name, text) => (name.includes('worksheets/sheet') && name.endsWith('.xml') ? change(text) : text))

describe('a spreadsheet', () => {
  it('comes back as it was written', async () => {
    expect(await readSpreadsheet(await honest())).toEqual([['任务'], ['一件事'], ['=1+1'], ["'@x"]])
  })

  it('gives of a formula what was last shown, and computes nothing', async () => {
    const formula = '<row r="9"><c r="A9"><f>1+1</f><v>7</v></c></row></sheetData>'
    const file = zip(await inSheet((text) => text.replace('</sheetData>', formula)))
    expect((await readSpreadsheet(file)).at(-1)).toEqual([7])
  })
})

describe('is refused, before the reader sees it:', () => {
  it.each([
    ['nothing', Buffer.alloc(0), '不是 .xlsx'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '不是 .xlsx'],
    ['half a file', Buffer.from('PK\x03\x04half', 'latin1'), '已损坏'],
    ['more than 5 MB', Buffer.alloc(5 * 2 ** 20 + 1), '超过 5 MB'],
    ['a package of another kind', zip([{ name: 'word/document.xml', data: '<w/>' }]), '不是 .xlsx'],
  ])('%s', async (_, file, sentence) => {
    await expect(readSpreadsheet(file)).rejects.toThrow(sentence)
  })

  it('a bomb', async () => {
    const bomb = { name: 'xl/sharedStrings.xml', data: Buffer.alloc(30 * 2 ** 20, 'a') }
    const file = zip([...(await parts((_, text) => text)), { ...bomb, name: 'xl/more.xml' }])
    await expect(readSpreadsheet(file)).rejects.toThrow('大得不正常')
  })

  it('one that is larger than it says', async () => {
    const entries = await parts((_, text) => text)
    const file = zip(entries.map((entry) => ({ ...entry, size: 10 })))
    await expect(readSpreadsheet(file)).rejects.toThrow('已损坏')
  })

  it('a document type with entities', async () => {
    const file = zip(
      await inSheet((text) => text.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
    )
    await expect(readSpreadsheet(file)).rejects.toThrow('已损坏')
  })

  it.each(['A1048576', 'XFD1'])('a cell far outside: %s', async (cell) => {
    const row = `<row r="3"><c r="${cell}"><v>1</v></c></row></sheetData>`
    const file = zip(await inSheet((text) => text.replace('</sheetData>', row)))
    await expect(readSpreadsheet(file)).rejects.toThrow('最多 2000 行')
  })

  it('a range that claims to reach far', async () => {
    const file = zip(
      await inSheet((text) => text.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')),
    )
    await expect(readSpreadsheet(file)).rejects.toThrow('最多 2000 行')
  })

  it.each(['<dimension ', '<dimension ref="A'])(
    'a million beginnings of a range, looked through once: %s',
    async (beginning) => {
      const text = beginning.repeat(1_900_000 / beginning.length)
      const file = zip(await inSheet((sheet) => sheet.replace('<sheetData>', `${text}<sheetData>`)))
      await expect(readSpreadsheet(file)).rejects.toThrow('已损坏')
    },
  )

  const rowsBefore = (rows: string) => inSheet((text) => text.replace('</sheetData>', `${rows}</sheetData>`))

  it.each([
    ['by references to characters', '<row r="9"><c r="&#88;&#70;D9"><v>1</v></c></row>'],
    ['by a number written shortly', '<row r="1e9"><c r="A1e9"><v>1</v></c></row>'],
    ['by a hexadecimal number', '<row r="0x7fffffff"></row>'],
    ['by small letters past Z', '<row r="9"><c r="{{{{9"><v>1</v></c></row>'],
    ['under a prefix, behind an honest place', '<row r="9"><c r="A9" x:r="&#88;FD9"><v>1</v></c></row>'],
    ['behind a value with a bracket', '<row r="9"><c s=">" r="&#88;FD9"><v>1</v></c></row>'],
  ])('a cell far outside %s', async (_, rows) => {
    await expect(readSpreadsheet(zip(await rowsBefore(rows)))).rejects.toThrow('已损坏')
  })

  it('a cell far outside in a sheet that is kept somewhere else', async () => {
    const entries = await rowsBefore('<row r="9"><c r="XFD9"><v>1</v></c></row>')
    const moved = entries.map(({ name, data }) => ({
      name: name.replace('worksheets/sheet', 'elsewhere/strings'),
      data: name.endsWith('.rels') ? String(data).replace('worksheets/sheet', 'elsewhere/strings') : data,
    }))
    await expect(readSpreadsheet(zip(moved))).rejects.toThrow('最多 2000 行')
  })

  it.each(['<row/>', '<x:row></x:row>'])('more rows than anybody writes, without places: %s', async (row) => {
    await expect(readSpreadsheet(zip(await rowsBefore(row.repeat(100_000))))).rejects.toThrow('最多 2000 行')
  })

  it('a text that stands in every cell', async () => {
    const cell = (at: number) => `<c r="A${at}" t="s"><v>4</v></c>`
    const rows = Array.from({ length: 1900 }, (_, at) => `<row r="${at + 9}">${cell(at + 9)}</row>`).join('')
    const entries = (await rowsBefore(rows)).map(({ name, data }) => ({
      name,
      data: name.endsWith('sharedStrings.xml')
        ? String(data).replace('</sst>', `<si><t>${' '.repeat(2 ** 20)}</t></si></sst>`)
        : data,
    }))
    await expect(readSpreadsheet(zip(entries))).rejects.toThrow('文字太多')
  })
})

it('sees no entry that the directory does not name', async () => {
  const file = await honest()
  const sheet = [...readZip(file).values()].find(({ name }) => name.includes('worksheets/sheet1'))
  const other = unpack(file, sheet ?? raise())
    .toString()
    .replaceAll('<sheetData>', '<sheetData><row r="1"><c r="A1"><v>666</v></c></row>')
  // a reader of local headers meets the hidden sheet last, and would take it for the true one
  const hidden = zip([{ name: sheet?.name ?? '', data: other }])
  const local = hidden.subarray(0, hidden.indexOf('PK\x01\x02', 0, 'latin1'))
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const directory = file.readUInt32LE(end + 16)
  const both = Buffer.concat([file.subarray(0, directory), local, file.subarray(directory)])
  both.writeUInt32LE(directory + local.length, end + local.length + 16)
  expect(await readSpreadsheet(both)).toEqual([['任务'], ['一件事'], ['=1+1'], ["'@x"]])
})

const raise = (): never => {
  throw new Error('an honest file has a sheet')
}
