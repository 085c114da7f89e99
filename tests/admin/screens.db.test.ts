import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { expectOk, make, review } from '../support/factories'
import { applyNewest, hang, silentFor } from '../support/hung-screens'
import { type OpenScreens, openScreens, says } from '../support/open-screens'
import { type Desk, openDesk } from '../support/payload'
import { hireStaff, type Staff } from '../support/staff'

let desk: Desk
let payload: Payload
let staff: Staff
let screens: OpenScreens
let hall: number
let token: string

beforeAll(async () => {
  desk = await openDesk()
  payload = desk.payload
  staff = await hireStaff(payload)
  screens = await openScreens(desk)
  hall = await hang(desk, '一楼大厅')
  token = await screens.pair(hall)
})

afterAll(async () => {
  await screens?.close()
  await desk?.close()
})

async function told(role: keyof Staff): Promise<{ what: string; why: string }[]> {
  const { readScreenTroubles } = await import('@/admin/dashboard/screens')
  const user = (await payload.findByID({ collection: 'users', id: staff[role].id })) as User
  return (await readScreenTroubles({ payload, user })).map(({ what, why }) => ({ what, why }))
}

describe('what the dashboard tells of the screens', () => {
  it('is nothing while they are well', async () => {
    await applyNewest(screens, token)
    expect(await told('screenManager')).toEqual([])
  })

  it('is what is away or stands still, to those who can go and look', async () => {
    await applyNewest(screens, token, { frames: false })
    expect(await told('finalReviewer')).toEqual([
      { what: '一楼大厅画面不动', why: '请重新载入，不行就断电重启' },
    ])
    await silentFor(desk, hall, 600)
    expect(await told('screenManager')).toEqual([
      { what: '一楼大厅离线', why: expect.stringMatching(/^从\S*\d\d:\d\d起$/) },
    ])
    for (const role of ['author', 'firstReviewer', 'auditor'] as const) expect(await told(role)).toEqual([])
  })

  it('is what was withdrawn and is on a screen still', async () => {
    const { id } = await make('news', 'published', staff, { mark: '还在屏上的消息' })
    await screens.eventually(says('还在屏上的消息'), token)
    await applyNewest(screens, token)
    expectOk(await review('news', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
    expect(await told('finalReviewer')).toEqual([
      { what: '撤下的「还在屏上的消息」还在屏上', why: expect.stringMatching(/^0\/1 已撤下；一楼大厅/) },
    ])
    await screens.eventually((each) => !says('还在屏上的消息')(each), token)
    await applyNewest(screens, token)
    expect(await told('finalReviewer')).toEqual([])
  })
})
