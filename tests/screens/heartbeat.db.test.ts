import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { make } from '../support/factories'
import { hang, beat as healthy, rowsOf } from '../support/hung-screens'
import { type OpenScreens, openScreens, says } from '../support/open-screens'
import { type Desk, openDesk } from '../support/payload'
import { hireStaff, type Staff } from '../support/staff'

let desk: Desk
let staff: Staff
let screens: OpenScreens
let screen: number
let token: string

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  screens = await openScreens(desk)
  screen = await hang(desk, '一楼大厅')
  token = await screens.pair(screen)
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

const beat = (extra: object = {}) =>
  healthy({ item: { id: 'news:1', hash: 'h1', since: '2026-11-30T01:50:00.000Z' }, ...extra })

const send = (body: unknown, as = token) => screens.ask('/api/screens/heartbeat', as, body)

const rows = <T>(statement: string): Promise<T[]> => rowsOf<T>(desk, statement)

const historyOf = async (id: number) =>
  (await rows<{ what: string }>(`select what from screen_history where screen_id = ${id} order by id`)).map(
    ({ what }) => what,
  )

describe('a heartbeat', () => {
  it('is answered with the time, and leaves the screen’s document and its revision alone', async () => {
    const before = await desk.payload.findByID({ collection: 'screens', id: screen })
    const { revision } = await screens.manifest(token)
    const answer = await send(beat())
    expect([answer.status, await answer.json()]).toEqual([200, { serverTime: expect.any(String) }])
    const after = await desk.payload.findByID({ collection: 'screens', id: screen })
    expect(after.updatedAt).toBe(before.updatedAt)
    expect((await screens.manifest(token)).revision).toBe(revision)
  })

  it('leaves one row of state, and history only of what changed', async () => {
    const fresh = await hang(desk, '二楼走廊')
    const own = await screens.pair(fresh)
    for (let count = 0; count < 5; count++) await send(beat(), own)
    await send(beat({ revision: 'r2', log: [{ at: '2026-11-30T01:50:00.000Z', what: '影片卡住' }] }), own)
    expect(await rows(`select revision from screen_states where screen_id = ${fresh}`)).toEqual([
      { revision: 'r2' },
    ])
    expect(await historyOf(fresh)).toEqual(['online', 'revision', 'revision', 'log'])
  })

  it('tells of the silence it ends, from the last sign of life on', async () => {
    const fresh = await hang(desk, '三楼走廊')
    const own = await screens.pair(fresh)
    await send(beat(), own)
    await rows(`update screen_states set seen_at = now() - interval '91 seconds' where screen_id = ${fresh}`)
    await send(beat(), own)
    expect(await historyOf(fresh)).toEqual(['online', 'revision', 'offline', 'online'])
  })

  it('adds what was played up by screen, day of the school and item', async () => {
    const play = { item: 'news:7', hash: 'h7', revision: 'r1', seconds: 12, times: 1 }
    await send(beat({ plays: [{ ...play, from: '2026-11-30T01:50:00.000Z' }] }))
    await send(beat({ plays: [{ ...play, from: '2026-11-30T15:59:50.000Z' }] }))
    await send(beat({ plays: [{ ...play, from: '2026-11-30T16:00:00.000Z' }] }))
    const played = await rows(
      `select day, times, seconds from screen_plays where item = 'news:7' order by day`,
    )
    expect(played).toEqual([
      { day: '2026-11-30', times: 2, seconds: 24 },
      { day: '2026-12-01', times: 1, seconds: 12 },
    ])
  })

  it('parts a month without a server into the days the player says, each with its own first and last time', async () => {
    const from = '2026-10-01T01:50:00.000Z'
    const play = { item: 'news:9', hash: 'h9', revision: 'r1', times: 2 }
    await send(
      beat({
        plays: [
          { ...play, day: '2026-10-01', from, seconds: 24 },
          { ...play, day: '2026-10-02', from: '2026-10-01T15:59:55.000Z', seconds: 36 },
          { ...play, day: '2026-10-03', from: '2026-10-03T15:59:50.000Z', seconds: 48 },
          { ...play, day: '2026-02-31', from: '2026-10-05T01:50:00.000Z', seconds: 60 },
        ],
      }),
    )
    const told = await rows<{ day: string; seconds: number; first_at: string; last_at: string }>(
      `select day, seconds, first_at, last_at from screen_plays where item = 'news:9' order by day`,
    )
    const times = told.map(({ day, first_at, last_at, seconds }) => [
      day,
      seconds,
      ...[first_at, last_at].map((each) => new Date(each).toISOString()),
    ])
    expect(times).toEqual([
      ['2026-10-01', 24, from, '2026-10-01T01:50:24.000Z'],
      ['2026-10-02', 36, '2026-10-01T16:00:00.000Z', '2026-10-01T16:00:36.000Z'],
      ['2026-10-03', 48, '2026-10-03T15:59:50.000Z', '2026-10-03T15:59:59.999Z'],
      ['2026-10-05', 60, '2026-10-05T01:50:00.000Z', '2026-10-05T01:51:00.000Z'],
    ])
  })

  it('leaves the manifest a screen obeys among those that are kept', async () => {
    const fresh = await hang(desk, '四楼走廊')
    const own = await screens.pair(fresh)
    await rows(`insert into screen_revisions (screen_id, revision, made_at, items)
      select ${fresh}, 'old' || n, now() - interval '1 hour' * n, '{}' from generate_series(1, 300) n`)
    await send(beat({ revision: 'old299', obeys: 'old250' }), own)
    await make('news', 'published', staff, { mark: '又一条消息' })
    await screens.eventually(says('又一条消息'), own)
    const kept = await rows<{ revision: string }>(
      `select revision from screen_revisions where screen_id = ${fresh} order by made_at limit 3`,
    )
    expect(kept.map(({ revision }) => revision)).toEqual(['old299', 'old250', 'old198'])
  })

  it('whose plays come again, since its answer was lost, counts them once', async () => {
    const plays = [
      { item: 'news:8', hash: 'h8', revision: 'r1', from: '2026-11-30T01:50:00.000Z', seconds: 12, times: 1 },
    ]
    await send(beat({ plays }))
    await send(beat({ plays: [] }))
    await send(beat({ plays }))
    await send(beat({ plays: [{ ...plays[0], from: '2026-11-30T02:50:00.000Z' }] }))
    expect(await rows(`select times, seconds from screen_plays where item = 'news:8'`)).toEqual([
      { times: 2, seconds: 24 },
    ])
  })

  it.each([
    ['item.since', { item: { id: 'news:1', hash: 'h', since: 'soon' } }],
    ['cached', { cached: 7 }],
    [
      'plays.0.seconds',
      {
        plays: [{ item: 'a', hash: 'b', revision: 'c', from: '2026-11-30T01:50:00Z', seconds: -1, times: 1 }],
      },
    ],
    ['revision', { revision: undefined }],
  ])('with a wrong %s is refused by name', async (field, extra) => {
    const answer = await send(beat(extra))
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([
      400,
      expect.stringContaining(field),
    ])
  })

  it('without a token, with a wrong or a revoked one is nobody’s', async () => {
    expect((await send(beat(), '')).status).toBe(401)
    expect((await send(beat(), 'x'.repeat(43))).status).toBe(401)
    const gone = await hang(desk, '拆掉的屏')
    const own = await screens.pair(gone)
    await desk.payload.delete({ collection: 'screens', id: gone })
    const answer = await send(beat(), own)
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { errors: [{ name: 'revoked', message: expect.any(String) }] },
    ])
  })
})

describe('what was on the glass', () => {
  it('is traced to the review record of its publication', async () => {
    const { id } = await make('news', 'published', staff, { mark: '可追溯的消息' })
    const { items } = await screens.eventually(
      ({ items: all }) => all.some((each) => each.id === `news:${id}`),
      token,
    )
    const hash = items.find((each) => each.id === `news:${id}`)?.hash
    const [traced] = await rows<{ title: string; verb: string; document: string }>(
      `select i.title, r.verb, r.document from screen_items i join review_records r on r.id = i.record_id
       where i.item = 'news:${id}' and i.hash = '${hash}'`,
    )
    expect(traced).toMatchObject({ title: '可追溯的消息', verb: 'publish' })
    expect(Number(traced?.document)).toBe(id)
  })
})
