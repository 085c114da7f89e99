import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { onShow } from '@/features/screens/timetable/timetable'
import type { Manifest } from '@/ui/manifest'
import { make } from '../support/factories'
import { type OpenScreens, openScreens, says } from '../support/open-screens'
import { type Desk, openDesk } from '../support/payload'
import { rest } from '../support/rest'
import { hireStaff, type Staff } from '../support/staff'

let desk: Desk
let staff: Staff
let screens: OpenScreens
let hall: { id: number; token: string }
let canteen: { id: number; token: string }
let group: number

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  screens = await openScreens(desk)
  group = await save('screen-groups', { name: '教学楼' })
  hall = await hang({ name: '一楼大厅', group })
  canteen = await hang({ name: '食堂' })
  await make('news', 'published', staff, { mark: '一条活动消息' })
  await make('integrity', 'published', staff, { mark: '一幅书画作品' })
  const body = {
    terms: [{ name: '秋季学期', from: day('2026-09-01'), to: day('2027-01-20') }],
    holidays: [{ name: '国庆节', from: day('2026-10-01'), to: day('2026-10-07') }],
    makeUpDays: [{ name: '国庆调休', day: day('2026-10-10'), follows: '5' }],
    examDays: [{ name: '期末考试', from: day('2027-01-18'), to: day('2027-01-19') }],
    timetables: [
      {
        name: '平时作息',
        periods: [
          { name: '第二节', kind: 'lesson', from: '09:10', to: '09:50' },
          { name: '大课间', kind: 'break', from: '9：50', to: '1020' },
        ],
      },
    ],
  }
  const answer = await rest('POST', '/api/globals/school-calendar', { as: staff.screenManager, body })
  expect([answer.status, answer.text]).toEqual([200, expect.anything()])
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

beforeEach(async () => {
  for (const collection of ['screen-schedules', 'takeovers'] as CollectionSlug[])
    await desk.payload.delete({ collection, where: {} })
})

const day = (iso: string) => `${iso}T12:00:00+08:00`
const at = (clock: string) => Date.parse(`${clock}+08:00`)

async function save(slug: string, body: object): Promise<number> {
  const { body: answer, status, text } = await rest('POST', `/api/${slug}`, { as: staff.screenManager, body })
  if (status !== 201) throw new Error(text)
  return (answer.doc as { id: number }).id
}

async function hang(fields: object) {
  const id = await save('screens', { orientation: 'landscape', night: { dark: false }, ...fields })
  return { id, token: await screens.pair(id) }
}

const playlist = (name: string, source: string) =>
  save('playlists', { name, entries: [{ kind: 'feed', source, count: 4 }] })

const during = (extra: object = {}) => ({
  name: '课间书画',
  days: 'school',
  part: 'periods',
  periods: ['break'],
  repeat: 'daily',
  priority: '1',
  ...extra,
})

/** What a screen plays at a moment of the school's clock. */
async function playing(screen: number | 'demo', clock: string): Promise<string | undefined> {
  const manifest = (await screens.manifests.at(screen, at(clock))) as Manifest
  return onShow(manifest, at(clock)).rule?.name
}

const refreshed = (token: string, check: (manifest: Manifest) => boolean) => screens.eventually(check, token)

describe('a schedule', () => {
  it('plays in the breaks of school days, on make-up days too, and not on holidays', async () => {
    const artworks = await playlist('书画', 'integrity')
    await save('screen-schedules', during({ playlist: artworks }))
    await refreshed(hall.token, ({ rules }) => rules.length === 1)
    expect(await playing(hall.id, '2026-11-30T09:50:00')).toBe('课间书画')
    expect(await playing(hall.id, '2026-11-30T10:20:00')).toBeUndefined()
    expect(await playing(hall.id, '2026-10-01T10:00:00')).toBeUndefined()
    expect(await playing(hall.id, '2026-10-10T10:00:00')).toBe('课间书画')
    expect(await playing('demo', '2026-11-30T09:50:00')).toBe('课间书画')
  })

  it('plays where it says: on a screen, on a group’s screens, or everywhere', async () => {
    const artworks = await playlist('书画二', 'integrity')
    await save('screen-schedules', during({ name: '只在大厅', playlist: artworks, screens: [hall.id] }))
    await save(
      'screen-schedules',
      during({ name: '教学楼', playlist: artworks, groups: [group], priority: '2' }),
    )
    const there = await refreshed(hall.token, ({ rules }) => rules.length === 2)
    expect(onShow(there, at('2026-11-30T10:00:00')).rule?.name ?? '教学楼').toBe('教学楼')
    expect((await screens.manifest(canteen.token)).rules).toEqual([])
  })

  it('reaches 119 days ahead without a server', async () => {
    const artworks = await playlist('书画三', 'integrity')
    await save(
      'screen-schedules',
      during({ name: '每天', playlist: artworks, days: 'every', part: 'allDay' }),
    )
    const { horizon, rules, serverTime } = await refreshed(hall.token, ({ rules: all }) => all.length === 1)
    const reach = (Date.parse(horizon) - Date.parse(serverTime)) / 86_400_000
    expect(reach).toBeGreaterThan(118)
    expect((rules[0]?.spans.at(-1) ?? 0) * 1000).toBe(Date.parse(horizon))
  })

  it('is silent on exam days', async () => {
    const manifest = (await screens.manifests.at(hall.id, at('2027-01-18T09:00:00'))) as Manifest
    expect(manifest.quiet).toEqual(
      ['2027-01-18', '2027-01-19'].flatMap((on) =>
        ['09:10', '10:20'].map((time) => at(`${on}T${time}:00`) / 1000),
      ),
    )
  })

  it.each([
    ['hoursFrom', { part: 'hours' }],
    ['hoursTo', { part: 'hours', hoursFrom: '12:00', hoursTo: '12:00' }],
    ['weekdays', { repeat: 'weekly' }],
    ['monthDay', { repeat: 'monthly' }],
    ['periods', { periods: [] }],
    ['to', { from: day('2026-12-02'), to: day('2026-12-01') }],
  ])('that lacks sense is refused, naming %s', async (field, extra) => {
    const body = during({ playlist: await playlist(`书画 ${field}`, 'integrity'), ...extra })
    const { status, body: answer } = await rest('POST', '/api/screen-schedules', {
      as: staff.screenManager,
      body,
    })
    expect(status).toBe(400)
    expect(JSON.stringify(answer)).toContain(`"field":"${field}"`)
  })
})

describe('a playlist', () => {
  it('plays named documents while they are published, and counts its rotation from the latest change', async () => {
    const { id } = await make('spaces', 'published', staff, {
      mark: '只点名的屋子',
      fields: { showOnScreens: false },
    })
    const named = await save('playlists', {
      name: '点名',
      entries: [
        { kind: 'clock' },
        { kind: 'document', document: { relationTo: 'spaces', value: id }, seconds: 25 },
      ],
    })
    await rest('PATCH', `/api/screens/${canteen.id}`, { as: staff.screenManager, body: { playlist: named } })
    const now = await refreshed(canteen.token, says('只点名的屋子'))
    expect(now.base).toBe(`playlist:${named}`)
    expect(now.playlists[0]?.entries).toEqual([
      { item: 'clock', seconds: expect.any(Number) },
      { item: `space:${id}`, seconds: 25 },
    ])
    expect(now.playlists[0]?.lead).toBe(1)
    await rest('POST', `/api/spaces/${id}/review`, {
      as: staff.finalReviewer,
      body: { verb: 'withdraw', comment: '测试' },
    })
    await refreshed(canteen.token, (each) => !says('只点名的屋子')(each))
  })
})

describe('a page for screens', () => {
  it('keeps to its own time, also offline', async () => {
    const fields = { showFrom: '2099-01-01T00:00:00.000Z', showUntil: '2099-01-02T00:00:00.000Z' }
    await make('screen-pages', 'published', staff, { mark: '将来的通知', fields })
    const { items } = await refreshed(hall.token, says('将来的通知'))
    const item = items.find((each) => says('将来的通知')({ items: [each] }))
    expect([item?.from, item?.until]).toEqual([fields.showFrom, fields.showUntil])
  })
})

describe('a takeover', () => {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString()
  const alarm = (extra: object = {}) => ({
    title: '请到操场集合',
    tone: 'urgent',
    startsAt: minutes(-1),
    endsAt: minutes(15),
    ...extra,
  })

  it('stands above every schedule, ends by itself, and is told to listening screens at once', async () => {
    const artworks = await playlist('书画四', 'integrity')
    await save(
      'screen-schedules',
      during({ playlist: artworks, days: 'every', part: 'allDay', priority: '3' }),
    )
    const stream = (await screens.ask('/api/screens/events', hall.token)).body as ReadableStream<Uint8Array>
    const reader = stream.getReader()
    await reader.read()
    await reader.read() // the schedule
    await save('takeovers', alarm({ groups: [group] }))
    expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^event: takeover/)
    await reader.cancel()
    const now = await refreshed(hall.token, says('请到操场集合'))
    expect(onShow(now, Date.now()).rule?.name).toBe('紧急通知：请到操场集合')
    expect(onShow(now, Date.now() + 16 * 60_000).rule?.name).toBe('课间书画')
    expect(says('请到操场集合')(await screens.manifest(canteen.token))).toBe(false)
  })

  it.each([
    ['ends before it begins', { endsAt: new Date(0).toISOString() }],
    ['lasts for days', { endsAt: minutes(25 * 60) }],
  ])('that %s is refused', async (_, extra) => {
    const { body, status } = await rest('POST', '/api/takeovers', {
      as: staff.finalReviewer,
      body: alarm(extra),
    })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('"field":"endsAt"')])
  })

  it('is started by screen managers and final reviewers only, and never deleted', async () => {
    for (const person of ['author', 'firstReviewer', 'auditor', 'admin'] as const)
      expect((await rest('POST', '/api/takeovers', { as: staff[person], body: alarm() })).status).toBe(403)
    const id = await save('takeovers', alarm())
    for (const person of ['screenManager', 'finalReviewer', 'admin'] as const)
      expect((await rest('DELETE', `/api/takeovers/${id}`, { as: staff[person] })).status).toBe(403)
  })
})

describe('two instances of the program', () => {
  it('give a screen the same revision', async () => {
    const other = await openScreens(desk)
    const [one, two] = [await screens.manifest(hall.token), await other.manifest(hall.token)]
    expect(two.revision).toBe(one.revision)
    await other.close()
  })
})
