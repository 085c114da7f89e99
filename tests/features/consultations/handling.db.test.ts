import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { expectOk, make, release, review, words } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'
import { ask, inDays, voice } from './voices'

let desk: Desk
let staff: Staff
let question: Awaited<ReturnType<typeof ask>>

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  question = await ask(staff)
})
afterAll(() => desk.close())

const save = (as: Staff[keyof Staff], id: number, body: object) =>
  rest('PATCH', `/api/feedback/${id}`, { as, body })
const entry = (id: number) => desk.payload.findByID({ collection: 'feedback', id, depth: 0 })

async function sent(text: string, more: object = {}): Promise<number> {
  expectOk(await voice(question.about, text, { contact: '王女士 13700001111', ...more }), 201)
  const { docs } = await desk.payload.find({ collection: 'feedback', where: { text: { equals: text } } })
  return docs[0]?.id ?? 0
}

it('shows an author what a publisher gave him to handle, with its contact, and nobody else’s; the answer is the publisher’s', async () => {
  const [his, others] = [await sent('交给撰稿人办的一条'), await sent('没有交给谁的一条')]
  expectOk(await save(staff.finalReviewer, his, { handler: staff.author.id }))
  const read = async (as: Staff[keyof Staff], id: number) =>
    (await rest('GET', `/api/feedback/${id}`, { as })).status
  expect(await read(staff.author, his)).toBe(200)
  expect(await read(staff.author, others)).toBe(404)
  for (const as of [staff.author, staff.secondReviewer])
    for (const id of [his, others]) await save(as, id, { reply: '插嘴', handler: as.id })
  expect(await entry(his)).toMatchObject({ reply: null, handler: staff.author.id })
  expect(await entry(others)).toMatchObject({ reply: null, handler: null })
  const open = (id: number) => rest('POST', `/api/feedback/${id}/contact`, { as: staff.author })
  expect((await open(his)).body).toEqual({ contact: '王女士 13700001111' })
  expect((await open(others)).status).toBe(403)
})

it('keeps what people said about a question: it can be withdrawn and put into the trash, not deleted for good', async () => {
  const made = await ask(staff, {}, '问错了的问题')
  expectOk(await voice(made.about, '这个问题本身问得不对'), 201)
  expectOk(await review('consultations', made.id, 'withdraw', staff.finalReviewer, { comment: '问错了' }))
  const change = (method: 'PATCH' | 'DELETE', place = '') =>
    rest(method, `/api/consultations/${made.id}${place}`, {
      as: staff.finalReviewer,
      body: { deletedAt: new Date().toISOString() },
    })
  expectOk(await change('PATCH'))
  const refused = await change('DELETE', '?trash=true')
  expect([refused.status, refused.text.includes('收到过1条')]).toEqual([409, true])
  const user = (await desk.payload.findByID({ collection: 'users', id: staff.firstReviewer.id })) as User
  const { readFeedbackQueue } = await import('@/admin/feedback/queue')
  const { entries } = await readFeedbackQueue({ payload: desk.payload, user }, 'pending')
  expect(entries.map(({ text }) => text)).toContain('这个问题本身问得不对')
})

it('dates a reply itself: nobody says that it came earlier', async () => {
  const id = await sent('答复的日期谁也不能填')
  const begun = Date.now()
  expectOk(await save(staff.finalReviewer, id, { reply: '办好了', repliedAt: inDays(-30) }))
  expect(Date.parse((await entry(id)).repliedAt ?? '')).toBeGreaterThanOrEqual(begun - 1000)
})

it('lets a publisher alone move a day that was said, and shows that it was moved', async () => {
  const { findConsultation } = await import('@/features/consultations/queries')
  const id = await sent('说好了又改的一条')
  const [first, later] = [inDays(2), inDays(6)]
  expectOk(await save(staff.firstReviewer, id, { state: 'shown', promisedAt: first }))
  expectOk(await save(staff.firstReviewer, id, { promisedAt: first }))
  const refused = await save(staff.firstReviewer, id, { promisedAt: later })
  expect([refused.status, refused.text.includes('只有终审人能改')]).toEqual([403, true])
  expect((await save(staff.finalReviewer, id, { promisedAt: null })).status).toBe(400)
  expectOk(await save(staff.finalReviewer, id, { promisedAt: later, firstPromisedAt: later }))
  expect(await entry(id)).toMatchObject({ promisedAt: later, firstPromisedAt: first })
  const view = await findConsultation(desk.payload, question.slug)
  expect(view?.voices.entries.find((each) => each.id === id)?.standing).toMatch(/^最晚.*答复（原来说.*）$/)
})

it('stamps a question’s reply when it goes out, and keeps the day it promised first', async () => {
  const days = { opensAt: inDays(-30), closesAt: inDays(-20), promisedAt: inDays(-4) }
  const made = await ask(staff, days, '拖了的问题')
  const change = (body: object) =>
    rest('PATCH', `/api/consultations/${made.id}?draft=true`, { as: staff.author, body })
  const begun = Date.now()
  expectOk(
    await change({
      ...{ promisedAt: inDays(-1), firstPromisedAt: inDays(-1) },
      ...{ reply: words('换好了'), repliedAt: inDays(-5) },
    }),
  )
  expectOk(await release('consultations', made.id, staff))
  const { findConsultation } = await import('@/features/consultations/queries')
  const live = await desk.payload.findByID({ collection: 'consultations', id: made.id, depth: 0 })
  expect(live.firstPromisedAt).toBe(inDays(-4))
  expect(Date.parse(live.repliedAt ?? '')).toBeGreaterThanOrEqual(begun - 1000)
  expect((await findConsultation(desk.payload, made.slug))?.standing).toMatch(/（原来说.*）晚了1天$/)
})

it('shows what is answered, however much came in after it that is not', async () => {
  const { id: value, slug } = await make('consultations', 'published', staff, {
    mark: '很多人提',
    fields: { opensAt: inDays(-3) },
  }).then(async ({ id }) => ({
    id,
    slug: (await rest('GET', `/api/consultations/${id}`)).body.slug as string,
  }))
  const { findConsultation } = await import('@/features/consultations/queries')
  const put = (text: string, reply?: string) =>
    desk.payload.create({
      collection: 'feedback',
      data: { about: { relationTo: 'consultations', value }, text, state: 'shown', lane: 'normal', reply },
    })
  await put('最早答复的一条', '好')
  for (let n = 0; n < 100; n++) await put(`后来的第${n}条`)
  const view = await findConsultation(desk.payload, slug)
  expect(view?.voices.entries[0]?.text).toBe('最早答复的一条')
  expect([view?.voices.entries.length, view?.voices.total]).toEqual([100, 101])
})

it.each([
  'where[received][exists]=true',
  'where[received.text][like]=条',
  'where[and][0][or][0][received.lane][equals]=normal',
  'sort=-received.text',
])('says that questions are not found by what came in: %s', async (query) => {
  for (const as of [undefined, staff.firstReviewer]) {
    const answer = await rest('GET', `/api/consultations?${query}`, { as })
    expect([answer.status, answer.text.includes('收到的意见')]).toEqual([400, true])
  }
})
