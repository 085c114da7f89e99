import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectOk, review, words } from '../../../support/factories'
import { type Desk, openDesk } from '../../../support/payload'
import { rest } from '../../../support/rest'
import { hireStaff, type Staff } from '../../../support/staff'
import { ask, inDays, sendForm, voice } from '../voices'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const tap = (reply: string, satisfied = 'yes', from = '') =>
  rest('POST', '/api/feedback/satisfaction', {
    body: { reply, satisfied },
    headers: { Accept: 'application/json', 'x-client-address': from },
  })

const answered = { opensAt: inDays(-9), closesAt: inDays(-5), promisedAt: inDays(-1), reply: words('改好了') }

it('counts taps on the reply to a question, many at once, and loses none when the question is saved', async () => {
  const { id } = await ask(staff, answered, '答复了的')
  await Promise.all(Array.from({ length: 20 }, (_, n) => tap(`consultations/${id}`, n % 4 ? 'yes' : 'no')))
  expectOk(
    await rest('PATCH', `/api/consultations/${id}?draft=true`, {
      as: staff.finalReviewer,
      body: { summary: '改一个字' },
    }),
  )
  expect((await tap(`consultations/${id}`)).body).toEqual({ satisfied: 16, unsatisfied: 5 })
})

it('thanks on a page who taps without a script', async () => {
  const { id } = await ask(staff, answered, '不用脚本点')
  const answer = await sendForm('/api/feedback/satisfaction', {
    reply: `consultations/${id}`,
    satisfied: 'no',
  })
  expect(answer.status).toBe(200)
  expect((await tap(`consultations/${id}`)).body).toEqual({ satisfied: 1, unsatisfied: 1 })
})

it('counts nothing where there is no reply, or none that visitors may read', async () => {
  const { about, id } = await ask(staff, {}, '还没答复的')
  expect((await tap(`consultations/${id}`)).status).toBe(404)
  expectOk(await voice(about, '等着答复的一条'), 201)
  const { docs } = await desk.payload.find({ collection: 'feedback', sort: '-id', limit: 1 })
  const entry = docs[0]?.id ?? 0
  const save = (body: object) => rest('PATCH', `/api/feedback/${entry}`, { as: staff.finalReviewer, body })
  expect((await tap(`feedback/${entry}`)).status).toBe(404)
  await save({ reply: '知道了，正在办' })
  expect((await tap(`feedback/${entry}`)).status).toBe(404)
  await save({ state: 'shown' })
  expect((await tap(`feedback/${entry}`)).body).toEqual({ satisfied: 1, unsatisfied: 0 })
  expectOk(await review('consultations', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  expect((await tap(`feedback/${entry}`)).status).toBe(404)
})

it('is bounded for each reply and address, and one address uses up nobody else’s', async () => {
  const { id } = await ask(staff, answered, '有人一直点')
  const statuses = await Promise.all(
    Array.from({ length: 130 }, () =>
      tap(`consultations/${id}`, 'no', 'school').then(({ status }) => status),
    ),
  )
  expect(statuses.filter((status) => status === 200)).toHaveLength(40)
  expect((await tap(`consultations/${id}`, 'yes', 'elsewhere')).status).toBe(200)
})
