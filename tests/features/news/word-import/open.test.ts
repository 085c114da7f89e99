import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { importWord } from '@/features/news/word-import/import'
import { openDocx } from '@/features/news/word-import/open'
import { docx, p, rels } from './builder'
import { hostile } from './hostile'
import { imported, TODAY } from './imported'

describe('a file that is no sound document', () => {
  it.each(hostile)('is refused: $name', async ({ make, refusal }) => {
    const file = { bytes: make(), name: '活动.docx' }
    const error = await importWord(file, { today: TODAY, onSurprise: () => {} }).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({ code: `word-import.${refusal}` })
    expect((error as Error).message).toMatch(/^「活动\.docx」.+。$/)
  })

  it('comes in more than thirty kinds', () => expect(hostile.length).toBeGreaterThan(30))

  it('gives up quickly', async () => {
    for (const { make, name } of hostile) {
      const bytes = make()
      const begun = performance.now()
      await importWord({ bytes, name: 'a.docx' }, { today: TODAY, onSurprise: () => {} }).catch(() => {})
      expect(performance.now() - begun, name).toBeLessThan(5000)
    }
  })
})

it('a template on the author’s own disk, links, and a document for reading only are no reason to refuse', async () => {
  const bytes = docx({
    body: p('标题') + p('导语。') + p('正文。'),
    relations: [{ id: 'rId1', type: 'hyperlink', target: 'https://example.edu/', external: true }],
    parts: {
      'word/_rels/settings.xml.rels': rels([
        { id: 'rId1', type: 'attachedTemplate', target: 'file:///C:/Users/a/t.dotx', external: true },
      ]),
      'word/settings.xml':
        '<w:settings xmlns:w="w"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>',
    },
  })
  expect(openDocx(bytes, 'a.docx').mainName).toBe('word/document.xml')
  expect((await imported(bytes)).countOf('readOnly')).toBe(1)
})

it('nothing is ever asked of another host', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const host = `http://127.0.0.1:${port}`
  const command = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "${host}/field.png"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const body = `${p('标题')}${p('正文。')}${p(command)}<w:altChunk r:id="rId3"/>${p(`<w:hyperlink r:id="rId1"><w:r><w:t>链接</w:t></w:r></w:hyperlink>`)}`
  const { countOf } = await imported(
    docx({ body, relations: [{ id: 'rId1', type: 'hyperlink', target: `${host}/link`, external: true }] }),
  )
  await new Promise((closed) => server.close(closed))
  expect([asked, countOf('includedFiles')]).toEqual([[], 1])
})
