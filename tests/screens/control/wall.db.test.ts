import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WallScreen, WallView } from '@/screens/wall/types'
import { make, upload } from '../../support/factories'
import { applyNewest, beat, control, hang, nightNow, rowsOf, silentFor } from '../../support/hung-screens'
import { type OpenScreens, openScreens, says } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'

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

const wall = async (query = '') =>
  (await control(screens, 'GET', `/wall${query}`, staff.screenManager)).body as WallView

async function tile(id: number): Promise<WallScreen> {
  const found = (await wall()).screens.find((each) => each.id === id)
  if (!found) throw new Error(`screen ${id} is not on the wall`)
  return found
}

const ITEM = { id: 'clock', since: '2026-11-30T01:50:00.000Z' }

describe('who sees the wall', () => {
  it('is everybody signed in, and no visitor', async () => {
    expect((await control(screens, 'GET', '/wall')).status).toBe(401)
    for (const person of Object.values(staff))
      expect((await control(screens, 'GET', '/wall', person)).status).toBe(200)
  })

  it('never a screen, whose token opens its own manifest only', async () => {
    const id = await hang(desk, '带令牌的屏')
    const token = await screens.pair(id)
    expect((await screens.ask('/api/screen-control/wall', token)).status).toBe(401)
  })
})

describe('a screen on the wall', () => {
  it('is unpaired, expected, online and offline by its own heartbeats alone', async () => {
    const id = await hang(desk, '一楼大厅', { place: '正对大门' })
    expect(await tile(id)).toMatchObject({
      state: 'unpaired',
      name: '一楼大厅',
      place: '正对大门',
      troubles: [],
    })
    const token = await screens.pair(id)
    await screens.manifest(token)
    expect((await tile(id)).state).toBe('expected')
    await applyNewest(screens, token)
    expect(await tile(id)).toMatchObject({ state: 'online', troubles: [] })
    await silentFor(desk, id, 83)
    await screens.manifest(token)
    expect((await tile(id)).state).toBe('online')
    await silentFor(desk, id, 85)
    await screens.manifest(token)
    const gone = await tile(id)
    expect(gone).toMatchObject({ state: 'offline', troubles: ['offline'], since: gone.said?.at })
    await applyNewest(screens, token)
    expect((await tile(id)).state).toBe('online')
  })

  it('is revoked at once, whatever it goes on saying', async () => {
    const id = await hang(desk, '食堂')
    const token = await screens.pair(id)
    await applyNewest(screens, token)
    expect((await control(screens, 'POST', `/screens/${id}/revoke`, staff.screenManager)).status).toBe(200)
    expect(await tile(id)).toMatchObject({ state: 'revoked', cleared: false })
    expect((await screens.ask('/api/screens/heartbeat', token, beat())).status).toBe(401)
    expect(await tile(id)).toMatchObject({ state: 'revoked', cleared: true, troubles: [] })
  })

  it('tells what is on its glass, by the title and the picture of the very revision', async () => {
    const id = await hang(desk, '报告厅')
    const token = await screens.pair(id)
    const cover = await upload(staff.author, {})
    const news = await make('news', 'published', staff, { mark: '带照片的动态', fields: { cover: cover.id } })
    const { items } = await screens.eventually(says('带照片的动态'), token)
    const hash = items.find((item) => item.id === `news:${news.id}`)?.hash ?? ''
    await applyNewest(screens, token, { item: { ...ITEM, id: `news:${news.id}`, hash } })
    const { item } = (await tile(id)).said ?? {}
    expect(item).toEqual({
      title: '带照片的动态',
      since: ITEM.since,
      picture: expect.stringMatching(/^\/media\/.*\.webp$/),
    })
  })

  it('has its night, when a dark glass is no fault', async () => {
    const [asleep, awake] = [await hang(desk, '值班室', { night: nightNow() }), await hang(desk, '医务室')]
    for (const id of [asleep, awake]) await applyNewest(screens, await screens.pair(id))
    expect(await tile(asleep)).toMatchObject({ night: true, troubles: [] })
    expect(await tile(awake)).toMatchObject({ night: false })
  })

  it('needs somebody when its picture stands still, its clock is off, or it could not start alone', async () => {
    const id = await hang(desk, '阅览室')
    const token = await screens.pair(id)
    await applyNewest(screens, token, { frames: false, skew: -2_001, offlineReady: false, secure: false })
    expect((await tile(id)).troubles).toEqual(['still', 'skewed', 'fragile'])
    await applyNewest(screens, token, { skew: 2_000 })
    expect((await tile(id)).troubles).toEqual([])
  })

  it('says whether it plays the newest manifest', async () => {
    const id = await hang(desk, '图书角')
    const token = await screens.pair(id)
    const { revision } = await applyNewest(screens, token)
    expect((await tile(id)).said?.revision).toMatchObject({ id: revision, newest: true })
    await make('spaces', 'published', staff, { mark: '刚刚发布的阵地' })
    await screens.eventually(says('刚刚发布的阵地'), token)
    const tiled = await tile(id)
    expect(tiled.said?.revision).toMatchObject({ id: revision, newest: false })
    expect(tiled.troubles).toEqual([])
  })

  it('shows the last lines of its log', async () => {
    const id = await hang(desk, '走廊')
    const token = await screens.pair(id)
    const at = new Date().toISOString()
    const log = ['一', '二', '三', '四'].map((what) => ({ at, what }))
    await screens.ask('/api/screens/heartbeat', token, beat({ log }))
    expect((await tile(id)).log).toHaveLength(3)
  })

  it('can be asked for alone, and takes no revision for given that no screen has asked for', async () => {
    const id = await hang(desk, '仓库')
    await wall()
    expect((await wall(`?screen=${id}`)).screens.map((each) => each.id)).toEqual([id])
    expect(await rowsOf(desk, `select 1 from screen_revisions where screen_id = ${id}`)).toEqual([])
  })
})
