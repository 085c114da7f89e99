import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { openSite, soon } from '../../site/open-site'
import { begin, expectOk, photo, release } from '../../support/factories'
import { makeFilm } from '../../support/film'
import { STAMP, u32 } from '../../support/mp4'
import { type Desk, openDesk } from '../../support/payload'
import { type Answer, rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let site: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  site = await openSite(desk)
})
afterAll(async () => {
  await site.close()
  await desk.close()
})

const film = makeFilm({ sound: true })

const send = (body: object = {}, data = film, name = '运动会.mp4'): Promise<Answer> =>
  rest('POST', '/api/media', { as: staff.author, body, file: { name, type: 'video/mp4', data } })
const docOf = (answer: Answer, status = 201) => expectOk(answer, status).body.doc as Media
const change = (id: number, body: object, as: SignedIn = staff.finalReviewer) =>
  rest('PATCH', `/api/media/${id}`, { as, body })

/** A screen page with this film, published. */
async function publishPage(id: number): Promise<number> {
  const body = { title: '运动会', kind: 'video', film: id }
  const { doc } = expectOk(await rest('POST', '/api/screen-pages', { as: staff.author, body }), 201).body as {
    doc: { id: number }
  }
  expectOk(await release('screen-pages', doc.id, staff))
  return doc.id
}

describe('an uploaded film', () => {
  it('waits for consent as a picture does, needs no words, and says how long it is', async () => {
    for (const body of [{}, { alt: '', consentStatus: 'pending', containsMinors: false }]) {
      const doc = docOf(await send(body))
      expect(doc).toMatchObject({ kind: 'video', consentStatus: 'pending', alt: '', isPublic: false })
      expect(doc).toMatchObject({ width: 320, height: 180, duration: 2.02, sound: true, title: '运动会.mp4' })
    }
  })

  it('is stored without what its maker wrote into it, whatever a client says of it', async () => {
    const doc = docOf(await send({ duration: 9, sound: false, kind: 'attachment', sha256: 'x' }))
    expect(doc).toMatchObject({ kind: 'video', duration: 2.02, sound: true })
    const stored = readFileSync(path.join(desk.mediaDir, doc.filename as string))
    expect([stored.length, stored.includes(u32(STAMP))]).toEqual([film.length, false])
    const tampered = docOf(await change(doc.id, { duration: 9, sound: false }), 200)
    expect(tampered).toMatchObject({ duration: 2.02, sound: true })
  })

  it('leaves nothing when it is refused, and a sentence that helps', async () => {
    const before = readdirSync(desk.mediaDir).length
    const answer = await send({}, makeFilm({ fps: 100 }), '慢动作.mp4')
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringContaining('「慢动作.mp4」每秒超过 60 帧'),
    ])
    expect(readdirSync(desk.mediaDir)).toHaveLength(before)
  })

  it('goes with its document', async () => {
    const { filename, id } = docOf(await send())
    expectOk(await rest('DELETE', `/api/media/${id}`, { as: staff.author }))
    expect(readdirSync(desk.mediaDir)).not.toContain(filename)
  })

  it('in the place of a document waits for consent', async () => {
    const pdf = { name: 'a.pdf', type: 'application/pdf', data: Buffer.from('%PDF-1.4\n%%EOF\n') }
    const { id } = docOf(await rest('POST', '/api/media', { as: staff.author, body: {}, file: pdf }))
    const file = { name: 'a.mp4', type: 'video/mp4', data: film }
    const replaced = await rest('PATCH', `/api/media/${id}`, { as: staff.author, body: {}, file })
    expect(docOf(replaced, 200)).toMatchObject({ kind: 'video', consentStatus: 'pending' })
  })

  it('is no picture: no cover, and nothing a phone sends or an article brings', async () => {
    const { id } = docOf(await send())
    expectOk(await change(id, { consentStatus: 'notNeeded' }))
    const text = await begin('news', staff.author, '封面是视频', { cover: id })
    const answer = await release('news', text.id, staff)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('cover')])
    const link = await rest('POST', '/api/media/phone-link', { as: staff.author, body: { draft: 'news-1' } })
    const query = String(link.body.address).slice('/phone'.length)
    const file = { name: 'a.mp4', type: 'video/mp4', data: film }
    const sent = await rest('POST', `/api/media/phone${query}`, { file })
    expect([sent.status, sent.text]).toEqual([415, expect.stringContaining('这里只收照片')])
  })
})

describe('a film on the screens', () => {
  let doc: Media
  let page: number
  beforeAll(async () => {
    doc = docOf(await send({ containsMinors: true }))
  })

  it('cannot be published before consent', async () => {
    const body = { title: '运动会', kind: 'video', film: doc.id }
    const made = expectOk(await rest('POST', '/api/screen-pages', { as: staff.author, body }), 201)
    const { id } = made.body.doc as { id: number }
    const answer = await release('screen-pages', id, staff)
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('运动会.mp4')])
    expect((await site.get(`/media/${doc.filename}`)).status).toBe(404)
  })

  it('is open to visitors while something live shows it', async () => {
    expectOk(await change(doc.id, { consentStatus: 'obtained' }))
    page = await publishPage(doc.id)
    const answer = await site.get(`/media/${doc.filename}`)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': `${film.length}`,
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect(answer.headers.get('content-disposition')).toBeNull()
    const { createHash } = await import('node:crypto')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(doc.sha256)
  })

  it('is told to visitors without its name, its maker or its consent', async () => {
    const read = expectOk(await rest('GET', `/api/media/${doc.id}`))
    expect(read.body).toMatchObject({ kind: 'video', duration: 2.02, sound: true })
    expect(read.text).not.toMatch(/运动会\.mp4|consentStatus|containsMinors|createdBy/)
  })

  it('is what a slide plays', async () => {
    const { slideVideo } = await import('@/platform/media/view')
    const read = await desk.payload.findByID({ collection: 'media', id: doc.id, overrideAccess: false })
    expect(slideVideo(read)).toEqual({
      src: `/media/${doc.filename}`,
      sha256: doc.sha256,
      bytes: film.length,
      duration: 2.02,
      sound: true,
    })
  })

  it.each([
    ['bytes=0-', 206, 0, film.length - 1],
    ['bytes=0-1', 206, 0, 1],
    ['bytes=100-199', 206, 100, 199],
    ['bytes=-50', 206, film.length - 50, film.length - 1],
    [`bytes=100-${film.length + 500}`, 206, 100, film.length - 1],
  ])('is sent in pieces, to visitors and to the desk: %s', async (Range, status, from, to) => {
    const sent = await site.get(`/media/${doc.filename}`, { headers: { Range } })
    const whole = readFileSync(path.join(desk.mediaDir, doc.filename as string))
    expect([sent.status, sent.headers.get('content-range')]).toEqual([
      status,
      `bytes ${from}-${to}/${film.length}`,
    ])
    expect(Buffer.from(await sent.arrayBuffer())).toEqual(whole.subarray(from, to + 1))
    const shown = await rest('GET', `/api/media/file/${doc.filename}`, {
      as: staff.author,
      headers: { Range },
    })
    expect([shown.status, shown.headers.get('content-range'), shown.headers.get('content-type')]).toEqual([
      status,
      `bytes ${from}-${to}/${film.length}`,
      'video/mp4',
    ])
  })

  it('has no piece beyond its end', async () => {
    const Range = `bytes=${film.length}-`
    const sent = await site.get(`/media/${doc.filename}`, { headers: { Range } })
    expect([sent.status, sent.headers.get('content-range')]).toEqual([416, `bytes */${film.length}`])
    expect(sent.headers.get('cache-control')).toBe('no-store')
    const shown = await rest('GET', `/api/media/file/${doc.filename}`, {
      as: staff.author,
      headers: { Range },
    })
    expect([shown.status, shown.headers.get('content-range')]).toEqual([416, `bytes */${film.length}`])
  })

  it('may be neither exchanged nor described anew by its author, and not deleted', async () => {
    const file = { name: 'b.mp4', type: 'video/mp4', data: makeFilm() }
    const exchanged = await rest('PATCH', `/api/media/${doc.id}`, { as: staff.finalReviewer, body: {}, file })
    expect(exchanged.status).toBe(403)
    expect((await change(doc.id, { alt: '别的' }, staff.author)).status).toBe(403)
    expect((await rest('DELETE', `/api/media/${doc.id}`, { as: staff.author })).status).toBe(403)
  })

  it('is closed at once when a guardian takes the consent back', async () => {
    expectOk(await change(doc.id, { consentStatus: 'withdrawn' }))
    await soon(async () => (await site.get(`/media/${doc.filename}`)).status === 404)
    expect((await site.get(`/media/${doc.filename}`, { headers: { Range: 'bytes=0-1' } })).status).toBe(404)
    const uses = await rest('GET', `/api/media/${doc.id}/uses`, { as: staff.author })
    expect(uses.body.uses).toMatchObject([
      { title: '运动会', edit: `/admin/collections/screen-pages/${page}` },
    ])
  })
})

it('the desk shows it, and its own pictures, to nobody who is not signed in', async () => {
  const { filename } = docOf(await send())
  expect((await rest('GET', `/api/media/file/${filename}`)).status).not.toBe(200)
  expect((await rest('GET', `/api/media/file/${filename}`, { as: staff.author })).status).toBe(200)
})

it('a text still has pictures only', async () => {
  const file = { name: 'photo.jpg', type: 'image/jpeg', data: await photo() }
  const body = { alt: '图书角', consentStatus: 'notNeeded' }
  const picture = docOf(await rest('POST', '/api/media', { as: staff.author, body, file }))
  expect(picture).toMatchObject({ kind: 'picture', duration: null, sound: null })
  const { id } = await begin('news', staff.author, '有封面的一条', { cover: picture.id })
  expectOk(await release('news', id, staff))
})
