import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { ImportAnswer } from '@/features/standards/sheet/import'
import { expectOk, make, review } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { answerOf, requestOf, rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff
let spreadsheet: {
  read: typeof import('@/platform/spreadsheet/read').readSpreadsheet
  write: typeof import('@/platform/spreadsheet/write').writeSpreadsheet
}

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  const { readSpreadsheet } = await import('@/platform/spreadsheet/read')
  const { writeSpreadsheet } = await import('@/platform/spreadsheet/write')
  spreadsheet = { read: readSpreadsheet, write: writeSpreadsheet }
  await make('members', 'published', staff, { mark: '林老师' })
})
beforeEach(() => clear())

async function clear() {
  const { errors } = await desk.payload.delete({
    collection: 'standards',
    where: { id: { exists: true } },
    trash: true,
  })
  expect(errors).toEqual([])
}
afterAll(() => desk.close())

const HEADS = ['方面', '任务', '目标', '负责人', '多久一次', '完成日期', '从哪天起要求']

const sheetOf = (rows: string[][], heads = HEADS) =>
  spreadsheet.write(
    '表',
    heads.map((head) => ({ head, width: 10 })),
    rows,
  )

const send = (data: Buffer, query = '', as: SignedIn | undefined = staff.author) =>
  rest('POST', `/api/standards/import${query}`, {
    as,
    file: { name: '一览表.xlsx', type: 'application/octet-stream', data },
  })

const answerTo = async (...call: Parameters<typeof send>) =>
  expectOk(await send(...call)).body as ImportAnswer

const stored = async () =>
  (await desk.payload.find({ collection: 'standards', draft: true, pagination: false, sort: '_order' })).docs

async function exported(as: SignedIn | undefined) {
  const { payloadConfig } = await import('@/platform/payload')
  const { handleEndpoints } = await import('payload')
  const request = requestOf('GET', '/api/standards/export', { as })
  return handleEndpoints({ config: payloadConfig, request })
}

test('shows first what would come of it, by row, and then makes drafts of just that', async () => {
  const file = await sheetOf([
    ['班子建设', '党员大会每季度开一次', '会后一周内公开', '林老师', '每季度', '', '2026-03-01'],
    ['', '分工公开', '', '', '一次', '2026年6月30日', ''],
    ['阵地建设', '', '空着任务', '', '每周', '下个月', ''],
    ['门面建设', '换展板', '', '张老师', '', '', ''],
    ['班子建设', '分工公开', '', '', '', '', ''],
  ])
  const answer = await answerTo(file)
  expect(answer).toMatchObject({ rows: 5, created: 0, existing: [] })
  expect(answer.planned).toMatchObject([
    { row: 2, aspect: '班子建设', task: '党员大会每季度开一次', rhythm: '每季度', owner: '林老师' },
    { row: 3, aspect: '班子建设', task: '分工公开', rhythm: '一次', dueDate: '2026-06-30' },
  ])
  expect(answer.faults.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '4 任务',
    '4 多久一次',
    '4 完成日期',
    '5 方面',
    '5 负责人',
    '6 任务',
  ])
  expect(answer.faults.at(-1)?.message).toContain('第3行重复')
  expect(await stored()).toEqual([])

  const stale = await send(file, '?commit=1&expected=7')
  expect(stale.status).toBe(409)
  expect(await stored()).toEqual([])

  expect(await answerTo(file, '?commit=1&expected=2')).toMatchObject({ created: 2 })
  expect(await stored()).toMatchObject([
    {
      task: '党员大会每季度开一次',
      aspect: 'leadership',
      frequency: 'quarterly',
      review: 'draft',
      _status: 'draft',
    },
    { task: '分工公开', frequency: 'once', review: 'draft', _status: 'draft' },
  ])
  expect(await answerTo(file)).toMatchObject({
    planned: [],
    existing: [
      { row: 2, task: '党员大会每季度开一次' },
      { row: 3, task: '分工公开' },
    ],
  })
})

test("reads a school's own table: a title above the heads, other names for them, spans, real dates", async () => {
  const file = await sheetOf(
    [
      ['一级指标', '重点任务', '牵头人（签字）', '完成时限'],
      ['制度建设', '礼品礼金办法写成一页纸', '', '2026/6/30'],
      ['', '意见答复期限公开', '', ''],
    ],
    ['标准化建设一览表', '', '', ''],
  )
  expect((await answerTo(file)).planned).toMatchObject([
    { row: 3, aspect: '制度建设', task: '礼品礼金办法写成一页纸', dueDate: '2026-06-30' },
    { row: 4, aspect: '制度建设', task: '意见答复期限公开' },
  ])
})

test('500 rows with 20 faulty ones: all faults are named, and exactly the 480 good ones created, or none', async () => {
  const rows = Array.from({ length: 500 }, (_, at) =>
    at % 25 === 7
      ? ['活动组织', `任务${at}`, '', '', at % 2 ? '每天' : '每月', at % 2 ? '' : '13月1日', '']
      : ['活动组织', `任务${at}`, `目标${at}`, '', '每月', '', '2026-01-01'],
  )
  const file = await sheetOf(rows)
  const answer = await answerTo(file)
  expect(answer).toMatchObject({ rows: 500, created: 0 })
  expect(answer.planned).toHaveLength(480)
  expect(answer.faults.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, at) => at * 25 + 7 + 2))
  expect(await stored()).toEqual([])
  expect(await answerTo(file, '?commit=1&expected=480')).toMatchObject({ created: 480 })
  const names = (await stored()).map(({ task }) => task)
  expect(names).toEqual(rows.filter((_, at) => at % 25 !== 7).map(([, task]) => task))
  await clear() // takes a while, which is this test's
}, 300_000)

test('goes out and comes back equal cell by cell, whatever stands in it', async () => {
  const rows = [
    ['班子建设', '=SUM(A1)', '+1 也是目标，“引号”、<尖括号>&', '林老师', '每学期', '', '2026-03-01'],
    ['班子建设', "'=已经有撇号", '第一行\n第二行', '', '每月', '', '2026-03-02'],
    ['活动组织', '@某人 -减号', '-5', '', '一次', '2026-12-31', '2026-03-03'],
    ['为民服务', '😀 表情', '', '', '每年', '', '2024-02-29'],
  ]
  const sheet = await sheetOf(rows)
  await answerTo(sheet, '?commit=1&expected=4')
  const out = async () => {
    const response = await exported(staff.finalReviewer)
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
    return Buffer.from(await response.arrayBuffer())
  }
  const first = await out()
  const cells = async (file: Buffer) =>
    (await spreadsheet.read(file)).map((row) => row.slice(0, HEADS.length).map((cell) => cell ?? ''))
  expect(await cells(first)).toEqual([HEADS, ...rows])
  await clear()
  await answerTo(first, '?commit=1&expected=4')
  expect(await cells(await out())).toEqual(await cells(first))
})

test('makes none of the rows when one of them cannot be made after all', async () => {
  const rows = ['第一件', '第二件', '第三件'].map((task) => [
    '活动组织',
    task,
    '',
    '',
    '每月',
    '',
    '2026-01-01',
  ])
  const file = await sheetOf(rows)
  const create = desk.payload.create.bind(desk.payload)
  const failing = vi.spyOn(desk.payload, 'create').mockImplementation((args) => {
    if ((args.data as { task?: string }).task === '第三件') throw new Error('the disk is full')
    return create(args)
  })
  expect((await send(file, '?commit=1&expected=3')).status).toBe(500)
  failing.mockRestore()
  expect(await stored()).toEqual([])
})

test("knows what is somebody else's draft, and what is being renamed", async () => {
  await make('standards', 'draft', staff, { mark: '别人正在写的', fields: { aspect: 'leadership' } })
  const { id } = await make('standards', 'published', staff, {
    mark: '原来的名字',
    fields: { aspect: 'leadership' },
  })
  await desk.payload.update({ collection: 'standards', id, data: { task: '改过的名字' }, draft: true })
  const rows = ['别人正在写的', '原来的名字', '改过的名字', '真是新的']
  const file = await sheetOf(rows.map((task) => ['班子建设', task, '', '', '', '', '']))
  const answer = await answerTo(file, '', staff.otherAuthor)
  expect(answer.existing.map(({ task }) => task)).toEqual(rows.slice(0, 3))
  expect(answer.planned.map(({ task }) => task)).toEqual(['真是新的'])
  expectOk(await review('standards', id, 'withdraw', staff.finalReviewer, { comment: '测试' }))
})

test('of two imports at once, the second makes nothing twice', async () => {
  const rows = Array.from({ length: 12 }, (_, at) => ['活动组织', `同时导入${at}`, '', '', '每月', '', ''])
  const file = await sheetOf(rows)
  const answers = await Promise.all([
    send(file, '?commit=1&expected=12'),
    send(file, '?commit=1&expected=12', staff.otherAuthor),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await stored()).toHaveLength(12)
})

test('writes no formulas', async () => {
  const { readZip, unpack } = await import('@/platform/zip')
  const file = await sheetOf([['=1+1', '@cmd', '-2', '+3', '', '', '']])
  for (const entry of readZip(file).values()) expect(unpack(file, entry).toString()).not.toMatch(/<f[ >]/)
  const texts = [...readZip(file).values()].map((entry) => unpack(file, entry).toString()).join('')
  for (const text of ["'=1+1", "'@cmd", "'-2", "'+3"])
    expect(texts.replaceAll('&#39;', "'").replaceAll('&apos;', "'")).toContain(text)
})

test('is for those who write; the export for the signed in, and only what they may read', async () => {
  const file = await sheetOf([['活动组织', '谁都能导入吗', '', '', '', '', '']])
  expect((await rest('POST', '/api/standards/import')).status).toBe(401)
  expect((await send(file, '?commit=1&expected=1', staff.auditor)).status).toBe(403)
  expect((await send(file, '?commit=1&expected=1', staff.screenManager)).status).toBe(403)
  expect((await exported(undefined)).status).toBe(401)
  await make('standards', 'draft', staff, { mark: '别人的草稿' })
  const seen = async (as: SignedIn) => {
    const bytes = Buffer.from(await (await exported(as)).arrayBuffer())
    return JSON.stringify(await spreadsheet.read(bytes))
  }
  expect(await seen(staff.author)).toContain('别人的草稿')
  expect(await seen(staff.otherAuthor)).not.toContain('别人的草稿')
})

test('refuses what is no table, in words', async () => {
  const missing = await answerOf(
    await (async () => {
      const { payloadConfig } = await import('@/platform/payload')
      const { handleEndpoints } = await import('payload')
      const request = requestOf('POST', '/api/standards/import', { as: staff.author, body: {} })
      return handleEndpoints({ config: payloadConfig, request })
    })(),
  )
  expect(missing.status).toBe(400)
  for (const [data, sentence] of [
    [Buffer.from('方面,任务'), '不是 .xlsx 表格'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), '不是 .xlsx 表格'],
    [await sheetOf([['一', '二']], ['甲', '乙']), '没有找到表头'],
  ] as const) {
    const answer = await send(data)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(sentence)
  }
  expect(await stored()).toEqual([])
})
