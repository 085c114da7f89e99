import { afterAll, beforeAll, expect, it } from 'vitest'
import { make, upload } from '../../support/factories'
import { graphql } from '../../support/graphql'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk({ graphql: true })
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const rowsOf = async (subject: string, document?: number) => {
  const { docs } = await desk.payload.find({
    collection: 'audit-log',
    where: {
      and: [{ subject: { equals: subject } }, ...(document ? [{ document: { equals: document } }] : [])],
    },
    sort: 'id',
    pagination: false,
    depth: 0,
  })
  return docs
}

it('tells the life of a document: begun, published, withdrawn, trashed, taken back, deleted', async () => {
  const { id } = await make('news', 'withdrawn', staff)
  const as = staff.finalReviewer
  await rest('PATCH', `/api/news/${id}`, { as, body: { deletedAt: new Date().toISOString() } })
  await rest('PATCH', `/api/news/${id}?trash=true`, { as, body: { deletedAt: null } })
  await rest('DELETE', `/api/news/${id}`, { as })
  const rows = await rowsOf('news', id)
  expect(rows.map(({ action }) => action)).toEqual([
    'create',
    'submit',
    'approve',
    'publish',
    'withdraw',
    'delete',
    'update',
    'delete',
  ])
  expect(rows.map(({ personId }) => personId)).toEqual([
    staff.author.id,
    staff.firstReviewer.id,
    ...Array(6).fill(as.id),
  ])
})

it('tells changes of settings, accounts and pictures', async () => {
  await rest('POST', '/api/globals/site', { as: staff.admin, body: { schoolName: '示例小学' } })
  expect((await rowsOf('site')).at(-1)).toMatchObject({
    action: 'update',
    personId: staff.admin.id,
    note: '学校名称：我的学校 → 示例小学',
  })
  await rest('PATCH', `/api/users/${staff.author.id}`, { as: staff.admin, body: { name: '改名' } })
  expect((await rowsOf('users', staff.author.id)).at(-1)).toMatchObject({
    action: 'update',
    note: '姓名：author → 改名',
  })
  const { id } = await upload(staff.author)
  await rest('PATCH', `/api/media/${id}`, { as: staff.author, body: { consentStatus: 'obtained' } })
  expect((await rowsOf('media', id)).map(({ action }) => action)).toEqual(['create', 'update'])
})

it('keeps its rows whatever anybody tries, and so do the review records', async () => {
  await make('news', 'published', staff)
  for (const [slug, name] of [
    ['audit-log', 'AuditLog'],
    ['review-records', 'ReviewRecord'],
  ] as const) {
    const count = async () => (await desk.payload.count({ collection: slug })).totalDocs
    const [before, [row]] = [await count(), (await desk.payload.find({ collection: slug, limit: 1 })).docs]
    for (const as of Object.values(staff)) {
      const id = row?.id
      await rest('PATCH', `/api/${slug}/${id}`, { as, body: { title: '改过' } })
      await rest('PATCH', `/api/${slug}?where[id][exists]=true`, { as, body: { title: '改过' } })
      await rest('DELETE', `/api/${slug}/${id}`, { as })
      await rest('DELETE', `/api/${slug}?where[id][exists]=true`, { as })
      await rest('POST', `/api/${slug}/${id}/duplicate`, { as, body: {} })
      await graphql(`mutation { delete${name}(id: ${id}) { id } }`, as)
      await graphql(`mutation { update${name}(id: ${id}, data: { title: "改过" }) { id } }`, as)
    }
    expect(await count()).toBe(before)
    const { totalDocs } = await desk.payload.count({ collection: slug, where: { title: { equals: '改过' } } })
    expect(totalDocs).toBe(0)
  }
})
