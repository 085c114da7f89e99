import { afterAll, beforeAll, expect, test } from 'vitest'
import type { User } from '@/payload-types'
import { expectOk, make, pass, review, upload } from '../../../support/factories'
import { type Desk, openDesk } from '../../../support/payload'
import { rest, type SignedIn } from '../../../support/rest'
import { hireStaff, type Staff } from '../../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const DAY_MS = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()

async function pending(mark: string, days: number): Promise<number> {
  const teachingLink = { result: 'pending', subject: 'labour', grade: '四年级' }
  const fields = { eventDate: daysAgo(days), teachingLink }
  return (await make('news', 'published', staff, { mark, fields })).id
}

const answer = (id: number, as: SignedIn | undefined, body: unknown = { change: '多了一节编织课' }) =>
  rest('POST', `/api/news/${id}/teaching-result`, { as, body })

async function askedOf({ id }: SignedIn): Promise<(number | undefined)[]> {
  const { readStale } = await import('@/admin/dashboard/stale')
  const user = (await desk.payload.findByID({ collection: 'users', id })) as User
  return (await readStale({ payload: desk.payload, user })).flatMap(({ asksAbout }) => asksAbout ?? [])
}

const newest = (id: number) => desk.payload.findByID({ collection: 'news', id, draft: true, depth: 0 })
const live = (id: number) => desk.payload.findByID({ collection: 'news', id, depth: 0 })

test('the desk asks after thirty days, the author of it and every reviewer, until it is answered', async () => {
  const id = await pending('三十一天前的竹篮课', 31)
  await pending('二十九天前的竹篮课', 29)
  expect(await askedOf(staff.author)).toEqual([id])
  expect(await askedOf(staff.finalReviewer)).toEqual([id])
  expect(await askedOf(staff.otherAuthor)).toEqual([])
  expectOk(await answer(id, staff.author))
  expect(await askedOf(staff.author)).toEqual([])
})

test('an answer is a revision in review; the site keeps what it says until that is through', async () => {
  const id = await pending('编竹篮的那节课', 40)
  expectOk(await answer(id, staff.author))
  expect(await newest(id)).toMatchObject({
    review: 'finalReview',
    teachingLink: { result: 'changed', subject: 'labour', grade: '四年级', change: '多了一节编织课' },
  })
  expect((await live(id)).teachingLink?.result).toBe('pending')
  const steps = await desk.payload.find({
    collection: 'review-records',
    where: { and: [{ subject: { equals: 'news' } }, { document: { equals: id } }] },
    sort: '-createdAt',
    limit: 1,
  })
  expect(steps.docs[0]).toMatchObject({ verb: 'submit' })
  expectOk(await review('news', id, 'approve', staff.finalReviewer, { secrecyChecked: true }))
  expectOk(await review('news', id, 'publish', staff.finalReviewer))
  expect((await live(id)).teachingLink?.change).toBe('多了一节编织课')
})

test('only those who may change the item answer for it', async () => {
  const id = await pending('别人的竹篮课', 40)
  expect((await answer(id, undefined)).status).toBe(401)
  for (const who of ['otherAuthor', 'screenManager', 'auditor', 'admin'] as const)
    expect([who, (await answer(id, staff[who])).status]).toEqual([who, 403])
  expect((await newest(id)).teachingLink?.result).toBe('pending')
})

test.each([[{}], [{ change: '  ' }], [{ change: '字'.repeat(121) }], [{ change: 7 }]])(
  '%j is no answer, and nothing is saved',
  async (body) => {
    const id = await pending('没有答好的课', 40)
    expect((await answer(id, staff.author, body)).status).toBe(400)
    expect(await newest(id)).toMatchObject({ _status: 'published', teachingLink: { result: 'pending' } })
  },
)

test('a half-written revision is not handed in along with an answer', async () => {
  const id = await pending('还在改的竹篮课', 40)
  expectOk(
    await rest('PATCH', `/api/news/${id}?draft=true`, { as: staff.author, body: { lead: '写了一半' } }),
  )
  const refused = await answer(id, staff.author)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('还没发布的修改')
  expect((await newest(id)).review).toBe('draft')
})

test('an answer that cannot be handed in changes nothing', async () => {
  const id = await pending('配图同意撤回的课', 40)
  const cover = await upload(staff.author, { consentStatus: 'obtained', containsMinors: true })
  expectOk(await rest('PATCH', `/api/news/${id}?draft=true`, { as: staff.author, body: { cover: cover.id } }))
  expectOk(await pass('news', id, staff))
  expectOk(await review('news', id, 'publish', staff.finalReviewer))
  await desk.payload.db.updateOne({ collection: 'media', id: cover.id, data: { consentStatus: 'pending' } })
  expect((await answer(id, staff.author)).status).not.toBe(200)
  expect(await newest(id)).toMatchObject({ _status: 'published', teachingLink: { result: 'pending' } })
})

test('what is not waiting for a result is not answered', async () => {
  const { id } = await make('news', 'published', staff, { mark: '没有联系的一条' })
  expect((await answer(id, staff.author)).status).toBe(409)
})
