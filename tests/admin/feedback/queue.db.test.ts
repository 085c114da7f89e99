import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { ask, inDays } from '../../features/consultations/voices'
import { words } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let about: { relationTo: 'consultations'; value: number }

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  const { id: value } = await ask(staff, {}, '图书角怎么开')
  about = { relationTo: 'consultations', value }
  const entries = [
    { text: '等人看的一条' },
    { text: '后来的一条', hasContact: true },
    { text: '挤到一边的', lane: 'crowd' },
    { text: '像广告的', lane: 'advert' },
    { text: '说好了还没到', state: 'shown', promisedAt: inDays(0) },
    { text: '超了两天', state: 'shown', promisedAt: inDays(-2) },
    { text: '答复过了', state: 'shown', promisedAt: inDays(-2), reply: '好' },
    { text: '不公开也没说期限', state: 'hidden' },
  ]
  for (const [at, entry] of entries.entries())
    await desk.payload.create({
      collection: 'feedback',
      data: {
        ...{
          about: { relationTo: 'consultations', value },
          state: 'pending',
          lane: 'normal',
          receipt: `r${at}`,
        },
        ...(entry as object),
      } as never,
    })
})
afterAll(() => desk.close())

const reader = async (person: { id: number }) => ({
  payload: desk.payload,
  user: (await desk.payload.findByID({ collection: 'users', id: person.id })) as User,
})

it('shows each thing where it is looked for, the longest waiting first', async () => {
  const { readFeedbackQueue } = await import('@/admin/feedback/queue')
  const final = await reader(staff.finalReviewer)
  const texts = async (show: Parameters<typeof readFeedbackQueue>[1]) =>
    (await readFeedbackQueue(final, show)).entries.map(({ text }) => text)
  expect(await texts('pending')).toEqual(['等人看的一条', '后来的一条'])
  expect(await texts('crowd')).toEqual(['挤到一边的'])
  expect(await texts('advert')).toEqual(['像广告的'])
  expect(await texts('overdue')).toEqual(['超了两天'])
  expect(await texts('unanswered')).toEqual(['说好了还没到'])
  const queue = await readFeedbackQueue(final, 'pending')
  expect(queue.counts).toEqual({ pending: 2, crowd: 1, advert: 1, overdue: 1, unanswered: 1 })
  expect(queue.entries[1]).toMatchObject({ about: '图书角怎么开', hasContact: true })
})

it('tells those who moderate what waits and what is overdue, and nobody else', async () => {
  const { readVoices } = await import('@/admin/feedback/queue')
  const { id } = await ask(
    staff,
    { opensAt: inDays(-30), closesAt: inDays(-20), promisedAt: inDays(-1) },
    '超期的问题',
  )
  await ask(
    staff,
    { opensAt: inDays(-30), closesAt: inDays(-20), promisedAt: inDays(-1), reply: words('答复了') },
    '答复过的问题',
  )
  expect(await readVoices(await reader(staff.firstReviewer))).toEqual({
    waiting: 2,
    overdue: 1,
    questions: [{ title: '超期的问题', href: `/admin/collections/consultations/${id}` }],
  })
  expect(await readVoices(await reader(staff.author))).toBeUndefined()
})

it('puts away what was on the page, and leaves what came in meanwhile and what is decided', async () => {
  const { readFeedbackQueue } = await import('@/admin/feedback/queue')
  const { waitingAmong } = await import('@/admin/feedback/waiting-among')
  const page = await readFeedbackQueue(await reader(staff.firstReviewer), 'advert')
  const [seen] = page.entries
  await desk.payload.create({
    collection: 'feedback',
    data: { about, text: '没有看过的', state: 'pending', lane: 'advert', receipt: 'later' },
  })
  const { docs: decided } = await desk.payload.find({
    collection: 'feedback',
    where: { text: { equals: '超了两天' } },
  })
  const ids = [seen?.id ?? 0, decided[0]?.id ?? 0]
  const answer = await rest('PATCH', `/api/feedback?depth=0&${waitingAmong(ids)}`, {
    as: staff.firstReviewer,
    body: { state: 'hidden' },
  })
  expect(answer.status).toBe(200)
  const { docs } = await desk.payload.find({ collection: 'feedback', where: { state: { equals: 'hidden' } } })
  expect(docs.map(({ text }) => text).sort()).toEqual(['不公开也没说期限', '像广告的'].sort())
})

it('keeps people’s own words in sight and folds what a thousand hands send, when many wait', async () => {
  const { readFeedbackQueue } = await import('@/admin/feedback/queue')
  const stock = [
    ['食堂', '操场', '校车', '门卫'],
    ['总是', '常常', '居然', '从来'],
    ['拥挤不堪', '排队太久', '光线昏暗', '没人打理'],
  ]
  const texts = stock.reduce((some, words) => some.flatMap((text) => words.map((word) => text + word)), [''])
  for (const [at, text] of [...texts, '借书登记的本子字太小，爷爷奶奶看不清。'].entries())
    await desk.payload.create({
      collection: 'feedback',
      data: { about, text, state: 'pending', lane: 'crowd', receipt: `crowd ${at}` },
    })
  const queue = await readFeedbackQueue(await reader(staff.firstReviewer), 'crowd')
  expect(queue.entries.map(({ text }) => text)).toContain('借书登记的本子字太小，爷爷奶奶看不清。')
  expect(queue.entries.length).toBeLessThan(5)
  expect(queue.alike).toHaveLength(texts.length)
})
