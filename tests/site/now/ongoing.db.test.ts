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

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

async function ongoing() {
  const { findOngoing } = await import('@/site/now/ongoing')
  return findOngoing(desk.payload, new Date())
}

test('a school where nothing is going on has no items of any kind', async () => {
  expect((await ongoing()).flatMap(({ items }) => items)).toEqual([])
})

test('campaigns are named while they run', async () => {
  const run = (mark: string, from: number, to?: number) =>
    make('campaigns', 'published', staff, {
      mark,
      fields: { period: { from: daysFromNow(from), to: to && daysFromNow(to) } },
    })
  await run('还没开始', 5)
  await run('已经结束', -20, -5)
  await run('正在进行', -10, 5)
  await run('没定结束', -50)
  const [, campaigns] = await ongoing()
  expect(campaigns?.items.map(({ title }) => title)).toEqual(['正在进行', '没定结束'])
})

test('a board is named by where it stands from the day it left until it is back, and only when its text is public', async () => {
  const board = async (mark: string, state: 'published' | 'draft' = 'published') =>
    (await make('boards', state, staff, { mark })).id
  const out = async (of: number, place: string, from: number, to?: number) =>
    desk.payload.create({
      collection: 'board-deployments',
      data: {
        board: of,
        place,
        purpose: 'community',
        from: daysFromNow(from),
        to: to === undefined ? undefined : daysFromNow(to),
      },
    })
  await out(await board('防诈骗'), '社区广场', -4)
  await out(await board('读书'), '已经收回的地方', -20, -10)
  await out(await board('下周才去'), '下周的地方', 7)
  await out(await board('没审过的', 'draft'), '不该出现的地方', -4)
  const [, , boards] = await ongoing()
  expect(boards?.items).toEqual([
    {
      href: expect.stringMatching(/^\/boards\//),
      title: '社区广场',
      note: expect.stringMatching(/^防诈骗，\d+月\d+日起$/),
    },
  ])
})
