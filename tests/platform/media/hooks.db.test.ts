import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Media } from '@/payload-types'
import { expectOk } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { type Answer, rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'
import { photoLike, quarters, taggedJpeg } from './samples'

let desk: Desk
let staff: Staff
let filesOf: (doc: Media) => string[]

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  filesOf = (await import('@/platform/media/references')).filesOf
})

afterEach(async () => {
  await desk.payload.delete({ collection: 'media', where: {} })
  expect(onDisk(), 'nothing stays once every document is gone').toEqual([])
})

afterAll(() => desk.close())

const onDisk = () => readdirSync(desk.mediaDir).sort()
const count = async () => (await desk.payload.count({ collection: 'media' })).totalDocs
const described = { alt: '图书角', consentStatus: 'notNeeded' }

function send(
  data: Buffer,
  name = 'IMG_1.jpg',
  { fields = {}, query = '', as = staff.author } = {},
): Promise<Answer> {
  const body = { ...described, ...fields }
  return rest('POST', `/api/media${query}`, { as, body, file: { name, type: 'image/jpeg', data } })
}

const docOf = (answer: Answer): Media => expectOk(answer, answer.status === 201 ? 201 : 200).body.doc as Media
const sentenceOf = ({ body }: Answer) => (body.errors as { message: string; data?: { code: string } }[])[0]
const uploaded = async (data?: Buffer, name?: string) =>
  docOf(await send(data ?? (await quarters(600, 400).jpeg().toBuffer()), name))

describe('an upload', () => {
  test('leaves on disk exactly what its document names, and nothing of the original', async () => {
    const original = await taggedJpeg()
    const doc = await uploaded(original, '春游 (1).JPG')
    expect(onDisk()).toEqual(filesOf(doc).sort())
    expect(doc).toMatchObject({
      kind: 'picture',
      title: '春游 (1).JPG',
      mimeType: 'image/jpeg',
      width: 1600,
      height: 1200,
    })
    expect(doc.dominantColor).toMatch(/^#[0-9a-f]{6}$/)
    for (const name of onDisk()) {
      const bytes = readFileSync(path.join(desk.mediaDir, name))
      expect(bytes.includes('Synthetic'), name).toBe(false)
      expect((await sharp(bytes).metadata()).exif, name).toBeUndefined()
    }
  })

  test('of the same photo twice makes two independent documents', async () => {
    const bytes = await quarters().jpeg().toBuffer()
    const [one, other] = [await uploaded(bytes), await uploaded(bytes)]
    expect(one.sha256).toBe(other.sha256)
    expectOk(await rest('DELETE', `/api/media/${one.id}`, { as: staff.author }))
    expect(onDisk()).toEqual(filesOf(other).sort())
  })

  test('of nine at once, one of them broken, keeps the eight', async () => {
    const good = await photoLike(480, 360).jpeg().toBuffer()
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, index) =>
        send(index === 4 ? good.subarray(0, 5000) : good, `IMG_${index}.jpg`),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 400, 201, 201, 201, 201])
    expect(sentenceOf(answers[4] as Answer)?.message).toBe(
      '「IMG_4.jpg」不是能打开的图片（可能没有传完）。请在相册里重新导出后再传。',
    )
    expect(await count()).toBe(8)
  })

  test('takes the focal point from the query, as the admin sends it', async () => {
    const query = '?uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=100'
    const doc = docOf(await send(await quarters(600, 400).jpeg().toBuffer(), 'a.jpg', { query }))
    expect([doc.focalX, doc.focalY]).toEqual([0, 100])
  })

  test('keeps an attachment and serves it as a download only', async () => {
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')
    const doc = await uploaded(pdf, '计划.pdf')
    expect(doc).toMatchObject({ kind: 'attachment', mimeType: 'application/pdf', renditions: [] })
    const answer = await rest('GET', `/api/media/file/${doc.filename}`, { as: staff.author })
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('takes a plain SVG as an attachment', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>'
    for (const text of [
      svg,
      svg.replace('viewBox="0 0 4 4"', 'width="4" height="4"'),
      `<?xml version="1.0"?>\n${svg}`,
    ]) {
      const doc = await uploaded(Buffer.from(text), '路线图.svg')
      expect(doc).toMatchObject({ kind: 'attachment', mimeType: 'image/svg+xml', width: null })
    }
  })
})

describe('refused, with nothing left on disk or in the database:', () => {
  const refused: [what: string, name: string, data: () => Promise<Buffer> | Buffer, code: string][] = [
    ['a truncated photo', 'a.jpg', async () => (await taggedJpeg()).subarray(0, 9000), 'media.unreadable'],
    ['an empty file', 'a.jpg', () => Buffer.alloc(0), 'media.empty'],
    ['41 MB', 'a.jpg', () => Buffer.alloc(41 * 1024 * 1024), 'media.tooLarge'],
    [
      'a web page as JPEG',
      'a.jpg',
      () => Buffer.from('<!doctype html><script>1</script>'),
      'media.unsupported',
    ],
    [
      'an SVG as PNG',
      'a.png',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
      'media.mislabelled',
    ],
    [
      'a polyglot',
      'a.jpg',
      async () => Buffer.concat([await quarters().jpeg().toBuffer(), Buffer.from('<script>1</script>')]),
      'media.disguised',
    ],
    [
      'a name of 300 characters on rubbish',
      `${'长'.repeat(300)}.jpg`,
      () => Buffer.from('x'),
      'media.unsupported',
    ],
    ['a name that climbs on rubbish', '../../../etc/passwd', () => Buffer.from('x'), 'media.unsupported'],
  ]

  test.each(refused)('%s', async (_, name, data, code) => {
    const answer = await send(await data(), name)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(sentenceOf(answer)?.data?.code).toBe(code)
    expect(sentenceOf(answer)?.message).toMatch(/「.+」.+。/)
    expect([onDisk(), await count()]).toEqual([[], 0])
  })

  test('a good photo with a bad description', async () => {
    const answer = await send(await quarters().jpeg().toBuffer(), 'a.jpg', { fields: { alt: '' } })
    expect(answer.status).toBe(400)
    expect([onDisk(), await count()]).toEqual([[], 0])
  })

  test('a good photo from a visitor, from somebody who may not upload, and none at all', async () => {
    const bytes = await quarters().jpeg().toBuffer()
    const file = { name: 'a.jpg', type: 'image/jpeg', data: bytes }
    expect((await rest('POST', '/api/media', { body: described, file })).status).toBe(403)
    expect((await send(bytes, 'a.jpg', { as: staff.auditor })).status).toBe(403)
    expect(
      sentenceOf(await rest('POST', '/api/media', { as: staff.author, body: described }))?.data?.code,
    ).toBe('media.missing')
    expect([onDisk(), await count()]).toEqual([[], 0])
  })

  test('a file that is said to lie in a cloud or at an address', async () => {
    const cloud = JSON.stringify({
      filename: 'a.pdf',
      mimeType: 'application/pdf',
      size: 9,
      clientUploadContext: { key: 1 },
    })
    const form = new FormData()
    form.set('_payload', JSON.stringify(described))
    form.set('file', cloud)
    const { payloadConfig } = await import('@/platform/payload')
    const { handleEndpoints } = await import('payload')
    const request = new Request('http://localhost:3000/api/media', {
      method: 'POST',
      headers: { Cookie: staff.author.cookie, Origin: 'http://localhost:3000' },
      body: form,
    })
    expect((await handleEndpoints({ config: payloadConfig, request })).status).toBe(400)
    const body = { ...described, filename: 'a.jpg', url: 'http://127.0.0.1:9/a.jpg' }
    expect((await rest('POST', '/api/media', { as: staff.author, body })).status).toBe(400)
    expect([onDisk(), await count()]).toEqual([[], 0])
  })

  test('one file for several documents', async () => {
    const doc = await uploaded()
    const file = { name: 'a.jpg', type: 'image/jpeg', data: await quarters().jpeg().toBuffer() }
    const answer = await rest('PATCH', '/api/media?where[id][exists]=true', {
      as: staff.author,
      body: {},
      file,
    })
    expect(sentenceOf(answer)?.data?.code).toBe('media.several')
    expect(onDisk()).toEqual(filesOf(doc).sort())
  })
})

describe('a change', () => {
  test('of the file replaces all files', async () => {
    const before = await uploaded()
    const file = { name: 'b.png', type: 'image/png', data: await photoLike(500, 700).png().toBuffer() }
    const after = docOf(await rest('PATCH', `/api/media/${before.id}`, { as: staff.author, body: {}, file }))
    expect(after).toMatchObject({ id: before.id, width: 500, height: 700, title: 'b.png', alt: '图书角' })
    expect(onDisk()).toEqual(filesOf(after).sort())
    expect(filesOf(after).filter((name) => filesOf(before).includes(name))).toEqual([])
  })

  test.each([
    ['in the document', '', { focalX: 0, focalY: 50 }],
    ['in the query', '?uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=50', {}],
  ])('of the focal point %s cuts anew and keeps the rest', async (_, query, body) => {
    const before = await uploaded()
    const after = docOf(await rest('PATCH', `/api/media/${before.id}${query}`, { as: staff.author, body }))
    expect([after.focalX, after.focalY]).toEqual([0, 50])
    expect(onDisk()).toEqual(filesOf(after).sort())
    const kept = filesOf(after).filter((name) => filesOf(before).includes(name))
    expect(kept.every((name) => /-(master|full)/.test(name))).toBe(true)
    expect(filesOf(after).length - kept.length).toBeGreaterThan(0)
  })

  test('of the words touches no file, and forged facts count for nothing', async () => {
    const before = await uploaded()
    const forged = {
      renditions: [{ file: '../x' }],
      sha256: 'x',
      width: 1,
      mimeType: 'text/html',
      filename: 'x.html',
      filesize: 1,
      kind: 'attachment',
      title: 'x',
    }
    const after = docOf(
      await rest('PATCH', `/api/media/${before.id}`, { as: staff.author, body: { alt: '走廊', ...forged } }),
    )
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, alt: '走廊', updatedAt: '' })
  })

  test('that is rolled back leaves the old files and none of the new', async () => {
    const before = await uploaded()
    const transactionID = (await desk.payload.db.beginTransaction()) ?? undefined
    const data = await photoLike(500, 700).png().toBuffer()
    const file = { name: 'b.png', mimetype: 'image/png', data, size: data.length }
    await desk.payload.update({ collection: 'media', id: before.id, data: {}, file, req: { transactionID } })
    expect(onDisk().length).toBeGreaterThan(filesOf(before).length)
    await desk.payload.db.rollbackTransaction(transactionID ?? '')
    expect(onDisk()).toEqual(filesOf(before).sort())
  })

  test('by somebody who may not leaves everything', async () => {
    const before = await uploaded()
    const file = { name: 'b.jpg', type: 'image/jpeg', data: await photoLike(300, 200).jpeg().toBuffer() }
    const answer = await rest('PATCH', `/api/media/${before.id}`, { as: staff.otherAuthor, body: {}, file })
    expect(answer.status).toBe(403)
    expect(onDisk()).toEqual(filesOf(before).sort())
  })
})

test('a deletion that fails keeps the files', async () => {
  const doc = await uploaded()
  expect((await rest('DELETE', `/api/media/${doc.id}`, { as: staff.otherAuthor })).status).toBe(403)
  expect(onDisk()).toEqual(filesOf(doc).sort())
})

test('the desk shows files to people signed in only', async () => {
  const doc = await uploaded()
  for (const name of filesOf(doc)) {
    expect((await rest('GET', `/api/media/file/${name}`, { as: staff.auditor })).status).toBe(200)
    expect((await rest('GET', `/api/media/file/${name}`)).status).toBeGreaterThanOrEqual(403)
  }
  expect(
    (await rest('GET', '/api/media/file/..%2F..%2Fpackage.json', { as: staff.author })).status,
  ).toBeGreaterThanOrEqual(403)
})
