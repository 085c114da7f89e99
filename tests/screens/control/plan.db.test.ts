import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScheduleDraft } from '@/screens/control/draft'
import type { Places } from '@/screens/control/places'
import type { DraftView } from '@/screens/week/draft'
import type { PlaylistUse } from '@/screens/week/playlist-use'
import type { WeekPlan } from '@/screens/week/types'
import { expectOk, make } from '../../support/factories'
import { control, hang } from '../../support/hung-screens'
import { type OpenScreens, openScreens } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { type Answer, rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let screens: OpenScreens
const made = { group: 0, hall: 0, canteen: 0, art: 0, notices: 0, breaks: 0 }

const day = (iso: string) => `${iso}T12:00:00.000Z`

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  screens = await openScreens(desk)
  await make('integrity', 'published', staff, { mark: '一幅书画' })
  await desk.payload.updateGlobal({ slug: 'school-calendar', data: calendar })
  const { id } = await desk.payload.create({ collection: 'screen-groups', data: { name: '教学楼' } })
  made.group = id
  made.hall = await hang(desk, '一楼大厅', { group: id, night: { dark: true, from: '21:00', to: '06:30' } })
  made.canteen = await hang(desk, '食堂')
  made.art = await playlist('书画', { kind: 'feed', source: 'integrity', count: 4 })
  made.notices = await playlist('通知', { kind: 'clock' })
  made.breaks = (await save(breaks())).id
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

const calendar = {
  terms: [{ name: '秋季学期', from: day('2026-09-01'), to: day('2027-01-20') }],
  holidays: [{ name: '国庆节', from: day('2026-10-01'), to: day('2026-10-07') }],
  makeUpDays: [{ name: '国庆调休', day: day('2026-10-10'), follows: '5' as const }],
  timetables: [
    { name: '平时', periods: [{ name: '大课间', kind: 'break' as const, from: '09:50', to: '10:20' }] },
  ],
}

const breaks = (extra: Partial<ScheduleDraft> = {}): ScheduleDraft => ({
  name: '课间播放书画',
  playlist: made.art,
  priority: '1',
  days: 'school',
  part: 'periods',
  periods: ['break'],
  repeat: 'daily',
  ...extra,
})

const hours = (hoursFrom: string, hoursTo: string, extra: Partial<ScheduleDraft> = {}) =>
  breaks({
    name: `${hoursFrom}播放通知`,
    playlist: made.notices,
    part: 'hours',
    hoursFrom,
    hoursTo,
    ...extra,
  })

const playlist = async (
  name: string,
  entry: { kind: 'feed' | 'clock'; source?: 'integrity'; count?: number },
) =>
  (
    await desk.payload.create({
      collection: 'playlists',
      data: { name, transition: 'fade', entries: [entry] },
    })
  ).id

async function save(body: ScheduleDraft): Promise<{ id: number }> {
  const answer = expectOk(await rest('POST', '/api/screen-schedules', { as: staff.screenManager, body }), 201)
  return answer.body.doc as { id: number }
}

const remove = async ({ id }: { id: number }) =>
  expectOk(await rest('DELETE', `/api/screen-schedules/${id}`, { as: staff.screenManager }))

const ask = (path: string, as: SignedIn | undefined = staff.screenManager): Promise<Answer> =>
  control(screens, 'GET', path, as)

const week = async (query = ''): Promise<WeekPlan> =>
  expectOk(await ask(`/plan?fresh&week=2026-11-30${query}`)).body as WeekPlan

const draft = async (body: unknown) =>
  expectOk(await control(screens, 'POST', '/plan/draft', staff.screenManager, body)).body as DraftView & {
    problem?: string
  }

describe('who sees what is planned', () => {
  it.each(['/plan', '/places', '/moments', '/takeovers'])(
    'is everybody signed in, and no visitor: %s',
    async (path) => {
      expect((await control(screens, 'GET', path)).status).toBe(401)
      for (const person of Object.values(staff)) expect((await ask(path, person)).status).toBe(200)
    },
  )

  it('changes nothing by looking, and only those who keep screens change it', async () => {
    for (const [role, person] of Object.entries(staff)) {
      const answer = await rest('POST', '/api/screen-schedules', { as: person, body: breaks() })
      const may = role === 'screenManager' || role === 'admin'
      expect([role, answer.status]).toEqual([role, may ? 201 : 403])
      if (may) await remove(answer.body.doc as { id: number })
    }
  })
})

describe('a week', () => {
  it('begins on Monday, whatever day is asked for, and says what each day is', async () => {
    const plan = expectOk(await ask('/plan?week=2026-10-10')).body as WeekPlan
    expect(plan.week).toBe('2026-10-05')
    expect(plan.days.map(({ meaning }) => meaning)).toEqual([
      '国庆节放假',
      '国庆节放假',
      '国庆节放假',
      '第6周 上学日',
      '第6周 上学日',
      '调休，按周五上课',
      '周末',
    ])
    expect(plan.term).toEqual({ name: '秋季学期', from: '2026-09-01', to: '2027-01-20' })
  })

  it('has each occurrence by the school’s clock, its schedule in words, and the periods behind', async () => {
    const plan = await week()
    expect(plan.occurrences.map(({ from, to }) => `${from} ${to.slice(11)}`)).toEqual(
      ['11-30', '12-01', '12-02', '12-03', '12-04'].map((each) => `2026-${each}T09:50 10:20`),
    )
    expect(plan.rules).toMatchObject([
      {
        schedule: made.breaks,
        words: '每个上学日的课间',
        playlist: { id: made.art, name: '书画' },
        movable: false,
        where: '所有屏幕',
      },
    ])
    expect(plan.days[0]?.periods).toMatchObject([{ name: '大课间', from: '2026-11-30T09:50' }])
    expect(plan.playlists.find(({ id }) => id === made.art)).toMatchObject({ items: 1 })
  })

  it('of a screen has its night and what is meant for it; of all screens only what all have', async () => {
    const own = await save(hours('12:00', '12:30', { groups: [made.group] }))
    expect((await week(`&screen=${made.hall}`)).rules).toHaveLength(2)
    expect((await week(`&group=${made.group}`)).rules).toHaveLength(2)
    expect((await week(`&screen=${made.canteen}`)).rules).toHaveLength(1)
    const all = await week()
    expect(all.rules).toHaveLength(1)
    expect(all.elsewhere).toEqual([{ schedule: own.id, name: '12:00播放通知', where: '教学楼' }])
    expect(all.dark).toEqual([])
    expect((await week(`&screen=${made.hall}`)).dark[0]).toEqual({
      from: '2026-11-29T21:00',
      to: '2026-11-30T06:30',
    })
    await remove(own)
  })

  it('shows who is beaten by whom, and names ties', async () => {
    const own = await save(hours('10:00', '11:00', { priority: '2' }))
    const stronger = await week()
    expect(stronger.occurrences.find(({ rule }) => rule === `schedule:${made.breaks}`)?.beaten).toEqual([
      { from: '2026-11-30T10:00', to: '2026-11-30T10:20', by: '10:00播放通知' },
    ])
    expect(stronger.conflicts).toMatchObject([{ winner: { schedule: own.id }, tie: false }])
    expect(stronger.conflicts[0]).not.toHaveProperty('where')
    expectOk(
      await rest('PATCH', `/api/screen-schedules/${own.id}`, {
        as: staff.screenManager,
        body: { priority: '1' },
      }),
    )
    expect((await week()).conflicts).toMatchObject([
      { tie: true, sentence: expect.stringContaining('优先级相同') },
    ])
    await remove(own)
  })

  it('of all screens names conflicts with what is meant for some, and where they are; the group’s as well', async () => {
    const own = await save(hours('10:00', '11:00', { groups: [made.group], priority: '2' }))
    const conflict = {
      winner: { schedule: own.id, name: '10:00播放通知' },
      loser: { schedule: made.breaks, name: '课间播放书画' },
      tie: false,
      where: '“10:00播放通知”排在教学楼，“课间播放书画”排在所有屏幕：在一楼大厅重叠。',
    }
    for (const query of ['', `&group=${made.group}`, `&screen=${made.hall}`])
      expect([query, (await week(query)).conflicts]).toMatchObject([query, [conflict]])
    expect((await week(`&screen=${made.canteen}`)).conflicts).toEqual([])
    const elsewhere = await save(hours('10:30', '11:30', { screens: [made.canteen], playlist: made.art }))
    expect((await week()).conflicts).toHaveLength(1)
    await remove(elsewhere)
    await remove(own)
  })

  it('has takeovers, above everything', async () => {
    const { id } = await desk.payload.create({
      collection: 'takeovers',
      data: {
        title: '请到操场集合',
        tone: 'drill',
        startsAt: '2026-11-30T01:55:00.000Z',
        endsAt: '2026-11-30T02:05:00.000Z',
      },
    })
    const plan = await week()
    expect(plan.occurrences.find(({ rule }) => rule === `takeover:${id}`)).toMatchObject({
      from: '2026-11-30T09:55',
      beaten: [],
    })
    expect(plan.occurrences[0]?.beaten).toMatchObject([{ by: '演练：请到操场集合' }])
    await desk.payload.delete({ collection: 'takeovers', id })
  })

  it('refuses days and places that there are not', async () => {
    expect((await ask('/plan?week=2026-02-30')).status).toBe(400)
    expect((await ask('/plan?screen=999999')).text).toContain('没有找到这块屏幕')
  })
})

describe('a schedule that is being written', () => {
  it('is told in words, with its next times', async () => {
    const view = await draft(breaks({ from: day('2026-11-30'), to: day('2026-12-31'), screens: [made.hall] }))
    expect(view.sentence).toBe(
      '在一楼大厅播放“书画”：每个上学日的课间，2026年11月30日至12月31日。优先级：一般。',
    )
    expect(view.screens).toBe(1)
  })

  it('meets others on the screens it plays on, and not itself', async () => {
    const { id } = await save(hours('10:00', '11:00', { groups: [made.group] }))
    expect((await draft(breaks({ screens: [made.canteen] }))).conflicts).toEqual([])
    expect((await draft({ ...breaks(), id: made.breaks })).conflicts).toMatchObject([
      { other: '10:00播放通知', tie: true },
    ])
    expect(
      (await draft(breaks({ playlist: made.notices, screens: [made.canteen] }))).conflicts,
    ).toMatchObject([{ other: '课间播放书画', tie: true }])
    await remove({ id })
  })

  it.each([
    [{ part: 'hours' }, '几点到几点'],
    [{ part: 'hours', hoursFrom: '25:00', hoursTo: '26:00' }, '09:50'],
    [{ part: 'hours', hoursFrom: '10:00', hoursTo: '10:00' }, '同一时刻'],
    [{ periods: [] }, '至少选一种作息'],
    [{ repeat: 'weekly', weekdays: [] }, '星期几'],
    [{ from: day('2026-12-02'), to: day('2026-12-01') }, '早于'],
    [{ days: 'nonsense' }, '填写有误'],
    [{ interval: 0 }, '至少是1'],
  ])('says what it lacks: %j', async (extra, told) => {
    expect((await draft({ ...breaks(), ...extra })).problem).toContain(told)
  })

  it('is not saved when it is changed in part into something impossible', async () => {
    const own = await save(hours('12:00', '12:30'))
    const answer = await rest('PATCH', `/api/screen-schedules/${own.id}`, {
      as: staff.screenManager,
      body: { hoursTo: '12:00' },
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('同一时刻')
    await remove(own)
  })
})

describe('a playlist', () => {
  it('knows how much is in it now and where it plays', async () => {
    await desk.payload.update({ collection: 'screen-groups', id: made.group, data: { playlist: made.art } })
    await week()
    const use = expectOk(await ask(`/playlists/${made.art}`)).body as PlaylistUse
    expect(use).toMatchObject({
      items: [{ title: '一幅书画' }],
      schedules: [{ id: made.breaks, words: '所有屏幕，每个上学日的课间' }],
      usual: ['分组“教学楼”'],
    })
    expect((await ask('/playlists/999999')).status).toBe(404)
  })

  it('is what plays where nothing is scheduled', async () => {
    expect((await week(`&screen=${made.hall}`)).base).toBe(
      '没有排期的时候播放“书画”（分组“教学楼”的“平时播放”）。',
    )
    expect((await week(`&screen=${made.canteen}`)).base).toBe('没有排期的时候播放全部在屏内容。')
    expect((await week()).base).toBe('没有排期的时候，各屏播放自己的“平时播放”。')
  })
})

it('places are all screens and groups, with how many are in each', async () => {
  const places = (await ask('/places')).body as Places
  expect(places.groups).toEqual([{ id: made.group, name: '教学楼', screens: 1 }])
  expect(places.screens.map(({ name }) => name).sort()).toEqual(['一楼大厅', '食堂'].sort())
})
