import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScreenHistory } from '@/screens/history/types'
import { beat, control, hang, rowsOf } from '../../support/hung-screens'
import { type OpenScreens, openScreens } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'
import { tidy } from '../tidy'

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

const history = (id: number, query = '') =>
  control(screens, 'GET', `/screens/${id}/history${query}`, staff.auditor)

describe('a screen’s history', () => {
  it('has a day for each of the last thirty, and what happened, the latest first', async () => {
    const id = await hang(desk, '一楼大厅')
    const token = await screens.pair(id)
    await screens.ask('/api/screens/heartbeat', token, beat({ revision: 'r1' }))
    await rowsOf(desk, `update screen_history set at = at - interval '2 days' where screen_id = ${id}`)
    await screens.ask('/api/screens/heartbeat', token, beat({ revision: 'r2' }))
    const { days, events } = (await history(id)).body as ScreenHistory
    expect(days).toHaveLength(30)
    expect(days.at(-2)).toMatchObject({ online: 24, hours: 24 })
    expect(days.at(-1)).toMatchObject({ revisions: 1, breaks: 0 })
    expect(events.map(({ detail, what }) => [what, detail])).toEqual([
      ['revision', 'r2'],
      ['revision', 'r1'],
      ['online', 'Chrome/70.0'],
    ])
  })

  it('is nothing of a screen that never said anything, and is refused in wrong lengths', async () => {
    const id = await hang(desk, '二楼走廊')
    const { days, events } = (await history(id, '?days=7')).body as ScreenHistory
    expect([days.length, days.every(({ hours }) => hours === 0), events]).toEqual([7, true, []])
    for (const days of ['0', '401', 'viele']) expect((await history(id, `?days=${days}`)).status).toBe(400)
    expect((await control(screens, 'GET', `/screens/${id}/history`)).status).toBe(401)
  })

  it('is kept for 400 days, as what was played is', async () => {
    const id = await hang(desk, '三楼走廊')
    const old = (days: number) => `now() - interval '${days} days'`
    for (const days of [399, 401]) {
      await rowsOf(
        desk,
        `insert into screen_history (screen_id, at, what) values (${id}, ${old(days)}, 'online')`,
      )
      await rowsOf(
        desk,
        `insert into screen_plays (screen_id, day, item, hash, first_at, last_at, times, seconds)
         values (${id}, to_char(${old(days)}, 'YYYY-MM-DD'), 'clock', 'h', now(), now(), 1, 1)`,
      )
    }
    await rowsOf(
      desk,
      `insert into screen_pairings (code, secret_hash, expires_at, agent, address) values ('OLDONE', 'x', now(), '', '')`,
    )
    await tidy(desk)
    for (const table of ['screen_history', 'screen_plays'])
      expect(await rowsOf(desk, `select 1 from ${table} where screen_id = ${id}`)).toHaveLength(1)
    expect(await rowsOf(desk, `select 1 from screen_pairings where code = 'OLDONE'`)).toEqual([])
  })
})
