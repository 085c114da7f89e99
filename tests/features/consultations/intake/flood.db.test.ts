import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Desk, openDesk } from '../../../support/payload'
import { hireStaff, type Staff } from '../../../support/staff'
import { ask, challenge, hiddenFields, proof, send, sendAsScript, sendForm, solved } from '../voices'

let desk: Desk
let staff: Staff
let about: string

beforeAll(async () => {
  desk = await openDesk()
  staff = await hireStaff(desk.payload)
  about = (await ask(staff)).about
})
afterAll(() => desk.close())

const SEND = '/api/feedback/send'
const address = (n: number) => `198.51.${n >> 8}.${n & 255}`

const REAL = [
  '图书角的凳子太矮，六年级的孩子坐着不舒服。',
  '中午开门晚了五分钟，排队的人站到楼梯上了。',
  '能不能把绘本和厚书分开放？一年级找不到自己的书。',
  '借书登记的本子字太小，爷爷奶奶看不清。',
  '下雨天希望走廊里也能坐着看书。',
  '漫画书破了好几本，我们班愿意帮着补。',
  '窗边那盏灯闪，看久了眼睛疼。',
  '周三下午没有人值班，门是锁着的。',
  '孩子说书架最上面一层够不到，放个小梯子吧。',
  '希望家长也能来借书，周末还。',
]

/** Sentences nobody has written before: the spam that no rule tells from an opinion. */
const made = (n: number) => {
  const parts = [
    ['食堂', '操场', '校车', '门卫', '作业', '广播', '厕所', '书包', '水房', '楼梯'],
    ['明显', '常常', '从来', '偶尔', '已经', '居然', '总是', '刚刚', '一直', '几乎'],
    [
      '拥挤不堪',
      '安静整洁',
      '味道奇怪',
      '来得很迟',
      '改得很好',
      '没人打理',
      '人手不够',
      '声音太大',
      '光线昏暗',
      '排队太久',
    ],
  ]
  return parts.map((words, at) => words[(n * (at + 3) + at * 7 + (n >> at)) % words.length]).join('')
}

/** A thousand posts of a minute, by what sends them. */
const SPAM = { unsolved: 500, forged: 170, forms: 140, confirmed: 100, links: 30, waves: 30, unique: 30 }

it('keeps the queue usable and takes every honest answer while a thousand posts come in', async () => {
  expect(Object.values(SPAM).reduce((sum, count) => sum + count)).toBe(1000)
  const begun = performance.now()
  const tally: Record<string, Record<number, number>> = {}
  const note = (kind: string, status: number) => {
    tally[kind] = { ...tally[kind], [status]: (tally[kind]?.[status] ?? 0) + 1 }
  }
  const stolen = solved(await challenge())
  const times = async (kind: keyof typeof SPAM, work: (n: number) => Promise<{ status: number }>) => {
    for (let n = 0; n < SPAM[kind]; n++) note(kind, (await work(n)).status)
  }
  const from = (n: number) => ({ 'x-client-address': address(n) })
  const honest: number[] = []
  const answerHonestly = async () => {
    for (const [n, text] of REAL.entries()) {
      const sending = performance.now()
      note('honest', (await sendAsScript({ about, text }, from(n))).status)
      honest.push(performance.now() - sending)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await Promise.all([
    times('unsolved', (n) => send({ about, text: `买${n}${'便宜好货'.repeat(5)}` }, from(n))),
    times('forged', (n) =>
      send({ about, text: '便宜好货'.repeat(5), proof: { ...stolen, salt: `s${n}` } }, from(n)),
    ),
    times('forms', (n) => sendForm(SEND, { about, text: `https://spam.example.com/${n}` }, address(n))),
    times('links', async (n) =>
      send({ about, text: `点 https://spam.example.com/${n}`, proof: await proof() }, from(n)),
    ),
    times('waves', async (n) =>
      send(
        {
          about,
          text: `王老师辅导班第${n}期招生开始了，名额有限，欢迎家长来电咨询报名。`,
          proof: await proof(),
        },
        from(n),
      ),
    ),
    times('unique', async (n) => send({ about, text: made(n), proof: await proof() }, from(n))),
    answerHonestly(),
  ])
  await confirmedSpam(note)
  const seconds = (performance.now() - begun) / 1000

  expect(tally.honest).toEqual({ 201: REAL.length })
  expect(tally.unsolved).toEqual({ 400: SPAM.unsolved })
  expect(tally.forged).toEqual({ 409: SPAM.forged })
  // the cheap way in is closed after sixty within ten minutes, from however many addresses
  expect(tally.confirmed).toEqual({ 201: 60, 429: 40 })
  const waiting = async (lane: string) =>
    (
      await desk.payload.find({
        collection: 'feedback',
        where: { lane: { equals: lane }, state: { equals: 'pending' } },
        pagination: false,
        depth: 0,
      })
    ).docs.map(({ text }) => text)
  const normal = await waiting('normal')
  expect(normal).toEqual(expect.arrayContaining(REAL))
  // what no rule tells from an opinion, and the first of each wave
  expect(normal.length - REAL.length).toBeLessThanOrEqual(SPAM.unique + 10)
  expect(normal.some((text) => text.includes('spam.example'))).toBe(false)
  console.info(
    JSON.stringify({
      seconds,
      tally,
      queue: normal.length,
      aside: (await waiting('advert')).length,
      slowestHonestMs: Math.max(...honest),
    }),
  )
}, 600_000)

/** Bots that do without a script what a person does: look again, send on. */
async function confirmedSpam(note: (kind: string, status: number) => void): Promise<void> {
  const pages: Record<string, string>[] = []
  for (let n = 0; n < SPAM.confirmed; n++) {
    const page = await sendForm(SEND, { about, text: `代写作业 www.spam.example/${n}` }, address(n))
    pages.push(hiddenFields(page.text))
  }
  const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5_000)
  for (const [n, fields] of pages.entries())
    note('confirmed', (await sendForm(SEND, fields, address(n))).status)
  later.mockRestore()
}
