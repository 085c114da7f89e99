import { afterAll, beforeAll, expect, test } from 'vitest'
import { make } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

/** midday of 20 March in Shanghai */
const NOW = new Date('2026-03-20T04:00:00.000Z')
const day = (date: string) => `2026-${date}T04:00:00.000Z`

test('questions are open from their first day to the end of their last, those that close soonest first', async () => {
  const { findOpenConsultations } = await import('@/site/now/consultations')
  const ask = (mark: string, fields: Record<string, unknown>, state: 'published' | 'draft' = 'published') =>
    make('consultations', state, staff, { mark, fields })
  // the picker keeps a day as its first minute
  await ask('今天截止', {
    opensAt: day('03-01'),
    closesAt: '2026-03-19T16:00:00.000Z',
    promisedAt: day('03-27'),
  })
  await ask('昨天截止', { opensAt: day('03-01'), closesAt: day('03-19') })
  await ask('明天开始', { opensAt: day('03-21') })
  await ask('长期征集', { opensAt: day('03-01') })
  await ask('已经答复', { opensAt: day('03-01'), repliedAt: day('03-10') })
  await ask('还是草稿', { opensAt: day('03-01') }, 'draft')
  const open = await findOpenConsultations(desk.payload, NOW)
  expect(open.map(({ title }) => title)).toEqual(['今天截止', '长期征集'])
  expect(open[0]).toMatchObject({ closes: { day: 20 }, promised: { day: 27 } })
})

test('campaigns are named from their first day on, running ones first', async () => {
  const { findCampaignLinks } = await import('@/site/now/campaigns')
  const run = (mark: string, from: string, to?: string) =>
    make('campaigns', 'published', staff, {
      mark,
      fields: { period: { from: day(from), to: to && day(to) } },
    })
  await run('还没开始', '04-01')
  await run('已经结束', '03-05', '03-15')
  await run('今天结束', '02-01', '03-20')
  await run('没定结束', '01-05')
  const links = await findCampaignLinks(desk.payload, NOW)
  expect(links.map(({ title, isRunning }) => [title, isRunning])).toEqual([
    ['今天结束', true],
    ['没定结束', true],
    ['已经结束', false],
  ])
})

test('a board is out from the day it left until it is back, and only named when its text is public', async () => {
  const { findBoardsOut } = await import('@/site/now/boards')
  const { findOngoing } = await import('@/site/now/ongoing')
  const board = async (mark: string, state: 'published' | 'draft' = 'published') =>
    (await make('boards', state, staff, { mark })).id
  const out = async (of: number, place: string, from: string, to?: string) =>
    desk.payload.create({
      collection: 'board-deployments',
      data: { board: of, place, purpose: 'community', from: day(from), to: to && day(to) },
    })
  await out(await board('防诈骗'), '社区广场', '03-16')
  await out(await board('读书'), '已经收回的地方', '03-02', '03-09')
  await out(await board('下周才去'), '下周的地方', '03-25')
  await out(await board('没审过的', 'draft'), '不该出现的地方', '03-16')
  expect((await findBoardsOut(desk.payload, NOW)).map(({ place, title }) => [place, title])).toEqual([
    ['社区广场', '防诈骗'],
  ])
  const [campaigns, boards] = await findOngoing(desk.payload, NOW)
  expect(campaigns?.items.map(({ title }) => title)).toEqual(['今天结束', '没定结束'])
  expect(boards?.items).toEqual([
    { href: expect.stringMatching(/^\/boards\//), title: '社区广场', note: '防诈骗，3月16日起' },
  ])
})
