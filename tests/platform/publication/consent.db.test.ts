import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, expectOk, release, review, upload, words } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let listener: pg.Client
const told: string[] = []

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  listener = new pg.Client({ connectionString: desk.databaseUrl })
  await listener.connect()
  await listener.query('listen publication')
  listener.on('notification', ({ payload }) => told.push(payload ?? ''))
})
afterAll(async () => {
  await listener.end()
  await desk.close()
})

let shade = 0
const picture = (fields: Record<string, unknown>) => upload(staff.author, { ...fields }, ++shade)
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString()
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString()

const refused = {
  pending: { consentStatus: 'pending' },
  withdrawn: { consentStatus: 'withdrawn' },
  expired: { consentStatus: 'obtained', consentExpiresAt: YESTERDAY },
}

/** every place a document can show a picture in */
const places: Record<string, (id: number) => Record<string, unknown>> = {
  cover: (id) => ({ cover: id }),
  gallery: (id) => ({ gallery: [{ image: id }] }),
  'rich text': (id) => ({ body: withPicture(id) }),
}

function withPicture(id: number) {
  const { root } = words('正文')
  const upload = {
    type: 'upload',
    version: 3,
    format: '',
    relationTo: 'media',
    value: id,
    fields: {},
    id: 'a1b2c3d4e5f6a1b2c3d4e5f6',
  }
  return { root: { ...root, children: [...root.children, upload] } }
}

describe.each(Object.entries(refused))('a picture with %s consent', (_, consent) => {
  it.each(Object.entries(places))('keeps news from going out as %s, by name', async (_, place) => {
    const { id: media } = await picture({ alt: '运动会上的孩子', ...consent })
    const { id } = await begin('news', staff.author, '有照片的一条', place(media))
    const answer = await release('news', id, staff)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('photo.jpg')
    expect((await rest('GET', `/api/news/${id}`)).status).toBe(404)
  })

  it('keeps a global from being saved', async () => {
    const { id } = await picture(consent)
    const answer = await rest('POST', '/api/globals/home', {
      as: staff.finalReviewer,
      body: { heroPicture: id },
    })
    expect(answer.status).toBe(422)
  })
})

async function shown(
  fields: Record<string, unknown> = { consentStatus: 'obtained', consentExpiresAt: TOMORROW },
) {
  const media = await picture(fields)
  const { id } = await begin('news', staff.author, '有照片的一条', { cover: media.id })
  expectOk(await release('news', id, staff))
  expect(await open(media.id)).toBe(true)
  return { media: media.id, news: id }
}

const open = async (id: number) => (await rest('GET', `/api/media/${id}`)).status === 200

async function toldOf(work: () => Promise<unknown>): Promise<string> {
  const before = told.length
  await work()
  await listener.query('select 1')
  return told.slice(before).join()
}

it('is closed, and told to every page, the moment its consent is withdrawn', async () => {
  const { media, news } = await shown()
  const heard = await toldOf(async () =>
    expectOk(
      await rest('PATCH', `/api/media/${media}`, { as: staff.admin, body: { consentStatus: 'withdrawn' } }),
    ),
  )
  expect(heard).toContain('"cause":"media"')
  expect(await open(media)).toBe(false)
  const { status, body } = await rest('GET', `/api/news/${news}?depth=1`)
  expect([status, body.cover]).toEqual([200, expect.not.objectContaining({ alt: expect.anything() })])
})

it('is opened again with its consent', async () => {
  const { media } = await shown()
  const set = (consentStatus: string) =>
    rest('PATCH', `/api/media/${media}`, { as: staff.admin, body: { consentStatus } })
  expectOk(await set('pending'))
  expect(await open(media)).toBe(false)
  expectOk(await set('obtained'))
  expect(await open(media)).toBe(true)
})

it('is closed by the clock when its consent runs out', async () => {
  const { media } = await shown()
  const client = new pg.Client({ connectionString: desk.databaseUrl })
  await client.connect()
  await client.query("update media set consent_expires_at = now() - interval '1 minute' where id = $1", [
    media,
  ])
  await client.end()
  const heard = await toldOf(async () => {
    await desk.payload.jobs.queue({ task: 'closeExpiredConsents', input: {} })
    await desk.payload.jobs.run()
  })
  expect(heard).toContain('"cause":"media"')
  expect(await open(media)).toBe(false)
})

it('is closed when the last thing that shows it is withdrawn, and not before', async () => {
  const { media, news } = await shown()
  const second = await begin('news', staff.author, '同一张照片', { cover: media })
  expectOk(await release('news', second.id, staff))
  expectOk(await review('news', news, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  expect(await open(media)).toBe(true)
  expectOk(await review('news', second.id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  expect(await open(media)).toBe(false)
})

it('takes itself off the pages when it is deleted', async () => {
  const { media } = await shown()
  const heard = await toldOf(async () =>
    expectOk(await rest('DELETE', `/api/media/${media}`, { as: staff.finalReviewer })),
  )
  expect(heard).toContain('"cause":"media"')
})

it('cannot be declared open, or anything else only the server knows, by anybody', async () => {
  const { id, doc } = await picture({})
  const body = {
    isPublic: true,
    sha256: 'x',
    renditions: [],
    kind: 'attachment',
    createdBy: staff.admin.id,
    filename: '../x',
  }
  for (const as of [staff.author, staff.finalReviewer, staff.admin]) {
    await rest('PATCH', `/api/media/${id}`, { as, body })
    await rest('PATCH', `/api/media?where[id][equals]=${id}`, { as, body })
  }
  const after = await rest('GET', `/api/media/${id}?depth=0`, { as: staff.auditor })
  const { sha256, kind, filename } = doc
  expect(after.body).toMatchObject({ isPublic: false, sha256, kind, filename, createdBy: staff.author.id })
})
