import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Withdrawal, WithdrawalsView } from '@/screens/withdrawals/types'
import { expectOk, make, release, review, upload } from '../../support/factories'
import { applyNewest, beat, control, hang, rowsOf, silentFor } from '../../support/hung-screens'
import { type OpenScreens, openScreens, says } from '../../support/open-screens'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let screens: OpenScreens
let hall: Hung
let corridor: Hung

type Hung = { id: number; token: string }

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  screens = await openScreens(desk)
  hall = await hung('一楼大厅')
  corridor = await hung('二楼走廊')
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

async function hung(name: string): Promise<Hung> {
  const id = await hang(desk, name)
  return { id, token: await screens.pair(id) }
}

const both = () => [hall, corridor]

/** Published, and taken over by the screens. */
async function onScreens(mark: string, fields: object = {}, where = both()): Promise<number> {
  const { id } = await make('news', 'published', staff, { mark, fields: { ...fields } })
  await plays(says(mark), where)
  return id
}

async function plays(check: Parameters<OpenScreens['eventually']>[0], where = both()) {
  for (const { token } of where) {
    await screens.eventually(check, token)
    await applyNewest(screens, token)
  }
}

const withdraw = async (id: number) =>
  expectOk(await review('news', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))

const ask = async (query = '') =>
  ((await control(screens, 'GET', `/withdrawals${query}`, staff.finalReviewer)).body as WithdrawalsView)
    .withdrawals

const of = async (key: string): Promise<Withdrawal | undefined> =>
  (await ask()).find((each) => each.key === key)

const standing = (withdrawal: Withdrawal | undefined) =>
  withdrawal && [withdrawal.gone, withdrawal.screens.length]

describe('a withdrawn text', () => {
  it('is told of to everybody signed in, and to no visitor', async () => {
    expect((await control(screens, 'GET', '/withdrawals')).status).toBe(401)
    for (const person of Object.values(staff))
      expect((await control(screens, 'GET', '/withdrawals', person)).status).toBe(200)
    expect((await control(screens, 'GET', '/withdrawals?item=news', staff.author)).status).toBe(400)
  })

  it('is gone from each screen when the screen itself says so', async () => {
    const id = await onScreens('要撤下的消息')
    expect(await of(`news:${id}`)).toBeUndefined()
    await withdraw(id)
    expect(await of(`news:${id}`)).toMatchObject({
      title: '要撤下的消息',
      section: '动态',
      cause: 'withdraw',
      gone: 0,
      screens: [{ name: '一楼大厅' }, { name: '二楼走廊' }],
    })
    await plays((each) => !says('要撤下的消息')(each), [hall])
    expect(standing(await of(`news:${id}`))).toEqual([1, 2])
    await plays((each) => !says('要撤下的消息')(each), [corridor])
    expect(standing(await of(`news:${id}`))).toEqual([2, 2])
    expect(await ask(`?item=news:${id}`)).toHaveLength(1)
  })

  it('is gone when the screen obeys a manifest without it, though not every file of that is there', async () => {
    const id = await onScreens('马上要撤的消息')
    const before = await screens.manifest(hall.token)
    await withdraw(id)
    const after = await screens.eventually((each) => !says('马上要撤的消息')(each), hall.token)
    const say = (obeys?: string) =>
      screens.ask('/api/screens/heartbeat', hall.token, beat({ revision: before.revision, obeys }))
    await say(after.revision)
    expect(standing(await of(`news:${id}`))).toEqual([1, 2])
    expect((await of(`news:${id}`))?.screens[0]?.state).toBe('removed')
    await say(before.revision)
    expect(standing(await of(`news:${id}`))).toEqual([0, 2])
    await say()
    expect(standing(await of(`news:${id}`))).toEqual([0, 2])
    await plays((each) => !says('马上要撤的消息')(each))
  })

  it('stays on a screen that is away, until what it has runs out by itself', async () => {
    const consentExpiresAt = '2099-01-01T00:00:00.000Z'
    const cover = await upload(staff.author, { consentStatus: 'obtained', consentExpiresAt })
    const id = await onScreens('带到期照片的消息', { cover: cover.id })
    const plain = await onScreens('没有期限的消息')
    await silentFor(desk, corridor.id, 600)
    await withdraw(id)
    await withdraw(plain)
    await plays((each) => !says('没有期限的消息')(each) && !says('带到期照片的消息')(each), [hall])
    const away = { name: '二楼走廊', state: 'holding', online: false, revoked: false }
    expect((await of(`news:${id}`))?.screens[1]).toMatchObject({ ...away, until: consentExpiresAt })
    const endless = (await of(`news:${plain}`))?.screens[1]
    expect(endless).toMatchObject(away)
    expect(endless).not.toHaveProperty('until')
    await rowsOf(
      desk,
      `update screen_revisions set items = jsonb_set(items, '{news:${id},until}', '"2026-01-01T00:00:00.000Z"')
       where items ? 'news:${id}'`,
    )
    expect((await of(`news:${id}`))?.screens[1]?.state).toBe('over')
    expect(standing(await of(`news:${id}`))).toEqual([2, 2])
    await applyNewest(screens, corridor.token)
  })

  it('may be on a screen that was given it and never heard of again', async () => {
    const id = await onScreens('发了就断网的消息', {}, [hall])
    await silentFor(desk, corridor.id, 600)
    await screens.eventually(says('发了就断网的消息'), corridor.token)
    await withdraw(id)
    await plays((each) => !says('发了就断网的消息')(each), [hall])
    expect(await of(`news:${id}`)).toMatchObject({
      gone: 1,
      screens: [{}, { name: '二楼走廊', state: 'holding' }],
    })
    await applyNewest(screens, corridor.token)
    expect(standing(await of(`news:${id}`))).toEqual([2, 2])
  })

  it('that no screen ever had is not told of', async () => {
    const { id } = await make('news', 'published', staff, {
      mark: '从不上屏的消息',
      fields: { showOnScreens: false },
    })
    await withdraw(id)
    expect(await of(`news:${id}`)).toBeUndefined()
  })

  it('is told of no more once it is published again', async () => {
    const id = await onScreens('撤下又发布的消息')
    await withdraw(id)
    expect(await of(`news:${id}`)).toBeDefined()
    expectOk(await release('news', id, staff))
    expect(await of(`news:${id}`)).toBeUndefined()
  })

  it('leaves the list after a week, but not while a screen still has it', async () => {
    const [done, held] = [await onScreens('上周撤完的消息'), await onScreens('还留在屏上的消息')]
    await withdraw(done)
    await plays((each) => !says('上周撤完的消息')(each))
    await withdraw(held)
    await rowsOf(desk, `update review_records set created_at = created_at - interval '8 days'`)
    await rowsOf(desk, `update screen_revisions set made_at = made_at - interval '8 days'`)
    expect([await of(`news:${done}`), (await of(`news:${held}`))?.gone]).toEqual([undefined, 0])
    expect(await ask(`?item=news:${done}`)).toHaveLength(1)
  })

  it('has left a screen that was thrown out only when that was told so', async () => {
    const lost = await hung('库房')
    const id = await onScreens('库房里的消息', {}, [hall, corridor, lost])
    await control(screens, 'POST', `/screens/${lost.id}/revoke`, staff.admin)
    await withdraw(id)
    await plays((each) => !says('库房里的消息')(each))
    const holder = (await of(`news:${id}`))?.screens.find((each) => each.id === lost.id)
    expect(holder).toMatchObject({ state: 'holding', revoked: true, online: false })
    expect((await screens.ask('/api/screens/manifest', lost.token)).status).toBe(401)
    expect(standing(await of(`news:${id}`))).toEqual([3, 3])
  })
})

describe('a picture that may not be shown any more', () => {
  const consent = async (id: number, body: object) =>
    expectOk(await rest('PATCH', `/api/media/${id}`, { as: staff.admin, body }))

  it('is followed to each screen, though its text stays', async () => {
    const cover = await upload(staff.author, { alt: '孩子们', consentStatus: 'obtained' }, 33)
    const id = await onScreens('照片被撤回的消息', { cover: cover.id })
    await consent(cover.id, { consentStatus: 'withdrawn' })
    expect(await of(`media:${cover.id}`)).toMatchObject({
      section: '图片',
      cause: 'consent',
      title: '孩子们',
      gone: 0,
    })
    const without = (each: { items: { id: string; slide: object }[] }) =>
      each.items.some((item) => item.id === `news:${id}` && !('picture' in item.slide && item.slide.picture))
    await plays(without)
    expect(standing(await of(`media:${cover.id}`))).toEqual([2, 2])
    expect(await ask(`?item=media:${cover.id}`)).toHaveLength(1)
  })

  it('whose consent ran out is told of from that moment', async () => {
    const cover = await upload(staff.author, { consentStatus: 'obtained' }, 44)
    await onScreens('照片到期的消息', { cover: cover.id })
    const at = '2026-11-20T00:00:00.000Z'
    await rowsOf(
      desk,
      `update media set consent_expires_at = now() - interval '1 minute' where id = ${cover.id}`,
    )
    expect(await of(`media:${cover.id}`)).toMatchObject({ cause: 'expired', gone: 0 })
    expect(Date.parse((await of(`media:${cover.id}`))?.at ?? '')).toBeGreaterThan(Date.parse(at))
  })

  it('is told of when it is deleted altogether', async () => {
    const cover = await upload(staff.author, { alt: '删掉的照片' }, 55)
    await onScreens('照片被删的消息', { cover: cover.id })
    expectOk(await rest('DELETE', `/api/media/${cover.id}`, { as: staff.finalReviewer }))
    const told = await of(`media:${cover.id}`)
    expect(told).toMatchObject({ cause: 'deleted', section: '图片' })
    expect(told).not.toHaveProperty('href')
  })
})
