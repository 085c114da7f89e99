import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Takeover } from '@/payload-types'
import type { RunningTakeover } from '@/screens/control/takeovers'
import type { ManifestItem } from '@/ui/manifest'
import { expectOk } from '../../support/factories'
import { control, hang } from '../../support/hung-screens'
import { type OpenScreens, openScreens, says } from '../../support/open-screens'
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
  hall = await hang(desk, '一楼大厅')
  await hang(desk, '食堂')
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

const DRILL = { title: '请到操场集合', text: '跟着老师走。', tone: 'drill', minutes: 15 }

const post = (path: string, body: unknown = {}, as = staff.screenManager) =>
  control(screens, 'POST', `/takeovers${path}`, as, body)

const running = async () =>
  expectOk(await control(screens, 'GET', '/takeovers', staff.author)).body as unknown as RunningTakeover[]

async function begin(body: object = DRILL): Promise<number> {
  return expectOk(await post('', body), 201).body.id as number
}

const find = (id: number): Promise<Takeover> => desk.payload.findByID({ collection: 'takeovers', id })

describe('a takeover from the short form', () => {
  it('is for those who may take the screens over', async () => {
    expect((await control(screens, 'POST', '/takeovers', undefined, DRILL)).status).toBe(401)
    for (const [role, person] of Object.entries(staff)) {
      const answer = await post('', DRILL, person)
      const may = role === 'screenManager' || role === 'finalReviewer'
      expect([role, answer.status]).toEqual([role, may ? 201 : 403])
      if (may) await post(`/${answer.body.id}/end`)
    }
    expect(await running()).toEqual([])
  })

  it('begins at once by the server’s clock, and is on the screens', async () => {
    const before = Date.now()
    const id = await begin({ ...DRILL, screens: [hall] })
    const { startsAt, endsAt } = await find(id)
    expect(Date.parse(startsAt)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(15 * 60_000)
    expect(await running()).toMatchObject([{ id, title: '请到操场集合', where: '一楼大厅', screens: 1 }])
    const token = await screens.pair(hall)
    await screens.eventually(says('请到操场集合'), token)
    expect(says('请到操场集合')(await screens.manifest())).toBe(false)
    await post(`/${id}/end`)
    await screens.eventually((each) => !says('请到操场集合')(each), token)
  })

  it('ends later or at once when that is said, and never changes afterwards', async () => {
    const id = await begin()
    const { endsAt } = await find(id)
    expectOk(await post(`/${id}/extend`, { minutes: 10 }))
    expect(Date.parse((await find(id)).endsAt) - Date.parse(endsAt)).toBe(10 * 60_000)
    expectOk(await post(`/${id}/end`))
    expect(await running()).toEqual([])
    for (const verb of ['end', 'extend'])
      expect((await post(`/${id}/${verb}`, { minutes: 5 })).text).toContain('已经结束')
  })

  it('never begins when it is called off before', async () => {
    const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
    const { id } = await desk.payload.create({
      collection: 'takeovers',
      data: { title: '下午演练', tone: 'drill', startsAt: soon(60), endsAt: soon(70) },
    })
    const token = await screens.pair(hall)
    await screens.eventually(says('下午演练'), token)
    expectOk(await post(`/${id}/end`))
    await screens.eventually((each) => !says('下午演练')(each), token)
    expect(Date.parse((await find(id)).endsAt)).toBeLessThanOrEqual(Date.now())
  })

  it.each([
    [{ ...DRILL, title: ' ' }, '请写屏上的大字'],
    [{ ...DRILL, title: '一二三四五六七八九十一二三四五六七八九十一' }, '最多20个字'],
    [{ ...DRILL, tone: 'loud' }, '请选性质'],
    [{ ...DRILL, minutes: 0 }, '至少1分钟'],
    [{ ...DRILL, minutes: 2000 }, '24小时'],
    [undefined, '没有收到要插播的内容'],
    [{ ...DRILL, minutes: 1.5 }, '整分钟'],
    [{ ...DRILL, minutes: '15' }, '请选时长'],
    [{ ...DRILL, text: 5 }, '说明要写成文字'],
    [{ ...DRILL, byline: 5 }, '发布者要写成文字'],
    [{ ...DRILL, screens: ['一楼'] }, '请从列表里选择屏幕'],
    [{ ...DRILL, groups: 3 }, '请从列表里选择分组'],
  ])('is refused when it says %j', async (body, told) => {
    const answer = await post('', body ?? null)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(told)
    expect(answer.text).not.toMatch(/Invalid|expected/)
  })

  it.each([
    ['/slide', { title: 5, tone: 'urgent' }, '大字要写成文字'],
    ['/slide', { title: '', tone: 'loud' }, '请选性质'],
    ['/slide', { title: '字'.repeat(201), tone: 'plain' }, '请写短些'],
    ['/slide', 'nonsense', '没有收到'],
    ['/1/extend', 'nonsense', '请选时长'],
  ])('says in Chinese what is wrong with what is sent to %s: %j', async (path, body, told) => {
    const answer = await post(path, body)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(told)])
    expect(answer.text).not.toMatch(/Invalid|expected|Too/)
  })

  it('is at most a day long, also by extension', async () => {
    const id = await begin({ ...DRILL, minutes: 1440 })
    expect((await post(`/${id}/extend`, { minutes: 60 })).status).toBe(400)
    await post(`/${id}/end`)
  })

  it('is refused by name when it is none', async () => {
    expect((await post('/999999/end')).text).toContain('没有找到这条插播')
  })

  it('can be looked at before, as the screens will show it', async () => {
    const { body } = expectOk(await post('/slide', { title: '', tone: 'urgent', text: '不要跑。' }))
    expect(body).toMatchObject({
      timeZone: 'Asia/Shanghai',
      item: { slide: { kind: 'notice', tone: 'urgent', byline: '' } },
    })
    expect(says('不要跑')({ items: [body.item as ManifestItem] })).toBe(true)
    expect(await running()).toEqual([])
  })
})
