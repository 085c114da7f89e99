import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ImportAnswer } from '@/features/screens/holiday-import/endpoint'
import { expectOk } from '../../../support/factories'
import { type Desk, openDesk } from '../../../support/payload'
import { rest, type SignedIn } from '../../../support/rest'
import { hireStaff, type Staff } from '../../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const LIST = [
  '开始,结束,名称,类型,按周几',
  '2026-10-01,2026-10-07,国庆节,放假,',
  '2026-10-10,,国庆调休,上班,周三',
  '2026-09-27,,国庆调休,上班,',
  '2027-01-11,2027-01-13,期末考试,考试,',
].join('\n')

const send = (body: unknown, query = '', as: SignedIn | undefined = staff.screenManager) =>
  rest('POST', `/api/globals/school-calendar/import${query}`, { as, body })

const answerTo = async (...call: Parameters<typeof send>) =>
  expectOk(await send(...call)).body as ImportAnswer

const kept = () => desk.payload.findGlobal({ slug: 'school-calendar' })

/** as the planner and the desk see the days */
const days = async () => {
  const { calendarOf } = await import('@/platform/school-days/stored-calendar')
  const { examDays, holidays, makeUpDays } = calendarOf(await kept(), 'Asia/Shanghai')
  return { examDays, holidays, makeUpDays }
}

it('shows first what would come of a list, and then does just that', async () => {
  const foreseen = { added: 12, same: 0, replaced: [], faults: [] }
  expect(await answerTo({ text: LIST })).toMatchObject({ ...foreseen, message: '还没有导入，请看过再确认。' })
  expect(await days()).toEqual({ examDays: [], holidays: [], makeUpDays: [] })

  const done = await answerTo({ text: LIST }, '?commit=1')
  expect(done).toMatchObject({
    ...foreseen,
    message: '已导入。',
    calendar: { holidays: [{ name: '国庆节' }] },
  })
  expect(done.remarks).toEqual(['9月27日（周日）没有写按周几，先按周三（补10月7日）算，请照学校通知核对。'])
  expect(await days()).toEqual({
    examDays: [{ name: '期末考试', from: '2027-01-11', to: '2027-01-13' }],
    holidays: [{ name: '国庆节', from: '2026-10-01', to: '2026-10-07' }],
    makeUpDays: [
      { name: '国庆调休', day: '2026-09-27', follows: 3 },
      { name: '国庆调休', day: '2026-10-10', follows: 3 },
    ],
  })
})

it('leaves terms and timetables alone, writes one audit row and nothing when nothing changes', async () => {
  const terms = [{ name: '2026年秋季学期', from: '2026-09-01T04:00:00.000Z', to: '2027-01-15T04:00:00.000Z' }]
  const timetables = [
    { name: '平时', periods: [{ name: '大课间', kind: 'break' as const, from: '09:40', to: '09:50' }] },
  ]
  await desk.payload.updateGlobal({ slug: 'school-calendar', data: { terms, timetables } })
  const rows = async () =>
    (await desk.payload.count({ collection: 'audit-log', where: { subject: { equals: 'school-calendar' } } }))
      .totalDocs
  const before = await rows()
  expect(await answerTo({ text: LIST }, '?commit=1')).toMatchObject({
    added: 0,
    same: 12,
    message: '名单里的日子校历里都有了，没有变化。',
  })
  expect(await rows()).toBe(before)

  const { replaced } = await answerTo(
    { text: '10月8日,国庆节,放假\n10月7日,国庆加课,上班,周三', year: 2026 },
    '?commit=1',
  )
  expect(replaced).toEqual(['2026年10月7日：放假“国庆节”改为调休“国庆加课”（按周三）'])
  expect(await rows()).toBe(before + 1)
  expect(await kept()).toMatchObject({ terms: [{ name: '2026年秋季学期' }], timetables: [{ name: '平时' }] })
  expect((await days()).holidays).toEqual([
    { name: '国庆节', from: '2026-10-01', to: '2026-10-06' },
    { name: '国庆节', from: '2026-10-08', to: '2026-10-08' },
  ])
})

it('takes nothing of a list with a fault', async () => {
  const before = await days()
  const text = '2026-12-31,元旦,放假\n2026-13-01,元旦,放假'
  const faults = [{ line: 2, message: '没有“2026-13-01”这一天，请核对。' }]
  expect(await answerTo({ text })).toMatchObject({ faults, added: 0 })
  const refused = await send({ text }, '?commit=1')
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('有 1 行看不懂，一行也没有导入')
  expect(refused.text).toContain('没有“2026-13-01”这一天')
  expect(await days()).toEqual(before)
})

it.each([
  [{}, '请粘贴名单（text）。'],
  [{ text: 5 }, '请粘贴名单（text）。'],
  [{ text: ' ' }, '名单是空的'],
  [{ text: LIST, year: 'soon' }, '年份要写成 2026 这样。'],
  [{ text: LIST, year: 26 }, '年份要写成 2026 这样。'],
])('refuses %j', async (body, message) => {
  const { status, text } = await send(body)
  expect(status).toBe(400)
  expect(text).toContain(message)
})

it('is for those who keep the calendar', async () => {
  for (const role of ['screenManager', 'admin'] as const)
    expect((await send({ text: LIST }, '', staff[role])).status).toBe(200)
  for (const role of ['author', 'firstReviewer', 'secondReviewer', 'finalReviewer', 'auditor'] as const)
    expect((await send({ text: LIST }, '', staff[role])).status).toBe(403)
  expect((await rest('POST', '/api/globals/school-calendar/import', { body: { text: LIST } })).status).toBe(
    401,
  )
})
