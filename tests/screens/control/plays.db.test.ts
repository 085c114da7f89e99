import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk, make } from '../../support/factories'
import { applyNewest, control, hang, rowsOf } from '../../support/hung-screens'
import { type OpenScreens, openScreens, says } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

const HEAD =
  '屏幕,位置,日期,内容,类别,播放次数,播放时长,首次,末次,内容指纹,终审人,发布时间,审核记录编号'.split(',')

let desk: Desk
let staff: Staff
let screens: OpenScreens
let hall: number
let corridor: number

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  screens = await openScreens(desk)
  hall = await hang(desk, '一楼大厅', { place: '正对大门' })
  corridor = await hang(desk, '=HYPERLINK("http://evil")', { place: '+1' })
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

const csv = (query = '', as = staff.auditor) => control(screens, 'GET', `/plays.csv${query}`, as)

async function table(query = ''): Promise<Record<string, string>[]> {
  const { text } = await csv(query)
  return parse(text, { bom: true, columns: true })
}

async function play(screen: number, from: string, id: string, hash: string, seconds = 3_725) {
  const token = await screens.pair(screen)
  const { revision } = await screens.manifest(token)
  await applyNewest(screens, token, { plays: [{ item: id, hash, revision, from, seconds, times: 250 }] })
}

describe('the record of what played', () => {
  it('names screen, place, content, how long, and the approval behind it', async () => {
    const { id } = await make('news', 'published', staff, { mark: '运动会' })
    const token = await screens.pair(hall)
    const { items } = await screens.eventually(says('运动会'), token)
    const hash = items.find((item) => item.id === `news:${id}`)?.hash ?? ''
    await play(hall, '2026-11-30T01:50:00.000Z', `news:${id}`, hash)
    const [record] = await rowsOf<{ id: number; created_at: string }>(
      desk,
      `select id, created_at from review_records where verb = 'publish' and document = ${id} and subject = 'news'`,
    )
    const answer = await csv()
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.text.startsWith('\uFEFF')).toBe(true)
    const [row] = parse(answer.text, { bom: true, columns: true }) as Record<string, string>[]
    expect(Object.keys(row ?? {})).toEqual(HEAD)
    expect(row).toEqual({
      屏幕: '一楼大厅',
      位置: '正对大门',
      日期: '2026-11-30',
      内容: '运动会',
      类别: '动态',
      播放次数: '250',
      播放时长: '1:02:05',
      首次: '2026-11-30 09:50:00',
      末次: '2026-11-30 10:52:05',
      内容指纹: hash,
      终审人: 'finalReviewer',
      发布时间: expect.stringMatching(/^2\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      审核记录编号: String(record?.id),
    })
  })

  it('is for those who keep screens, answer for content or inspect', async () => {
    const may = new Set(['screenManager', 'admin', 'auditor', 'finalReviewer'])
    for (const [role, person] of Object.entries(staff))
      expect([role, (await csv('', person)).status]).toEqual([role, may.has(role) ? 200 : 403])
    expect((await control(screens, 'GET', '/plays.csv')).status).toBe(401)
  })

  it('is told of in the audit log, with what was asked for', async () => {
    await csv(`?from=2026-09-01&to=2026-12-31&screen=${hall}&content=运动`)
    const [last] = await rowsOf<{ note: string; action: string; person_name: string }>(
      desk,
      `select action, note, person_name from audit_log where action = 'export' order by id desc limit 1`,
    )
    expect(last).toEqual({
      action: 'export',
      person_name: 'auditor',
      note: `2026-09-01 至 2026-12-31，屏幕 ${hall}，内容含“运动”`,
    })
  })

  it('makes no formula of a name', async () => {
    await play(corridor, '2026-11-30T02:00:00.000Z', 'clock', 'h1')
    const row = (await table()).find(({ 内容: title }) => title === '时钟' || title === 'clock')
    expect(row).toMatchObject({ 屏幕: `'=HYPERLINK("http://evil")`, 位置: `'+1`, 类别: '时钟', 终审人: '' })
  })

  it('can be narrowed to days, screens and content; empty fields of the form mean everything', async () => {
    await play(hall, '2026-12-05T02:00:00.000Z', 'clock', 'h1')
    const all = await table('?from=&to=&screen=&content=')
    expect(all).toHaveLength(3)
    const days = async (query: string) => (await table(query)).map(({ 日期: day, 屏幕: name }) => [day, name])
    expect(await days('?from=2026-12-05&to=2026-12-05')).toEqual([['2026-12-05', '一楼大厅']])
    expect(await days(`?screen=${hall}`)).toHaveLength(2)
    expect(await days(`?screen=${hall}&screen=${corridor}`)).toHaveLength(3)
    expect(await days('?content=运动')).toEqual([['2026-11-30', '一楼大厅']])
  })

  it('has a line for each day of a month without a server', async () => {
    const token = await screens.pair(hall)
    const days = ['2026-10-01', '2026-10-02', '2026-10-03']
    const plays = days.map((day) => ({
      ...{ item: 'clock', hash: 'h2', revision: 'r', day, from: `${day}T01:00:00.000Z` },
      ...{ seconds: 60, times: 5 },
    }))
    await applyNewest(screens, token, { plays })
    const rows = await table('?from=2026-10-01&to=2026-10-31')
    expect(rows.map(({ 日期: day, 播放时长: length, 首次: first }) => [day, length, first])).toEqual(
      days.map((day) => [day, '0:01:00', `${day} 09:00:00`]),
    )
  })

  it.each(['?from=gestern', '?to=2026-02-30', '?screen=all', '?from=2026-12-02&to=2026-12-01'])(
    'refuses %s and says why',
    async (query) => {
      const { body, status } = await csv(query)
      expect(status).toBe(400)
      expect((body.errors as { message: string }[])[0]?.message).toMatch(/from|screen/)
    },
  )

  it('names who started a takeover, which nobody reviews', async () => {
    const startsAt = new Date().toISOString()
    const endsAt = new Date(Date.now() + 3_600_000).toISOString()
    const body = { title: '到操场集合', tone: 'drill', startsAt, endsAt }
    const made = expectOk(await rest('POST', '/api/takeovers', { as: staff.screenManager, body }), 201)
    const { id } = made.body.doc as { id: number }
    const token = await screens.pair(hall)
    const { items } = await screens.eventually(says('到操场集合'), token)
    const hash = items.find((item) => item.id === `takeover:${id}`)?.hash ?? ''
    await play(hall, '2026-12-06T02:00:00.000Z', `takeover:${id}`, hash, 5)
    const [row] = await table('?from=2026-12-06&to=2026-12-06')
    expect(row).toMatchObject({
      内容: '到操场集合',
      类别: '紧急插播',
      播放时长: '0:00:05',
      终审人: 'screenManager（发出）',
    })
  })

  it('goes on past a thousand rows', async () => {
    await rowsOf(
      desk,
      `insert into screen_plays (screen_id, day, item, hash, first_at, last_at, times, seconds)
       select ${hall}, '2025-01-01', 'news:' || n, 'h', now(), now(), 1, 1 from generate_series(1, 2500) n`,
    )
    const rows = await table('?from=2025-01-01&to=2025-01-01')
    expect(rows).toHaveLength(2_500)
    expect(new Set(rows.map(({ 内容: item }) => item)).size).toBe(2_500)
  })

  it('keeps what a deleted screen played', async () => {
    await desk.payload.delete({ collection: 'screens', id: corridor })
    expect((await table()).some(({ 屏幕: name }) => name === `已删除的屏幕${corridor}`)).toBe(true)
  })
})
