import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, make, review } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let queries: typeof import('@/features/campaigns/queries')

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  queries = await import('@/features/campaigns/queries')
})
afterAll(() => desk.close())

async function campaign(mark: string, period: { from: string; to?: string }) {
  const { id } = await make('campaigns', 'published', staff, { mark, fields: { period } })
  const { slug } = await desk.payload.findByID({ collection: 'campaigns', id })
  return { id, find: () => queries.findCampaign(desk.payload, slug ?? '') }
}

const noon = (day: string) => `${day}T04:00:00Z`

test('gathers what is published and names it, over all kinds, by day; people and places apart', async () => {
  const over = await campaign('百日攻坚', { from: noon('2026-03-02'), to: noon('2026-06-09') })
  const other = await campaign('另一个专题', { from: noon('2026-03-02') })
  const named = (mark: string, fields: object) => ({ mark, fields: { campaign: over.id, ...fields } })
  const late = await make('news', 'published', staff, named('后来的动态', { eventDate: noon('2026-05-01') }))
  await make('integrity', 'published', staff, named('三月的清单', { date: noon('2026-03-18') }))
  await make('news', 'published', staff, named('四月的动态', { eventDate: noon('2026-04-01') }))
  await make('spaces', 'published', staff, named('图书角', {}))
  await make('members', 'published', staff, named('林老师', {}))
  await make('news', 'draft', staff, named('草稿', {}))
  await make('news', 'withdrawn', staff, named('撤下的', {}))
  await make('disclosures', 'published', staff, named('只给党员看的', { audience: 'members' }))
  await make('news', 'published', staff, { mark: '别处的', fields: { campaign: other.id } })

  const view = await over.find()
  expect(view?.phase).toBe('over')
  expect(view?.timeline.map(({ title }) => title)).toEqual(['三月的清单', '四月的动态', '后来的动态'])
  expect(view?.counts).toEqual([
    { label: '动态', count: 2 },
    { label: '清廉', count: 1 },
  ])
  expect(view?.places.map(({ title }) => title)).toEqual(['图书角'])
  expect(view?.people.map(({ title }) => title)).toEqual(['林老师'])

  const list = await queries.findCampaigns(desk.payload)
  expect(list.campaigns.map(({ title, items }) => [title, items])).toEqual([
    ['另一个专题', 1],
    ['百日攻坚', 5],
  ])

  expectOk(await review('news', late.id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  expect((await over.find())?.timeline.map(({ title }) => title)).toEqual(['三月的清单', '四月的动态'])
}, 120_000)

test('one that has no end runs, the newest first; one that is still to come says so', async () => {
  const running = await campaign('两学一做', { from: noon('2024-09-01') })
  for (const day of ['2025-04-09', '2025-10-16'])
    await make('news', 'published', staff, {
      mark: `学习 ${day}`,
      fields: { campaign: running.id, eventDate: noon(day) },
    })
  const view = await running.find()
  expect(view?.phase).toBe('running')
  expect(view?.timeline.map(({ title }) => title)).toEqual(['学习 2025-10-16', '学习 2025-04-09'])
  const tomorrow = new Date(Date.now() + 3 * 86_400_000).toISOString()
  expect((await (await campaign('还没开始的', { from: tomorrow })).find())?.phase).toBe('coming')
}, 120_000)

test('a draft has no address', async () => {
  await make('campaigns', 'draft', staff, { mark: '没写完', fields: { slug: 'mei-xie-wan' } })
  expect(await queries.findCampaign(desk.payload, 'mei-xie-wan')).toBeUndefined()
})
