import { describe, expect, test } from 'vitest'
import { MediaRefused } from '@/platform/media/refusals'
import { takeIn } from '@/platform/media/take-in'

const centre = { x: 50, y: 50 }
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const svg = (body: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4">${body}</svg>`)

/** An Office 97 file: the magic number, then the name of its main stream as the directory has it. */
const oldOffice = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(`${stream}\0`, 'utf16le'),
    Buffer.alloc(512),
  ])

async function refusal(bytes: Buffer, name: string): Promise<string> {
  return takeIn(bytes, name, centre).then(
    () => 'taken',
    (error: unknown) => (error instanceof MediaRefused ? error.refusal : String(error)),
  )
}

describe('attachments', () => {
  test('are kept byte for byte under a name of ours', async () => {
    const { facts, files } = await takeIn(pdf, '../../工作计划 2026.pdf', centre)
    expect(facts).toMatchObject({
      kind: 'attachment',
      title: '工作计划 2026.pdf',
      mimeType: 'application/pdf',
      renditions: [],
    })
    expect(facts.filename).toMatch(/^[0-9a-f]{20}-[0-9a-f]{12}-file\.pdf$/)
    expect(files).toEqual([{ name: facts.filename, data: pdf }])
  })

  test.each([
    ['WordDocument', '通知.wps', 'doc'],
    ['Workbook', '名单.xls', 'xls'],
    ['PowerPoint Document', '党课.ppt', 'ppt'],
  ])('of old Office are told apart by content: %s', async (stream, name, extension) => {
    const { facts } = await takeIn(oldOffice(stream), name, centre)
    expect(facts.filename.endsWith(`.${extension}`)).toBe(true)
  })

  test.each([
    ['an SVG that says it is a PNG', svg('<path d="M0 0"/>'), 'logo.png', 'mislabelled'],
    ['a PDF that says it is a photo', pdf, 'IMG_1.jpg', 'mislabelled'],
    [
      'a web page that says it is a photo',
      Buffer.from('<html><body>x</body></html>'),
      'IMG_1.jpg',
      'unsupported',
    ],
    ['a script', Buffer.from('alert(1)'), 'a.js', 'unsupported'],
    ['a truncated PDF', pdf.subarray(0, 30), 'a.pdf', 'brokenAttachment'],
    ['an installer in an Office container', oldOffice('Property'), 'a.doc', 'unsupported'],
    [
      'a document with macros',
      Buffer.concat([oldOffice('WordDocument'), oldOffice('_VBA_PROJECT')]),
      'a.doc',
      'macros',
    ],
    ['an SVG with a script', svg('<script>alert(1)</script>'), 'a.svg', 'activeDrawing'],
    ['an SVG with a handler', svg('<g onload="alert(1)"/>'), 'a.svg', 'activeDrawing'],
    ['an SVG that fetches', svg('<image href="https://example.com/a.png"/>'), 'a.svg', 'activeDrawing'],
  ])('refuses %s', async (_, bytes, name, expected) => {
    expect(await refusal(bytes, name)).toBe(expected)
  })

  test('takes a plain SVG', async () => {
    expect(await refusal(svg('<path d="M0 0h4v4z" fill="#c00"/>'), '路线图.svg')).toBe('taken')
  })
})

describe('names people gave', () => {
  test.each([
    ['a long one', `${'长'.repeat(300)}.pdf`, `${'长'.repeat(44)}…${'长'.repeat(8)}.pdf`],
    ['a path', '..\\..\\windows\\a.pdf', 'a.pdf'],
    ['control and direction characters', 'a\0b\u202Efdp\n.pdf', 'abfdp.pdf'],
  ])('are cleaned for display: %s', async (_, name, title) => {
    expect((await takeIn(pdf, name, centre)).facts.title).toBe(title)
  })
})
