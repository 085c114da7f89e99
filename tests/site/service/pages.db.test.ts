import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, make, review } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'
import { type OpenSite, openSite, soon } from '../open-site'

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

const news = (mark: string, fields: Record<string, unknown>) =>
  make('news', 'published', staff, { mark, fields })
const shows = async (address: string, words: string) => (await site.text(address)).includes(words)

test('/service tells of work for others by year, counts what is listed, and follows a withdrawal', async () => {
  const he = await make('members', 'published', staff, {
    mark: '何老师',
    fields: { pioneerPost: { where: '红色驿站', when: '上学日15:20', help: '热水和雨伞' } },
  })
  const shared = { venue: '示例社区', participants: [he.id] }
  await news('雨天多站四十分钟', {
    category: 'volunteerService',
    eventDate: '2026-04-22T02:00:00Z',
    ...shared,
  })
  const { id } = await news('教老人用手机', {
    category: 'communityOutreach',
    eventDate: '2026-02-06T02:00:00Z',
    ...shared,
  })
  await news('元旦凌晨的值班', { category: 'careAid', eventDate: '2024-12-31T17:00:00Z' })
  await news('很早以前的帮扶', { category: 'villageAid', eventDate: '2023-05-01T02:00:00Z' })
  await news('一次党课', { category: 'partyLesson', eventDate: '2026-05-01T02:00:00Z' })
  await make('news', 'draft', staff, { mark: '没写完的', fields: { category: 'careAid' } })

  const page = await site.text('/service')
  expect(page).toContain('2件事，1个地点，1名党员参加')
  expect(page).toContain('热水和雨伞')
  expect(page).toContain('元旦凌晨的值班')
  for (const absent of ['一次党课', '没写完的', '很早以前的帮扶']) expect(page).not.toContain(absent)
  expect(page.indexOf('雨天多站四十分钟')).toBeLessThan(page.indexOf('教老人用手机'))
  expect(await shows('/service?year=2023', '很早以前的帮扶')).toBe(true)
  expect((await site.get('/service?year=2020')).status).toBe(404)
  expect((await site.get('/service?year=never')).status).toBe(404)

  expectOk(await review('news', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  await soon(() => shows('/service', '1件事，1个地点，1名党员参加'))
})

test('/teaching tells what a term changed, and leads to earlier terms only when there is something', async () => {
  const changed = { result: 'changed', subject: 'chinese', grade: '四年级', change: '每周多一节整本书阅读' }
  await news('去年秋天的书', { eventDate: '2025-10-10T02:00:00Z', teachingLink: changed })
  await news('去年秋天的竹篮', {
    eventDate: '2025-11-10T02:00:00Z',
    teachingLink: { result: 'pending', subject: 'labour' },
  })
  const page = await site.text('/teaching?term=2025-autumn')
  for (const words of [
    '2025年秋季学期',
    '每周多一节整本书阅读',
    '语文',
    '去年秋天的竹篮',
    '已满30天，正在再问',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('2025年春季学期')
  expect(page).toContain('rel="canonical" href="https://school.example/teaching?term=2025-autumn"')
  expect((await site.get('/teaching?term=2025-summer')).status).toBe(404)
  expect((await site.get('/teaching?term=2199-autumn')).status).toBe(404)
  expect((await site.get('/teaching')).status).toBe(200)
})

test('/teaching keeps the terms of the school’s own calendar', async () => {
  const changed = { result: 'changed', subject: 'maths', change: '把超市小票搬进了课堂' }
  await news('正月里的小票', { eventDate: '2024-02-20T02:00:00Z', teachingLink: changed })
  expect(await shows('/teaching?term=2024-spring', '把超市小票搬进了课堂')).toBe(true)
  const term = { name: '春季学期', from: '2024-02-26T04:00:00Z', to: '2024-07-03T04:00:00Z' }
  await desk.payload.updateGlobal({ slug: 'school-calendar', data: { terms: [term] } })
  await soon(() => shows('/teaching?term=2023-autumn', '把超市小票搬进了课堂'))
  expect(await shows('/teaching?term=2024-spring', '把超市小票搬进了课堂')).toBe(false)
})

test('a school that has written nothing yet is told so, without an error', async () => {
  const page = await site.text('/learning')
  expect(page).toContain('还没有学习安排')
  expect(page).toContain('也不记谁看过')
})
