import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenSite, openSite, soon } from '../../site/open-site'
import { expectOk, make, release, review, upload, words } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'
import { openSchoolYear } from '../disclosures/school'
import { ask, inDays, voice } from './voices'

let desk: Desk
let staff: Staff
let site: OpenSite

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  site = await openSite(desk)
})
afterAll(async () => {
  await site.close()
  await desk.close()
})

const newest = async () =>
  (await desk.payload.find({ collection: 'feedback', sort: '-id', limit: 1 })).docs[0]
const moderate = (id: number, body: object) =>
  rest('PATCH', `/api/feedback/${id}`, { as: staff.finalReviewer, body }).then((answer) => expectOk(answer))

it('puts what is open first with its last day, and says in words what is overdue', async () => {
  await ask(staff, { closesAt: inDays(2), promisedAt: inDays(9) }, '还有两天的问题')
  await ask(staff, { opensAt: inDays(-30), closesAt: inDays(-20), promisedAt: inDays(-4) }, '超期的问题')
  await ask(staff, { opensAt: inDays(-30), closesAt: inDays(-2), promisedAt: inDays(5) }, '等答复的问题')
  await ask(
    staff,
    {
      opensAt: inDays(-30),
      closesAt: inDays(-20),
      promisedAt: inDays(-2),
      reply: words('换了大的借书证'),
    },
    '答复过的问题',
  )
  await ask(staff, { opensAt: inDays(3) }, '还没开始的问题')
  const text = await site.text('/consultations')
  const order = ['还有两天的问题', '还没开始的问题', '超期的问题', '等答复的问题', '答复过的问题']
  expect(order.map((title) => text.indexOf(title)).every((at, i, all) => at > (all[i - 1] ?? 0))).toBe(true)
  expect(text).toMatch(/征集到[^<]*，还有2天/)
  expect(text).toMatch(/超期未答复：说好最晚[^<]*答复，已经过了4天，还没有答复/)
  expect(text).toMatch(/答复，比说好的[^<]*晚了2天/)
})

it('shows what a reviewer has let, with who answers by when, and nothing else', async () => {
  const member = await make('members', 'published', staff, { mark: '周老师' })
  const { about, slug } = await ask(staff, { responsible: member.id }, '午间开门')
  for (const text of ['希望每天都开门', '这一条先不公开']) expectOk(await voice(about, text), 201)
  const { docs } = await desk.payload.find({
    collection: 'feedback',
    where: { text: { equals: '希望每天都开门' } },
  })
  const id = docs[0]?.id ?? 0
  const place = `/consultations/${slug}`
  expect(await site.text(place)).not.toContain('希望每天都开门')
  await moderate(id, { state: 'shown', promisedAt: inDays(-1), responsible: member.id })
  await soon(async () => (await site.text(place)).includes('希望每天都开门'))
  const text = await site.text(place)
  expect(text).toMatch(/已经过了1天，还没有答复[^/]*负责人/)
  expect(text).toContain('周老师')
  expect(text).not.toContain('这一条先不公开')
  await moderate(id, { reply: '从周一起每天开' })
  await soon(async () => (await site.text(place)).includes('从周一起每天开'))
  // how content people are is said of the answer, and nobody's name stands beside it
  const [, entry = ''] = (await site.text(place)).split('<article class="voice">')
  expect(entry).toContain('不满意')
  expect(entry).not.toContain('周老师')
  await moderate(id, { state: 'hidden' })
  await soon(async () => !(await site.text(place)).includes('希望每天都开门'))
})

it('shows the reply with pictures from before and after, which open with it and close with it', async () => {
  const before = await upload(staff.author, { alt: '原来的书架' }, 31)
  const after = await upload(staff.author, { alt: '新的书架' }, 32)
  const { id, slug } = await ask(
    staff,
    {
      opensAt: inDays(-30),
      closesAt: inDays(-20),
      promisedAt: inDays(-9),
      reply: words('书架换成矮的了'),
      before: before.id,
      after: after.id,
    },
    '书架太高',
  )
  const text = await site.text(`/consultations/${slug}`)
  expect(text).toContain('书架换成矮的了')
  expect(text).toContain('alt="原来的书架"')
  expect(text).toContain('alt="新的书架"')
  expect(text).not.toContain('data-voice')
  const file = /\/media\/[^" ]+/.exec(text)?.[0] ?? ''
  expect((await site.get(file)).status).toBe(200)
  expectOk(await review('consultations', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  await soon(async () => (await site.get(`/consultations/${slug}`)).status === 404)
  expect((await site.get(file)).status).toBe(404)
})

it('takes with a withdrawn question what was said about it, over every way in', async () => {
  const { about, id, slug } = await ask(staff, {}, '会撤下的问题')
  expectOk(await voice(about, '撤下以后不该看见'), 201)
  const entry = await newest()
  await moderate(entry?.id ?? 0, { state: 'shown' })
  const read = async () => (await rest('GET', `/api/feedback?where[id][equals]=${entry?.id}`)).body.totalDocs
  expect(await read()).toBe(1)
  expectOk(await review('consultations', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  expect(await read()).toBe(0)
  expect((await rest('GET', `/api/feedback/${entry?.id}`)).status).toBe(404)
  expect((await site.get(`/consultations/${slug}`)).status).toBe(404)
})

it('gives visitors the words of an entry and nothing of how it was taken in', async () => {
  const { about } = await ask(staff, {}, '公开字段')
  expectOk(await voice(about, '只看得到原文', { contact: '13700001111' }), 201)
  const entry = await newest()
  await moderate(entry?.id ?? 0, { state: 'shown', handler: staff.firstReviewer.id })
  const { body } = await rest('GET', `/api/feedback/${entry?.id}?showHiddenFields=true&depth=2`)
  expect(body.text).toBe('只看得到原文')
  for (const field of ['sealedContact', 'receipt', 'hasContact', 'lane', 'handler'])
    expect(body).not.toHaveProperty(field)
})

it('has a page to object to a notice that visitors may read, and none for others', async () => {
  await openSchoolYear(desk.payload)
  const notice = { from: inDays(-1), workingDays: 5 }
  const open = await make('disclosures', 'published', staff, { mark: '拟发展对象公示', fields: { notice } })
  const closed = await make('disclosures', 'published', staff, {
    mark: '只给党员',
    fields: { audience: 'members', notice },
  })
  const plan = await make('disclosures', 'published', staff, { mark: '工作计划' })
  const slugOf = async (id: number) =>
    (await desk.payload.findByID({ collection: 'disclosures', id, depth: 0 })).slug
  const [one, other, never] = await Promise.all([open, closed, plan].map(({ id }) => slugOf(id)))
  expect(await site.text(`/consultations/objection/${one}`)).toContain(`value="disclosures/${one}"`)
  for (const slug of [other, never])
    expect((await site.get(`/consultations/objection/${slug}`)).status).toBe(404)
  expectOk(await voice(`disclosures/${one}`, '第三条和我知道的不一样'), 201)
  expect((await newest())?.about).toMatchObject({ relationTo: 'disclosures' })
  for (const slug of [other, never])
    expect((await voice(`disclosures/${slug}`, '没有公示的不收意见')).status).toBe(404)
})

it('keeps a question with an end from going out without saying when the answer comes', async () => {
  const made = await make('consultations', 'draft', staff, { fields: { closesAt: inDays(9) } })
  const refused = await release('consultations', made.id, staff)
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('最晚哪天答复')
})
