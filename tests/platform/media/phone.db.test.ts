import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { expectOk, photo } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn } from '../../support/rest'
import { hire, hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())
afterEach(() => vi.useRealTimers())

const ask = (as?: SignedIn, draft = 'news-12') =>
  rest('POST', '/api/media/phone-link', { as, body: { draft } })

async function link(as: SignedIn = staff.author) {
  const { address, mark } = expectOk(await ask(as)).body as { address: string; mark: string }
  return { mark, query: address.slice('/phone'.length) }
}

const send = async (query: string, level = 60) =>
  rest('POST', `/api/media/phone${query}`, {
    file: { name: 'IMG_1.jpg', type: 'image/jpeg', data: await photo(level) },
  })

it('keeps a picture as the person’s own, to be decided on, and the desk finds it by the mark', async () => {
  const { mark, query } = await link()
  expectOk(await send(query), 201)
  const found = await rest('GET', `/api/media?where[sentBy][equals]=${mark}&depth=0`, { as: staff.author })
  expect(found.body.docs).toMatchObject([
    { alt: '', consentStatus: 'pending', createdBy: staff.author.id, isPublic: false },
  ])
})

it('gives an address to those who may upload, for a draft that is saved', async () => {
  expect((await ask()).status).toBe(401)
  expect((await ask(staff.auditor)).status).toBe(403)
  expect((await ask(staff.author, 'news-')).text).toContain('请先保存草稿')
})

it('takes nothing without an address, with a changed one, or after its time', async () => {
  const { query } = await link()
  const others = ['', '?draft=news-12&as=1&until=9999999999999&key=x', query.replace('news-12', 'news-13')]
  for (const other of others) expect((await send(other)).status).toBe(403)
  const longer = query.replace(/until=\d+/, `until=${Date.now() + 10 ** 9}`)
  expect((await send(longer)).status).toBe(403)
  vi.useFakeTimers({ now: Date.now() + 21 * 60_000, toFake: ['Date'] })
  const late = await send(query)
  expect(late.status).toBe(403)
  expect(late.text).toContain('二维码已经过期')
})

it('opens nothing but the sending of pictures', async () => {
  const { query } = await link()
  expect((await rest('GET', `/api/users/me${query}`)).body.user).toBeNull()
  expect((await rest('GET', `/api/media${query}&where[isPublic][equals]=false`)).body.docs).toEqual([])
  const notAPicture = await rest('POST', `/api/media/phone${query}`, {
    file: { name: 'IMG_1.jpg', type: 'image/jpeg', data: Buffer.from('words') },
  })
  expect(notAPicture.status).toBe(415)
})

it('ends with the right of the person it was given to', async () => {
  const leaver = await hire(desk.payload, 'leaver', ['author'])
  const { query } = await link(leaver)
  await desk.payload.update({ collection: 'users', id: leaver.id, data: { roles: ['auditor'] } })
  expect((await send(query)).status).toBe(403)
})

it('lets nobody claim a mark', async () => {
  const body = { alt: '图书角', consentStatus: 'notNeeded', sentBy: 'news-1-1' }
  const file = { name: 'a.jpg', type: 'image/jpeg', data: await photo(61) }
  const { doc } = expectOk(await rest('POST', '/api/media', { as: staff.author, body, file }), 201).body
  expect(doc).toMatchObject({ sentBy: null })
})

it('lets a picture wait for its words only as long as it waits for its consent', async () => {
  const file = { name: 'b.jpg', type: 'image/jpeg', data: await photo(62) }
  const begun = await rest('POST', '/api/media', {
    as: staff.author,
    body: { consentStatus: 'pending' },
    file,
  })
  const { id } = expectOk(begun, 201).body.doc as { id: number }
  const change = (body: object) => rest('PATCH', `/api/media/${id}`, { as: staff.author, body })
  expect((await change({ consentStatus: 'notNeeded' })).status).toBe(400)
  expectOk(await change({ consentStatus: 'notNeeded', alt: '图书角' }))
  expect((await change({ alt: '' })).status).toBe(400)
})
