import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Desk, openDesk } from '../../../support/payload'
import { rest } from '../../../support/rest'
import { hireStaff, type Staff } from '../../../support/staff'
import { ask } from '../voices'

vi.mock('@/features/consultations/limits', async (original) => ({
  ...(await original<object>()),
  MOST_WAITING: { normal: 3, crowd: 2, advert: 2 },
}))

let desk: Desk
let staff: Staff
let value: number

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  value = (await ask(staff)).id
})
afterAll(() => desk.close())

const TEXTS = [
  '桌子太高够不着',
  '中午想多看一会儿',
  '漫画总被借走',
  '灯光有点暗',
  '二楼也放一排书架',
  '周六能不能开门',
]

const take = async (text: string, nonce = text) => {
  const { takeIn } = await import('@/features/consultations/intake/take-in')
  return takeIn(desk.payload, {
    about: { relationTo: 'consultations', value },
    text,
    signature: '',
    contact: '',
    nonce,
  })
}

const laneOf = async (text: string) => {
  const { docs } = await desk.payload.find({ collection: 'feedback', where: { text: { equals: text } } })
  return docs[0]
}

it('keeps the queue short enough to get through: what is too much waits elsewhere, then is refused', async () => {
  for (const text of TEXTS.slice(0, 5)) await take(text)
  const lanes = await Promise.all(TEXTS.slice(0, 5).map(laneOf))
  expect(lanes.map((entry) => entry?.lane)).toEqual(['normal', 'normal', 'normal', 'crowd', 'crowd'])
  await expect(take(TEXTS[5] ?? '')).rejects.toMatchObject({ code: 'queue-full', status: 503 })
  await rest('PATCH', `/api/feedback/${lanes[0]?.id}`, { as: staff.firstReviewer, body: { state: 'hidden' } })
  await take(TEXTS[5] ?? '')
  expect((await laneOf(TEXTS[5] ?? ''))?.lane).toBe('normal')
})

it('has room for adverts of their own, which take none from anybody', async () => {
  for (const n of [1, 2]) await take(`https://spam.example.com/${n}`)
  expect((await laneOf('https://spam.example.com/1'))?.lane).toBe('advert')
  await expect(take('https://spam.example.com/3')).rejects.toMatchObject({ code: 'adverts-full' })
})

it('lets no log have what somebody wrote when it cannot be stored', async () => {
  const logged: unknown[] = []
  const spy = vi.spyOn(desk.payload.logger, 'error').mockImplementation((...said: unknown[]) => {
    logged.push(said)
  })
  await desk.payload.update({ collection: 'feedback', where: {}, data: { state: 'hidden' } })
  const error = await take('只有我知道的话\u0000').catch((thrown: unknown) => thrown)
  spy.mockRestore()
  expect(error).toMatchObject({ code: 'not-kept', status: 503 })
  expect(inspect([error, logged], { depth: 9, showHidden: true })).not.toContain('只有我知道的话')
  expect(inspect(logged)).toContain('22021')
})
