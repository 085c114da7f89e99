import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WithdrawalsView } from '@/screens/withdrawals/types'
import { expectOk, make, review, upload } from '../../support/factories'
import { applyNewest, control, hang, rowsOf, silentFor } from '../../support/hung-screens'
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

/** A screen that played a text, was deleted while it was away, and the text withdrawn. */
async function leftBehind(name: string, fields: object = {}) {
  const screen = await hang(desk, name)
  const token = await screens.pair(screen)
  const { id } = await make('news', 'published', staff, { mark: `${name}的消息`, fields: { ...fields } })
  await screens.eventually(says(`${name}的消息`), token)
  await applyNewest(screens, token)
  await silentFor(desk, screen, 600)
  await desk.payload.delete({ collection: 'screens', id: screen })
  expectOk(await review('news', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  const withdrawal = async () => {
    const { body } = await control(screens, 'GET', `/withdrawals?item=news:${id}`, staff.auditor)
    return (body as WithdrawalsView).withdrawals[0]
  }
  return { id, screen, token, withdrawal }
}

describe('what a deleted screen may still show', () => {
  it('is told of by the name it had, until its device hears of it', async () => {
    const { screen, token, withdrawal } = await leftBehind('拆走的屏')
    expect(await withdrawal()).toMatchObject({
      gone: 0,
      screens: [{ id: screen, name: '拆走的屏', deleted: true, state: 'holding', online: false }],
    })
    expect((await screens.ask('/api/screens/manifest', token)).status).toBe(401)
    expect(await withdrawal()).toMatchObject({ gone: 1, screens: [{ deleted: true, state: 'removed' }] })
  })

  it('is told of until it has run out', async () => {
    const consentExpiresAt = '2099-01-01T00:00:00.000Z'
    const cover = await upload(staff.author, { consentStatus: 'obtained', consentExpiresAt })
    const { id, screen, withdrawal } = await leftBehind('又拆走的屏', { cover: cover.id })
    expect((await withdrawal())?.screens).toMatchObject([{ state: 'holding', until: consentExpiresAt }])
    await rowsOf(
      desk,
      `update screen_revisions set items = jsonb_set(items, '{news:${id},until}', '"2026-01-01T00:00:00.000Z"')
       where screen_id = ${screen} and items ? 'news:${id}'`,
    )
    expect((await withdrawal())?.screens).toMatchObject([{ state: 'over' }])
  })
})
