import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ImportAnswer } from '@/platform/proofreading/import/endpoint'
import { expectOk } from '../../support/factories'
import { type Desk, openDesk } from '../../support/payload'
import { rest, type SignedIn } from '../../support/rest'
import { hireStaff, type Staff } from '../../support/staff'

let desk: Desk
let staff: Staff

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
})
afterAll(() => desk.close())

const HEADS = '要查的写法,应写作,级别,例外,说明,依据,从哪天起,到哪天止'

const send = (data: Buffer | string, query = '', as: SignedIn | undefined = staff.finalReviewer) =>
  rest('POST', `/api/lexicon/import${query}`, {
    as,
    file: { name: '词库.csv', type: 'text/csv', data: Buffer.from(data) },
  })

const answerTo = async (...call: Parameters<typeof send>) =>
  expectOk(await send(...call)).body as ImportAnswer

const kept = async () => (await desk.payload.find({ collection: 'lexicon', sort: 'wrong', limit: 50 })).docs

it('shows first what would come of it, and then does just that', async () => {
  const sheet = `\uFEFF${HEADS}\r\n既使,即使,错误,,,词典,2026-03-14,\r\n帐,账,,帐篷、蚊帐,,,,2027年1月2日\r\n`
  expect(await answerTo(sheet)).toMatchObject({ added: 2, changed: 0, same: 0, total: 2, faults: [] })
  expect(await kept()).toEqual([])
  expect(await answerTo(sheet, '?commit=1')).toMatchObject({ added: 2, changed: 0, same: 0 })
  expect(await kept()).toMatchObject([
    { wrong: '帐', right: '账', level: 'warning', exceptions: '帐篷、蚊帐' },
    {
      wrong: '既使',
      right: '即使',
      level: 'error',
      source: '词典',
      validFrom: expect.stringMatching(/^2026-03-1/),
    },
  ])
  const { docs } = await desk.payload.find({
    collection: 'audit-log',
    where: { subject: { equals: 'lexicon' } },
  })
  expect(docs).toMatchObject([{ note: '导入 2 条：新增 2，更新 0' }])
})

it('changes what differs, and leaves the rest as it is', async () => {
  const sheet = `${HEADS}\n既使,即使、纵使,错误,,,词典,2026-03-14,\n帐,账,警告,帐篷、蚊帐,,,,2027-01-02`
  expect(await answerTo(sheet, '?commit=1')).toMatchObject({ added: 0, changed: 1, same: 1 })
})

it('reads what spreadsheets on a Chinese Windows write', async () => {
  // 要查的写法,应写作 / 按装,安装 in GB 18030
  const gb = Buffer.from('d2aab2e9b5c4d0b4b7a82cd3a6d0b4d7f70ab0b4d7b02cb0b2d7b0', 'hex')
  expect(await answerTo(gb)).toMatchObject({ added: 1, faults: [] })
})

it('names each row it cannot take, by its line, and takes the others', async () => {
  const rows = [
    '甲写法,乙',
    ',空的',
    '甲写法,重复',
    '丙,丁,很错',
    '戊,己,错误,,,,3月14日',
    '庚,庚',
    '"引,号",辛',
  ]
  const answer = await answerTo(`${HEADS}\n${rows.join('\n')}\n`)
  expect(answer.total).toBe(2)
  expect(answer.faults).toEqual([
    { line: 3, message: '「要查的写法」是空的。' },
    { line: 4, message: '“甲写法”前面已经有了。' },
    { line: 5, message: '「级别」只能写错误、警告或提示。' },
    { line: 6, message: '「从哪天起」要写成 2026-03-14 这样。' },
    { line: 7, message: '「应写作」和要查的写法一样。' },
  ])
})

it.each([
  ['no table', Buffer.from([0, 1, 2, 3, 0, 255]), '不是 CSV 表格'],
  ['an open quotation mark', '要查的写法\n"开着', '不是 CSV 表格'],
  ['another head', 'wrong,right\na,b', '没有「要查的写法」这一列'],
])('refuses %s with a sentence', async (_, data, sentence) => {
  const answer = await send(data as string)
  expect(answer.status).toBe(400)
  expect(answer.text).toContain(sentence)
})

it('is for those who keep the lexicon', async () => {
  expect((await rest('POST', '/api/lexicon/import')).status).toBe(401)
  expect((await send(HEADS, '?commit=1', staff.author)).status).toBe(403)
  expectOk(await send(HEADS, '', staff.admin))
})

it('takes in ten thousand rows', async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `错${at}写,对${at}写`)
  expect(await answerTo(`${HEADS}\n${rows.join('\n')}`, '?commit=1')).toMatchObject({ added: 10_000 })
})
