import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Moment } from '@/screens/moment/moment'
import type { Manifest } from '@/ui/manifest'
import { expectOk } from '../../support/factories'
import { control, hang } from '../../support/hung-screens'
import { type OpenScreens, openScreens } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let screens: OpenScreens
let hall: number

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  screens = await openScreens(desk)
  await desk.payload.updateGlobal({
    slug: 'school-calendar',
    data: {
      terms: [{ name: '秋季学期', from: '2026-09-01T04:00:00.000Z', to: '2027-01-20T04:00:00.000Z' }],
      timetables: [
        { name: '平时', periods: [{ name: '大课间', kind: 'break', from: '09:50', to: '10:20' }] },
      ],
    },
  })
  hall = await hang(desk, '一楼大厅', {
    place: '正对大门',
    orientation: 'portrait',
    night: { dark: true, from: '21:00', to: '06:30' },
  })
  const clocks = await playlist('课间的钟')
  const notices = await playlist('通知')
  await schedule('课间看钟', clocks, { periods: ['break'], part: 'periods' })
  await schedule('十点通知', notices, { part: 'hours', hoursFrom: '10:00', hoursTo: '10:10', priority: '2' })
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

const playlist = async (name: string) =>
  (
    await desk.payload.create({
      collection: 'playlists',
      data: { name, transition: 'fade', entries: [{ kind: 'clock' }] },
    })
  ).id

const schedule = (name: string, playlistId: number, when: object) =>
  desk.payload.create({
    collection: 'screen-schedules',
    data: {
      name,
      playlist: playlistId,
      priority: '1',
      days: 'school',
      part: 'allDay',
      repeat: 'daily',
      ...when,
    },
  })

const ask = (path: string) => control(screens, 'GET', path, staff.author)

const moment = async (at: string, id: number | string = hall) =>
  expectOk(await ask(`/screens/${id}/why?at=${at}`)).body as Moment

describe('a moment of a screen', () => {
  it('is for those signed in', async () => {
    for (const path of [`/screens/${hall}/why`, `/screens/${hall}/manifest`]) {
      expect((await control(screens, 'GET', path)).status).toBe(401)
      for (const person of Object.values(staff))
        expect((await control(screens, 'GET', path, person)).status).toBe(200)
    }
  })

  it('says what shows, why, what lost and what comes', async () => {
    expect(await moment('2026-11-30T10:05')).toMatchObject({
      at: '2026-11-30T10:05',
      instant: '2026-11-30T02:05:00.000Z',
      words: '11月30日 周一 10:05，第14周 上学日',
      screen: { id: String(hall), name: '一楼大厅', place: '正对大门', orientation: 'portrait' },
      dark: false,
      slide: { title: '时钟' },
      playlist: '通知',
      why: {
        summary: expect.stringContaining('十点通知'),
        holding: [
          { name: '十点通知', won: true },
          { name: '课间看钟', won: false, reason: expect.stringContaining('优先级更高') },
        ],
      },
      previous: '2026-11-30T10:00',
      next: '2026-11-30T10:10',
      coming: [
        { at: '2026-11-30T10:10', because: '课间看钟' },
        { at: '2026-11-30T10:20', plays: '全部在屏内容' },
        { at: '2026-11-30T21:00', plays: '黑屏' },
        { at: '2026-12-01T06:30' },
        { at: '2026-12-01T09:50' },
        { at: '2026-12-01T10:00' },
      ],
    })
  })

  it('knows the night, and why nothing holds at the weekend', async () => {
    expect(await moment('2026-11-30T22:00')).toMatchObject({ dark: true })
    const { why } = await moment('2026-12-05T10:05')
    expect(why.holding).toEqual([])
    expect(why.waiting[0]).toMatchObject({ reason: expect.stringContaining('今天不上学') })
  })

  it('may be of the demo screen', async () => {
    expect(await moment('2026-11-30T10:05', 'demo')).toMatchObject({
      screen: { id: 'demo', orientation: 'landscape' },
      playlist: '通知',
    })
  })

  it('has a manifest, as of then, that is kept by nobody', async () => {
    const answer = expectOk(await ask(`/screens/${hall}/manifest?at=2027-03-01T10:05`))
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const { screen, serverTime } = answer.body as unknown as Manifest
    expect(serverTime).toBe('2027-03-01T02:05:00.000Z')
    expect(screen.id).toBe(String(hall))
  })

  it('is refused where the screen or the moment is none', async () => {
    expect((await ask('/screens/999999/why')).text).toContain('没有找到这块屏幕')
    expect((await ask('/screens/x/manifest')).status).toBe(404)
    expect((await ask(`/screens/${hall}/why?at=morgen`)).text).toContain('2026-11-30T09:50')
  })
})
