import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { begin, expectOk, photo, release } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { type Answer, rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')
/** three frames of silence */
const MP3 = Buffer.concat(
  Array.from({ length: 3 }, () => Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(413)])),
)
const files = {
  pdf: async () => ({ name: '一览表.pdf', type: 'application/pdf', data: PDF }),
  mp3: async () => ({ name: '校歌.mp3', type: 'audio/mpeg', data: MP3 }),
  picture: async () => ({ name: 'photo.jpg', type: 'image/jpeg', data: await photo() }),
}
const send = async (kind: keyof typeof files, body: object): Promise<Answer> =>
  rest('POST', '/api/media', { as: staff.author, body, file: await files[kind]() })
const docOf = (answer: Answer, status = 201) => expectOk(answer, status).body.doc as Media

const asSent = {
  'by a program': {},
  'from the desk’s form': { alt: '', consentStatus: 'pending', containsMinors: false },
}

it.each(Object.entries(asSent))(
  'a document sent %s without a word needs no consent, and goes out with news',
  async (_, body) => {
    const doc = docOf(await send('pdf', body))
    expect(doc).toMatchObject({
      kind: 'attachment',
      title: '一览表.pdf',
      alt: '',
      consentStatus: 'notNeeded',
    })
    const { id } = await begin('news', staff.author, '有附件的一条', { attachments: [doc.id] })
    expectOk(await release('news', id, staff))
    const read = await rest('GET', `/api/media/${doc.id}`)
    expect([read.status, read.body.title]).toEqual([200, '一览表.pdf'])
  },
)

it('a recording is kept as it is, and needs no consent', async () => {
  const doc = docOf(await send('mp3', {}))
  expect(doc).toMatchObject({ kind: 'audio', consentStatus: 'notNeeded', duration: null, sound: null })
  const read = await rest('GET', `/api/media/file/${doc.filename}`, { as: staff.author })
  expect([read.status, read.headers.get('content-length')]).toEqual([200, `${MP3.length}`])
})

it('a document that shows children waits for consent like a picture', async () => {
  const doc = docOf(await send('pdf', { containsMinors: true }))
  expect(doc.consentStatus).toBe('pending')
  const { id } = await begin('news', staff.author, '有附件的一条', { attachments: [doc.id] })
  expect((await release('news', id, staff)).status).toBe(422)
})

it('a document’s consent and words may be changed afterwards', async () => {
  const { id } = docOf(await send('pdf', {}))
  const change = (body: object) => rest('PATCH', `/api/media/${id}`, { as: staff.author, body })
  expect(docOf(await change({ consentStatus: 'pending' }), 200).consentStatus).toBe('pending')
  expect(docOf(await change({ alt: '全年工作' }), 200)).toMatchObject({
    alt: '全年工作',
    consentStatus: 'pending',
  })
  expect(docOf(await change({ alt: null }), 200).alt).toBe('')
})

it('a picture needs words as soon as its consent is decided on, which is pending until then', async () => {
  for (const body of [{}, { alt: '' }, { alt: null }]) {
    const doc = docOf(await send('picture', { ...body }))
    expect(doc).toMatchObject({ alt: '', consentStatus: 'pending' })
    const answer = await send('picture', { ...body, consentStatus: 'notNeeded' })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('alt')])
  }
  const doc = docOf(await send('picture', { alt: '图书角', consentStatus: 'notNeeded' }))
  const emptied = await rest('PATCH', `/api/media/${doc.id}`, { as: staff.author, body: { alt: null } })
  expect(emptied.status).toBe(400)
})

it('a picture put in the place of a document begins as pending', async () => {
  const { id } = docOf(await send('pdf', {}))
  const file = await files.picture()
  const replace = (body: object) => rest('PATCH', `/api/media/${id}`, { as: staff.author, body, file })
  expect((await replace({ consentStatus: 'obtained' })).status).toBe(400)
  const doc = docOf(await replace({ alt: '图书角', consentStatus: 'notNeeded' }), 200)
  expect(doc).toMatchObject({ kind: 'picture', consentStatus: 'pending' })
})
