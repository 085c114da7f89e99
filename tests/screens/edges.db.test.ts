import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { make } from '../support/factories'
import { control } from '../support/hung-screens'
import { type OpenScreens, openScreens, says } from '../support/open-screens'
import { type Desk, openDesk } from '../support/payload'
import { rest } from '../support/rest'
import { hireStaff, type Staff } from '../support/staff'

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

let serial = 0

const manager = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
  rest(method, path, { as: staff.screenManager, body: body as Record<string, unknown> | undefined })

async function save(slug: string, body: object): Promise<number> {
  const { body: answer, status, text } = await manager('POST', `/api/${slug}`, body)
  if (status !== 201) throw new Error(text)
  return (answer.doc as { id: number }).id
}

const hang = () =>
  save('screens', { name: `屏幕${++serial}`, orientation: 'landscape', night: { dark: false } })

const playlist = () =>
  save('playlists', {
    name: `列表${++serial}`,
    entries: [{ kind: 'feed', source: 'screen-pages', count: 1 }],
  })

const always = { name: '食堂菜单', days: 'every', part: 'allDay', repeat: 'daily', priority: '3' }

const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString()

const alarm = (extra: object = {}) => ({
  title: '请到操场集合',
  tone: 'drill',
  startsAt: minutes(-1),
  endsAt: minutes(15),
  ...extra,
})

async function begin(): Promise<{ code: string; secret: string }> {
  return (await (await screens.ask('/api/screens/pairing', undefined, {})).json()) as {
    code: string
    secret: string
  }
}

const approve = (code: string, screen: number) =>
  control(screens, 'POST', '/pair', staff.screenManager, { code, screen })

describe('what is in use is not deleted, and says by what', () => {
  it.each([
    ['screen-groups', 'groups', () => save('screen-groups', { name: `分组${++serial}` })],
    ['screens', 'screens', hang],
  ] as const)('%s a schedule names', async (slug, field, create) => {
    const id = await create()
    const body = { ...always, playlist: await playlist(), [field]: [id] }
    const schedule = await save('screen-schedules', body)
    const { status, text } = await manager('DELETE', `/api/${slug}/${id}`)
    expect([status, text]).toEqual([409, expect.stringContaining('食堂菜单')])
    await manager('DELETE', `/api/screen-schedules/${schedule}`)
    expect((await manager('DELETE', `/api/${slug}/${id}`)).status).toBe(200)
  })

  it('a playlist that a screen plays', async () => {
    const [id, screen] = [await playlist(), await hang()]
    await manager('PATCH', `/api/screens/${screen}`, { playlist: id })
    const { status, text } = await manager('DELETE', `/api/playlists/${id}`)
    expect([status, text]).toEqual([409, expect.stringContaining('屏幕')])
  })
})

describe('a device', () => {
  it('let in and thrown out before it called gets nothing', async () => {
    const [screen, { code, secret }] = [await hang(), await begin()]
    expect((await approve(code, screen)).status).toBe(200)
    const revoked = await control(screens, 'POST', `/screens/${screen}/revoke`, staff.screenManager)
    expect(revoked.status).toBe(200)
    expect((await screens.ask('/api/screens/pairing', secret)).status).toBe(410)
  })

  it('is let in once, whoever else scans its code', async () => {
    const { code } = await begin()
    const answers = await Promise.all([approve(code, await hang()), approve(code, await hang())])
    expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200])
    expect(answers.some(({ status }) => status === 200)).toBe(true)
  })

  it('replaced by another is told so at once', async () => {
    const screen = await hang()
    const old = await screens.pair(screen)
    const stream = (await screens.ask('/api/screens/events', old)).body as ReadableStream<Uint8Array>
    const reader = stream.getReader()
    await reader.read()
    await screens.pair(screen)
    expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^event: manifest/)
    const answer = await screens.ask('/api/screens/manifest', old)
    expect([answer.status, await answer.json()]).toMatchObject([401, { errors: [{ name: 'revoked' }] }])
    await reader.cancel()
  })

  it('cannot send more than a screen has to say', async () => {
    const token = await screens.pair(await hang())
    const answer = await screens.ask('/api/screens/heartbeat', token, { log: 'x'.repeat(600_000) })
    expect(answer.status).toBe(413)
  })
})

describe('the demo screen', () => {
  it('tells nobody of what is to come, nor what schedules are called', async () => {
    await save('takeovers', alarm({ title: '周四演练', startsAt: minutes(60), endsAt: minutes(75) }))
    await save('screen-schedules', { ...always, name: '内部的名字', playlist: await playlist() })
    const fields = { showFrom: '2099-01-01T00:00:00.000Z' }
    await make('screen-pages', 'published', staff, { mark: '明年的通知', fields })
    await make('screen-pages', 'published', staff, { mark: '今天的通知' })
    const seen = JSON.stringify(await screens.eventually(says('今天的通知')))
    for (const word of ['周四演练', '内部的名字', '明年的通知'])
      expect(seen.replaceAll('\u200b', '')).not.toContain(word)
    const token = await screens.pair(await hang())
    expect(says('明年的通知')(await screens.manifest(token))).toBe(true)
  })
})

describe('pages that are over', () => {
  it('take no place in a list', async () => {
    await make('screen-pages', 'published', staff, { mark: '一直有效的通知' })
    await make('screen-pages', 'published', staff, {
      mark: '昨天的通知',
      fields: { showUntil: '2026-01-01T00:00:00.000Z' },
    })
    const list = await playlist()
    const screen = await hang()
    await manager('PATCH', `/api/screens/${screen}`, { playlist: list })
    const token = await screens.pair(screen)
    expect(says('一直有效的通知')(await screens.manifest(token))).toBe(true)
  })
})

describe('what makes no sense is refused, naming the field', () => {
  it('a schedule every one and a half weeks', async () => {
    const body = { ...always, playlist: await playlist(), interval: 1.5 }
    const { status, text } = await manager('POST', '/api/screen-schedules', body)
    expect([status, text]).toEqual([400, expect.stringContaining('"field":"interval"')])
  })

  it('a break that ends before it begins', async () => {
    const periods = [{ name: '大课间', kind: 'break', from: '09:50', to: '09:05' }]
    const { status, text } = await manager('POST', '/api/globals/school-calendar', {
      timetables: [{ name: '平时作息', periods }],
    })
    expect([status, text]).toEqual([400, expect.stringContaining('大课间')])
  })

  it('a takeover that is over and is to be another', async () => {
    const id = await save('takeovers', alarm())
    const over = { endsAt: minutes(0) }
    expect((await manager('PATCH', `/api/takeovers/${id}`, over)).status).toBe(200)
    const { status } = await manager('PATCH', `/api/takeovers/${id}`, { endsAt: minutes(30) })
    expect(status).toBe(400)
  })
})

describe('a schedule that cannot be read', () => {
  it('is left out, and holds nobody else up', async () => {
    const id = await save('screen-schedules', {
      ...always,
      name: '读不懂的',
      playlist: await playlist(),
      interval: 2,
    })
    const { databaseOf, sql } = await import('@/screens/session')
    await (await databaseOf(desk.payload)).execute(
      sql`update screen_schedules set interval = 1.5 where id = ${id}`,
    )
    const token = await screens.pair(await hang())
    await make('screen-pages', 'published', staff, { mark: '照样播出' })
    const { rules } = await screens.eventually(says('照样播出'), token)
    expect(rules.map(({ id: rule }) => rule)).not.toContain(`schedule:${id}`)
  })
})
