import { afterAll, beforeAll, expect, it } from 'vitest'
import { CONTENT } from '../support/factories'
import { type Desk, openDesk } from '../support/payload'

let desk: Desk

beforeAll(async () => {
  process.env.SEED = 'none'
  desk = await openDesk()
})

afterAll(() => desk.close())

it('creates nothing with SEED=none: no demo account, no content, and the settings have their defaults', async () => {
  const { fillEmptySchool } = await import('@/seed/start')
  expect(await fillEmptySchool(desk.payload, () => {})).toEqual([])
  for (const collection of ['users', 'media', 'feedback', ...CONTENT] as const) {
    expect((await desk.payload.count({ collection })).totalDocs, collection).toBe(0)
  }
  const site = await desk.payload.findGlobal({ slug: 'site' })
  expect(site.schoolName).toBe('我的学校')
})
