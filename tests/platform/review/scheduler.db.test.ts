import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { expectOk, make, review, tomorrow, upload } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { type Answer, rest } from '../../support/rest'
import { hire, hireStaff, type Staff } from '../../support/staff'
import { onDatabase } from '../../support/statement'

let desk: Desk
let staff: Staff
let publishDue: () => Promise<void>

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  const scheduler = await import('@/platform/review/scheduler')
  publishDue = () => scheduler.publishDue(desk.payload)
})
afterAll(() => desk.close())
beforeEach(() => onDatabase(desk.databaseUrl, 'delete from scheduled_publications'))

const schedule = (id: number, publishAt: unknown, as = staff.finalReviewer) =>
  review('news', id, 'schedule', as, { publishAt })
const codeOf = ({ body }: Answer) => (body.errors as { data?: { code?: string } }[])[0]?.data?.code
const isLive = async (id: number) => (await rest('GET', `/api/news/${id}`)).status === 200
const stateOf = async (id: number) =>
  (await rest('GET', `/api/news/${id}?draft=true`, { as: staff.auditor })).body.review

/** As if so many seconds more had gone by. */
const wait = (seconds: number) =>
  onDatabase(
    desk.databaseUrl,
    `update scheduled_publications set publish_at = publish_at - interval '1 day' - interval '${seconds} seconds'`,
  )

async function lastRecords(id: number, limit = 1) {
  const { docs } = await desk.payload.find({
    collection: 'review-records',
    where: { document: { equals: id } },
    sort: '-id',
    limit,
    depth: 0,
  })
  return docs
}

async function dueSoon(): Promise<number> {
  const { id } = await make('news', 'scheduled', staff)
  await wait(5)
  return id
}

it('goes out when its time has come, not before, in the name of who arranged it', async () => {
  const { id } = await make('news', 'scheduled', staff)
  await publishDue()
  expect([await stateOf(id), await isLive(id)]).toEqual(['scheduled', false])
  await wait(5)
  await publishDue()
  expect(await isLive(id)).toBe(true)
  expect(await lastRecords(id)).toMatchObject([
    { verb: 'publish', person: staff.finalReviewer.id, comment: '定时发布' },
  ])
})

it('goes out late after a standstill, and the record says so', async () => {
  const { id } = await make('news', 'scheduled', staff)
  await wait(60 * 42)
  await publishDue()
  expect(await isLive(id)).toBe(true)
  expect((await lastRecords(id))[0]?.comment).toContain('晚了 42 分钟')
})

it('is put off by saying it again, and called off', async () => {
  const { id } = await make('news', 'scheduled', staff)
  expectOk(await schedule(id, new Date(Date.now() + 3_600_000).toISOString()))
  const { body } = await rest('GET', `/api/news/${id}/review`, { as: staff.author })
  expect(Date.parse(String(body.scheduledFor))).toBeLessThan(Date.parse(tomorrow()))
  expectOk(await review('news', id, 'unschedule', staff.finalReviewer))
  await wait(60)
  await publishDue()
  expect([await stateOf(id), await isLive(id)]).toEqual(['approved', false])
})

it.each(['2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z', undefined])(
  'asks for a moment that can be kept: %s',
  async (publishAt) => {
    const { id } = await make('news', 'approved', staff)
    expect(codeOf(await schedule(id, publishAt))).toBe('bad-moment')
    expect(await stateOf(id)).toBe('approved')
  },
)

it('does not go out once its text has changed', async () => {
  const id = await dueSoon()
  expectOk(await rest('PATCH', `/api/news/${id}`, { as: staff.author, body: { lead: '改了' } }))
  await publishDue()
  expect([await stateOf(id), await isLive(id)]).toEqual(['draft', false])
})

it('waits for a person when it may not go out any more, and says why', async () => {
  const { id: cover } = await upload(staff.author, { consentStatus: 'obtained' }, 70)
  const { id } = await make('news', 'scheduled', staff, { fields: { cover } })
  expectOk(
    await rest('PATCH', `/api/media/${cover}`, { as: staff.author, body: { consentStatus: 'withdrawn' } }),
  )
  await wait(5)
  await publishDue()
  expect([await stateOf(id), await isLive(id)]).toEqual(['approved', false])
  expect(await lastRecords(id)).toMatchObject([
    { verb: 'unschedule', personName: '系统', comment: expect.stringContaining('监护人已撤回同意') },
  ])
})

it('does not go out in the name of somebody who may publish no longer', async () => {
  const former = await hire(desk.payload, 'former', ['finalReviewer'])
  const { id } = await make('news', 'approved', staff)
  expectOk(await schedule(id, tomorrow(), former))
  await desk.payload.update({ collection: 'users', id: former.id, data: { roles: ['author'] } })
  await wait(5)
  await publishDue()
  expect([await stateOf(id), await isLive(id)]).toEqual(['approved', false])
})

it('keeps no other waiting when one is deleted or cannot go out', async () => {
  const gone = await dueSoon()
  await rest('DELETE', `/api/news/${gone}`, { as: staff.finalReviewer })
  const { id } = await make('news', 'scheduled', staff)
  await wait(1)
  await publishDue()
  expect(await isLive(id)).toBe(true)
})

it('goes out exactly once when several look at the clock at once', async () => {
  const ids: number[] = []
  for (let n = 0; n < 8; n++) ids.push((await make('news', 'scheduled', staff)).id)
  await wait(5)
  await Promise.all([publishDue(), publishDue(), publishDue()])
  await publishDue()
  for (const id of ids) {
    expect(await isLive(id)).toBe(true)
    const records = await lastRecords(id, 20)
    expect(records.filter(({ verb }) => verb === 'publish')).toHaveLength(1)
  }
})
