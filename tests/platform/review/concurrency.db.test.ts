import type { Where } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, make, pass, release, review, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let client: pg.Client
const told: { cause: string; id?: number }[] = []

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  client = new pg.Client({ connectionString: desk.databaseUrl })
  await client.connect()
  await client.query('listen publication')
  client.on('notification', ({ payload }) => told.push(JSON.parse(payload ?? '{}')))
})
afterAll(async () => {
  await client.end()
  await desk.close()
})

const as = () => staff.finalReviewer

/** What each part of the system holds of a document; all of them change in one transaction. */
async function stateOf(id: number) {
  const { status } = await rest('GET', `/api/news/${id}`)
  const where: Where = { and: [{ subject: { equals: 'news' } }, { document: { equals: id } }] }
  const records = await desk.payload.find({
    collection: 'review-records',
    where,
    sort: 'id',
    pagination: false,
  })
  const audit = await desk.payload.find({ collection: 'audit-log', where, sort: 'id', pagination: false })
  const { rows } = await client.query('select 1 from search_entries where collection = $1 and doc_id = $2', [
    'news',
    `${id}`,
  ])
  return {
    live: status === 200,
    indexed: rows.length === 1,
    verbs: records.docs.map(({ verb }) => verb),
    audited: audit.docs
      .map(({ action }) => action)
      .filter((action) => !['create', 'delete', 'refused'].includes(action)),
    told: told.filter((event) => event.id === id).map(({ cause }) => cause),
  }
}

it('publishes once when it is said several times at once', async () => {
  const { id } = await make('news', 'approved', staff)
  const answers = await Promise.all([1, 2, 3].map(() => review('news', id, 'publish', as())))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const { live, indexed, verbs, audited } = await stateOf(id)
  expect([live, indexed]).toEqual([true, true])
  expect(verbs).toEqual(['submit', 'approve', 'publish'])
  expect(audited).toEqual(verbs)
})

it('ends as the last verb says when publish and withdraw meet', async () => {
  for (let round = 0; round < 6; round++) {
    const { id } = await make('news', 'redrafted', staff)
    await pass('news', id, staff)
    await Promise.all([
      review('news', id, 'publish', as()),
      review('news', id, 'withdraw', as(), { comment: '测试' }),
    ])
    const { live, indexed, verbs, audited, told: causes } = await stateOf(id)
    expect(live).toBe(verbs.at(-1) === 'publish')
    expect(indexed).toBe(live)
    expect(audited).toEqual(verbs)
    expect(causes).toEqual(verbs.filter((verb) => verb === 'publish' || verb === 'withdraw'))
  }
})

it('leaves nothing half when publish and deletion meet', async () => {
  for (let round = 0; round < 6; round++) {
    const { id } = await make('news', 'approved', staff)
    await Promise.all([review('news', id, 'publish', as()), rest('DELETE', `/api/news/${id}`, { as: as() })])
    const { live, indexed, verbs, audited } = await stateOf(id)
    expect(indexed).toBe(live)
    expect(audited).toEqual(verbs)
  }
})

it('leaves nothing half when publish and the trash meet', async () => {
  for (let round = 0; round < 6; round++) {
    const { id } = await make('news', 'approved', staff)
    const body = { deletedAt: new Date().toISOString() }
    await Promise.all([
      review('news', id, 'publish', as()),
      rest('PATCH', `/api/news/${id}`, { as: as(), body }),
    ])
    const { live, indexed } = await stateOf(id)
    expect(indexed).toBe(live)
  }
})

it.each(['trash', 'deletion'])('keeps what was published when an author’s %s comes at once', async (way) => {
  for (let round = 0; round < 8; round++) {
    const { id } = await make('news', 'approved', staff)
    const away = { as: staff.author, body: { deletedAt: new Date().toISOString() } }
    const [published, gone] = await Promise.all([
      review('news', id, 'publish', as()),
      rest(way === 'trash' ? 'PATCH' : 'DELETE', `/api/news/${id}`, way === 'trash' ? away : { as: away.as }),
    ])
    const { live, indexed } = await stateOf(id)
    expect([live, indexed]).toEqual([published.status === 200, published.status === 200])
    expect(gone.status === 200).toBe(!live)
  }
})

it('opens a picture exactly while something shows it, also when verbs on what shows it meet', async () => {
  const comment = '测试'
  const isOpen = async (id: number) => (await rest('GET', `/api/media/${id}`)).status === 200
  for (let round = 0; round < 3; round++) {
    const { id: cover } = await upload(staff.author, {}, 100 + round)
    const [one, two, three] = await Promise.all(
      [1, 2, 3].map((n) =>
        make('news', 'published', staff, { mark: `同图 ${round} ${n}`, fields: { cover } }),
      ),
    )
    const take = (made?: { id: number }) => review('news', Number(made?.id), 'withdraw', as(), { comment })
    const again = await Promise.all([take(one), take(two), take(three)])
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await isOpen(cover)).toBe(false)
    await release('news', Number(one?.id), staff)
    await pass('news', Number(two?.id), staff)
    await Promise.all([take(one), review('news', Number(two?.id), 'publish', as())])
    expect(await isOpen(cover)).toBe(true)
  }
})

it('tells nobody of what did not happen', async () => {
  const { id } = await begin('news', staff.author, '', { title: '没有正文', body: null })
  expect((await release('news', id, staff)).status).not.toBe(200)
  expect(await stateOf(id)).toEqual({ live: false, indexed: false, verbs: [], audited: [], told: [] })
})

it('gives two documents of one title, published at once, an address each', async () => {
  const made = await Promise.all([1, 2, 3].map(() => begin('news', staff.author, '同一个标题')))
  for (const { id } of made) await pass('news', id, staff)
  await Promise.all(made.map(({ id }) => review('news', id, 'publish', as())))
  const slugs = await Promise.all(
    made.map(async ({ id }) => {
      const again = (await rest('GET', `/api/news/${id}`)).status === 200
      if (!again) await review('news', id, 'publish', as())
      return (await rest('GET', `/api/news/${id}`)).body.slug
    }),
  )
  expect(new Set(slugs).size).toBe(3)
})
