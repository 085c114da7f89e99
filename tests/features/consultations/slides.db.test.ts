import { afterAll, beforeAll, expect, it } from 'vitest'
import { make } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { hireStaff, type Staff } from '../../support/staff'

const ZONE = 'Asia/Shanghai'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

it('gives the questions meant for screens, each until the midnight after its last day', async () => {
  const { consultationSlides } = await import('@/features/consultations/slides')
  const period = {
    opensAt: '2026-03-01T16:30:00.000Z',
    closesAt: '2026-03-09T16:30:00.000Z',
    promisedAt: '2026-03-20T04:00:00.000Z',
  }
  const { id } = await make('consultations', 'published', staff, {
    mark: '图书角怎么开',
    fields: { ...period, question: '午间几点开方便？' },
  })
  await make('consultations', 'published', staff, { mark: '不上屏', fields: { showOnScreens: false } })
  await make('consultations', 'draft', staff, { mark: '没发布' })
  const entries = await consultationSlides(desk.payload, { limit: 9 }, ZONE)
  expect(entries).toMatchObject([
    {
      id: `consultation:${id}`,
      from: '2026-03-01T16:00:00.000Z',
      until: '2026-03-10T16:00:00.000Z',
      slide: {
        kind: 'consultation',
        title: '图书角怎么开',
        text: '午间几点开方便？',
        period: '征集到3月10日',
      },
    },
  ])
})
