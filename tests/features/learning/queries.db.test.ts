import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, make, review, upload, words } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let queries: typeof import('@/features/learning/queries')

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  queries = await import('@/features/learning/queries')
})
afterAll(() => desk.close())

const NOW = new Date('2026-03-20T04:00:00.000Z')
/** three silent MPEG frames */
const MP3 = Buffer.concat(
  Array.from({ length: 3 }, () => Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(413)])),
)

/** A recording somebody uploaded. */
async function record(): Promise<number> {
  const answer = await rest('POST', '/api/media', {
    as: staff.author,
    body: { consentStatus: 'notNeeded' },
    file: { name: '领学.mp3', type: 'audio/mpeg', data: MP3 },
  })
  return (expectOk(answer, 201).body.doc as { id: number }).id
}

const publish = (mark: string, fields: Record<string, unknown>) =>
  make('learning', 'published', staff, { mark, fields })

test('the plan shows what is published of a year back and of what comes, by the months of the school', async () => {
  await publish('本月领学', { mode: 'committeeLed', month: '2026-03-01T04:00:00.000Z' })
  // still February in Greenwich
  await publish('本月第一刻', { mode: 'self', month: '2026-02-28T16:00:00.000Z' })
  await publish('下月集体', { mode: 'branch', month: '2026-04-01T04:00:00.000Z' })
  await publish('去年四月', { mode: 'branch', month: '2025-04-01T04:00:00.000Z' })
  await publish('去年三月', { mode: 'branch', month: '2025-03-31T15:59:00.000Z' })
  await make('learning', 'draft', staff, { mark: '没写完的', fields: { month: NOW.toISOString() } })
  await make('learning', 'withdrawn', staff, { mark: '撤下的', fields: { month: NOW.toISOString() } })

  const plan = await queries.findLearningPlan(desk.payload, {}, NOW)
  expect(plan.now?.items.map(({ title }) => title)).toEqual(['本月领学', '本月第一刻'])
  expect(plan.coming.map(({ items }) => items[0]?.title)).toEqual(['下月集体'])
  expect(plan.past.map(({ items }) => items[0]?.title)).toEqual(['去年四月'])
  expect(plan.years).toEqual([2026, 2025])

  const before = await queries.findLearningPlan(desk.payload, { year: 2025 }, NOW)
  expect(before.past.flatMap(({ items }) => items.map(({ title }) => title))).toEqual([
    '去年四月',
    '去年三月',
  ])
})

test('a piece carries its recording with its length, its attachments and the rooms a visitor may see', async () => {
  const recording = await record()
  await desk.payload.db.updateOne({ collection: 'media', id: recording, data: { duration: 130 } })
  const open = await make('spaces', 'published', staff, { mark: '图书角', fields: { phrase: '一角' } })
  const closed = await make('spaces', 'draft', staff, { mark: '还没开放' })
  const cover = await upload(staff.author)
  const { id } = await publish('能听的一篇', {
    example: words('读'.repeat(700)),
    cover: cover.id,
    audio: { file: recording, transcript: '第一段。\n\n第二段。' },
    relatedSpaces: [open.id, closed.id],
  })
  const { slug } = await desk.payload.findByID({ collection: 'learning', id })
  const piece = await queries.findLearning(desk.payload, slug ?? '')
  expect(piece).toMatchObject({
    title: '能听的一篇',
    modeLabel: '个人自学',
    readerLabel: '全体党员',
    time: '读约3分钟，听约2分钟',
    hasAudio: true,
    transcript: ['第一段。', '第二段。'],
    spaces: [{ name: '图书角', phrase: '一角' }],
  })
  expect(piece?.audio?.href).toMatch(/^\/media\/.+\.mp3$/)
  expect(piece?.cover?.webp.length).toBeGreaterThan(0)

  expectOk(await review('learning', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
  expect(await queries.findLearning(desk.payload, slug ?? '')).toBeUndefined()
})

test('a recording without its words cannot be published', async () => {
  const { id } = await make('learning', 'draft', staff, { mark: '只有语音' })
  expectOk(
    await rest('PATCH', `/api/learning/${id}?draft=true`, {
      as: staff.author,
      body: { audio: { file: await record() } },
    }),
  )
  const answer = await review('learning', id, 'submit', staff.firstReviewer)
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('文字稿')
})

test('a piece longer than five minutes says so to its author and keeps nothing back', async () => {
  const { id } = await publish('太长的一篇', { example: words('读'.repeat(2000)) })
  const answer = await rest('POST', `/api/learning/${id}/proofread`, { as: staff.author, body: {} })
  expect(expectOk(answer).text).toContain('读完约要7分钟')
})
