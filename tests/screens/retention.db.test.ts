import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { make } from '../support/factories'
import { applyNewest, hang, rowsOf } from '../support/hung-screens'
import { type OpenScreens, openScreens, says } from '../support/open-screens'
import { type Desk, openDesk } from '../support/payload'
import { hireStaff, type Staff } from '../support/staff'
import { tidy } from './tidy'

let desk: Desk
let staff: Staff
let screens: OpenScreens

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  screens = await openScreens(desk)
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

const run = (statement: string) => rowsOf(desk, statement)

/** Deleted while it was away, with something on it. */
async function deleted(name: string): Promise<{ id: number; token: string }> {
  const id = await hang(desk, name)
  const token = await screens.pair(id)
  await applyNewest(screens, token)
  await desk.payload.delete({ collection: 'screens', id })
  return { id, token }
}

const TABLES = ['screen_states', 'screen_revisions', 'screen_history'] as const

const left = async (id: number) => {
  const rows = await Promise.all(TABLES.map((table) => run(`select 1 from ${table} where screen_id = ${id}`)))
  return rows.map(({ length }) => length > 0)
}

describe('of a deleted screen', () => {
  it('everything is kept while it may play on, and goes when it was told', async () => {
    await make('news', 'published', staff, { mark: '没有期限的消息' })
    await screens.eventually(says('没有期限的消息'))
    const { id, token } = await deleted('库房')
    await tidy(desk)
    expect(await left(id)).toEqual([true, true, true])
    expect((await screens.ask('/api/screens/manifest', token)).status).toBe(401)
    await tidy(desk)
    expect(await left(id)).toEqual([false, false, false])
  })

  it('everything goes when all it holds has run out', async () => {
    const { id } = await deleted('旧楼')
    await run(
      `update screen_revisions set items = '{"news:1": {"hash": "h", "until": "2026-01-01T00:00:00Z"}}' where screen_id = ${id}`,
    )
    await tidy(desk)
    expect(await left(id)).toEqual([false, false, false])
  })

  it('everything goes when it was not heard of for 400 days', async () => {
    const { id } = await deleted('老礼堂')
    const seen = (days: number) =>
      run(`update screen_states set seen_at = now() - interval '${days} days' where screen_id = ${id}`)
    await seen(399)
    await tidy(desk)
    expect(await left(id)).toEqual([true, true, true])
    await seen(401)
    await tidy(desk)
    expect(await left(id)).toEqual([false, false, false])
  })

  it('what it played stays', async () => {
    const id = await hang(desk, '有记录的屏')
    const token = await screens.pair(id)
    const from = new Date().toISOString()
    const play = { item: 'clock', hash: 'h', revision: 'r', from, seconds: 1, times: 1 }
    await applyNewest(screens, token, { plays: [play] })
    await desk.payload.delete({ collection: 'screens', id })
    await screens.ask('/api/screens/manifest', token)
    await tidy(desk)
    expect(await run(`select 1 from screen_plays where screen_id = ${id}`)).toHaveLength(1)
  })
})

it('a screen that is there keeps what is known of it, revoked and silent for years', async () => {
  const id = await hang(desk, '常在的屏')
  const token = await screens.pair(id)
  await applyNewest(screens, token)
  await run(`update screen_tokens set revoked_at = now() - interval '500 days' where screen_id = ${id}`)
  await run(`update screen_states set seen_at = now() - interval '500 days' where screen_id = ${id}`)
  await tidy(desk)
  expect(await left(id)).toEqual([true, true, true])
  expect((await screens.ask('/api/screens/manifest', token)).status).toBe(401)
  expect(await run(`select 1 from screen_tokens where screen_id = ${id}`)).toHaveLength(1)
})

it('revoked tokens go after 90 days, but the last of a screen says how it stands', async () => {
  const id = await hang(desk, '换过三次设备')
  for (let device = 0; device < 3; device++) await screens.pair(id)
  const ages = async () =>
    (
      await rowsOf<{ days: number }>(
        desk,
        `select extract(day from now() - revoked_at)::int as days from screen_tokens
         where screen_id = ${id} order by revoked_at`,
      )
    ).map(({ days }) => days)
  await run(`update screen_tokens set revoked_at = now() - interval '1 day' * (
    select 88 + count(*) * 3 from screen_tokens newer
    where newer.screen_id = ${id} and newer.created_at > screen_tokens.created_at) where screen_id = ${id}`)
  expect(await ages()).toEqual([94, 91, 88])
  await tidy(desk)
  expect(await ages()).toEqual([88])
  await run(`update screen_tokens set revoked_at = now() - interval '300 days' where screen_id = ${id}`)
  await tidy(desk)
  expect(await ages()).toEqual([300])
})

it('titles and approvals go after 90 days, when neither a screen nor a record of plays refers to them', async () => {
  const id = await hang(desk, '有内容的屏')
  const insert = (item: string, days: number) =>
    run(`insert into screen_items (item, hash, title, first_at)
      values ('${item}', 'h', '标题', now() - interval '${days} days')`)
  await insert('news:901', 91)
  await insert('news:902', 89)
  await insert('news:903', 91)
  await insert('news:904', 91)
  await run(`insert into screen_plays (screen_id, day, item, hash, first_at, last_at, times, seconds)
    values (${id}, '2026-11-26', 'news:903', 'h', now(), now(), 1, 1),
           (${id}, '2026-11-26', 'news:901', 'another', now(), now(), 1, 1)`)
  await run(`insert into screen_revisions (screen_id, revision, made_at, items)
    values (${id}, 'r', now(), '{"news:904": {"hash": "h"}, "news:901": {"hash": "other"}}')`)
  await tidy(desk)
  const items = await rowsOf<{ item: string }>(
    desk,
    `select item from screen_items where item like 'news:90_' order by item`,
  )
  expect(items.map(({ item }) => item)).toEqual(['news:902', 'news:903', 'news:904'])
})
