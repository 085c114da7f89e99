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
})
