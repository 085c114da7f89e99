import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { MOST_WAITING } from '@/features/consultations/limits'
import type { User } from '@/payload-types'
import { type Desk, openDesk } from '../../../support/payload'
import { hireStaff, type Staff } from '../../../support/staff'
import { ask, challenge, hiddenFields, send, sendAsScript, sendForm, solved } from '../voices'

// the work itself is challenge.test.ts's; here it is what a test can do a thousand times
vi.mock('@/features/consultations/limits', async (original) => ({
  ...(await original<object>()),
  WORK: { leastBits: 2, mostBits: 7 },
  MOST_ALIKE: 400,
}))

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

/** Gibberish of which no two letters come twice: what nothing tells from somebody's own words. */
const fresh = (n: number) =>
  Array.from({ length: 12 }, (_, at) => String.fromCharCode(0x4e00 + ((n * 7919 + at * 1049) % 20_000))).join(
    '',
  )

const SOLVED = {
  templates: { count: 660, text: made },
  waves: {
    count: 150,
    text: (n: number) => `王老师辅导班第${n}期招生开始了，名额有限，欢迎家长来电咨询报名。`,
  },
  links: { count: 150, text: (n: number) => `点 https://spam.example.com/${n}` },
  fresh: { count: 40, text: fresh },
}

let tally: Record<string, Record<number, number>> = {}
beforeEach(() => {
  tally = {}
})

const note = (kind: string, status: number) => {
  tally[kind] = { ...tally[kind], [status]: (tally[kind]?.[status] ?? 0) + 1 }
}
const from = (n: number) => ({ 'x-client-address': address(n) })

async function times(kind: string, count: number, work: (n: number) => Promise<{ status: number }>) {
  for (let n = 0; n < count; n++) note(kind, (await work(n)).status)
}

/** As the page's script does, spread over the flood. */
async function answerHonestly(texts: string[], pause: () => Promise<void>) {
  for (const [n, text] of texts.entries()) {
    await pause()
    note('honest', (await sendAsScript({ about, text }, from(5000 + n))).status)
  }
}

it('is closed to what did no work, and the way without a script is narrow', async () => {
  const stolen = solved(await challenge())
  const unsolved = { unsolved: 60, forged: 60, forms: 60, confirmed: 100 }
  await times('unsolved', unsolved.unsolved, (n) => send({ about, text: `买${n}便宜好货` }, from(n)))
  await times('forged', unsolved.forged, (n) =>
    send({ about, text: '便宜好货', proof: { ...stolen, seed: `s${n}` } }, from(n)),
  )
  await times('forms', unsolved.forms, (n) =>
    sendForm(SEND, { about, text: `https://spam.example.com/${n}` }, address(n)),
  )
  await confirmedSpam(unsolved.confirmed)
  expect(tally.unsolved).toEqual({ 400: unsolved.unsolved })
  expect(tally.forged).toEqual({ 409: unsolved.forged })
  // closed after sixty within ten minutes, from however many addresses
  expect(tally.confirmed).toEqual({ 201: 60, 429: 40 })
}, 300_000)

it('stays usable and takes every honest answer while a thousand solved posts come in from as many addresses', async () => {
  const begun = performance.now()
  const first = (await challenge()).bits
  const posts = Object.entries(SOLVED).flatMap(([kind, { count, text }], lot) =>
    Array.from({ length: count }, (_, n) => ({ kind, at: n / count, text: text(n), from: lot * 1000 + n })),
  )
  posts.sort((one, other) => one.at - other.at)
  let sent = 0
  const sender = async () => {
    for (let post = posts[sent++]; post; post = posts[sent++])
      note(post.kind, (await sendAsScript({ about, text: post.text }, from(post.from))).status)
  }
  let answered = 0
  const pause = async () => {
    const turn = (++answered * posts.length) / (REAL.length + 1)
    while (sent < turn) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await Promise.all([...Array.from({ length: 6 }, sender), answerHonestly(REAL, pause)])
  expect(sent).toBeGreaterThanOrEqual(1000)
  expect(tally.honest).toEqual({ 201: REAL.length })
  // the crowd has its own room and no more; who writes in words of his own finds room beside it
  expect(tally.templates?.[503]).toBeGreaterThan(100)
  expect(tally.fresh).toEqual({ 201: SOLVED.fresh.count })
  expect((await challenge()).bits).toBeGreaterThan(first)

  const { readFeedbackQueue } = await import('@/admin/feedback/queue')
  const user = (await desk.payload.findByID({ collection: 'users', id: staff.firstReviewer.id })) as User
  const queue = await readFeedbackQueue({ payload: desk.payload, user }, 'pending')
  const seen = queue.entries.map(({ text }) => text)
  expect(seen).toEqual(expect.arrayContaining(REAL))
  expect(seen.length - REAL.length).toBeLessThanOrEqual(SOLVED.fresh.count + 25)
  expect(queue.counts.pending).toBeLessThan(MOST_WAITING.normal)
  expect(seen.some((text) => text.includes('spam.example'))).toBe(false)
  console.info(
    JSON.stringify({
      seconds: (performance.now() - begun) / 1000,
      ...{ tally, counts: queue.counts, seen: seen.length, folded: queue.alike.length },
    }),
  )
}, 900_000)

/** Bots that do without a script what a person does: look again, send on. */
async function confirmedSpam(count: number): Promise<void> {
  const pages: Record<string, string>[] = []
  for (let n = 0; n < count; n++) {
    const page = await sendForm(SEND, { about, text: `代写作业 www.spam.example/${n}` }, address(n))
    pages.push(hiddenFields(page.text))
  }
  const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5_000)
  for (const [n, fields] of pages.entries())
    note('confirmed', (await sendForm(SEND, fields, address(n))).status)
  later.mockRestore()
}
