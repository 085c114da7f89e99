import { crc32 } from 'node:zlib'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word file of a title and lines, as small as one can be: the demo needs a form, not a library that makes them. */
export function wordFile(title: string, lines: readonly string[]): Buffer {
  const body = [paragraph(title, 36), ...lines.map((line) => paragraph(line, 24))].join('')
  return stored({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  })
}

/** `size` in half points; nothing to escape in the texts of the demo. */
const paragraph = (text: string, size: number): string =>
  `<w:p><w:pPr><w:spacing w:after="240"/></w:pPr><w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A ZIP whose entries are not compressed. Source: APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16. */
function stored(entries: Record<string, string>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text)
    const common = commonPart(Buffer.from(name), data)
    const local = Buffer.concat([numbers([4, 0x04034b50]), common, Buffer.from(name), data])
    directory.push(
      numbers([4, 0x02014b50], [2, 20]),
      common,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      Buffer.from(name),
    )
    files.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const count = files.length
  const end = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, offset],
    [2, 0],
  )
  return Buffer.concat([...files, listed, end])
}

/** What an entry's two heads have in common: version, flags (names in UTF-8), method, time, sum and lengths. */
const commonPart = (name: Buffer, data: Buffer): Buffer =>
  numbers(
    ...([
      [2, 20],
      [2, 0x0800],
      [2, 0],
      [2, 0],
      [2, 0x5821],
      [4, crc32(data)],
    ] as Sized[]),
    [4, data.length],
    [4, data.length],
    [2, name.length],
    [2, 0],
  )

type Sized = readonly [bytes: 2 | 4, value: number]

function numbers(...parts: Sized[]): Buffer {
  return Buffer.concat(
    parts.map(([bytes, value]) => {
      const written = Buffer.alloc(bytes)
      written.writeUIntLE(value, 0, bytes)
      return written
    }),
  )
}
