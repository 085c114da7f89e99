// 你提我办 under a flood: SPAM posts a minute from as many addresses (adverts and near copies, with as many puzzles solved as
// a processor of the sender's own can) while now and then somebody writes in earnest. What those wait, whether theirs come
// in, and where the reviewer finds them; and what a reader of the home page waits, beside the same before the flood.
//   npm run bench:voices               SPAM=1000  SECONDS=60
import { fork } from 'node:child_process'
import { PARTS, solveSome } from '../src/ui/proof-of-work.ts'
import { median, ms, pause, percentile, printTable } from './figures.mjs'
import { openSchool } from './school.mjs'
import { openStaff } from './staff.mjs'

const SPAM = Number(process.env.SPAM ?? 1000)
const SECONDS = Number(process.env.SECONDS ?? 60)
const EARNEST_EVERY_MS = 4_000
const READ_EVERY_MS = 500

const OPINIONS = [
  '图书角午间能不能多开十分钟，孩子吃饭慢，来不及借书',
  '希望一年级的书架再矮一点，孩子够不着上面两层',
  '建议每周五把新到的书名贴在门口，孩子可以先挑',
  '校门口接送的时候雨天没有地方避雨，能不能搭个棚',
  '课后服务的编程班报不上名，能不能多开一个班',
  '食堂的汤有点咸，低年级的孩子不爱喝',
  '家长会的时间能不能放在晚上七点以后，上班赶不及',
  '体育课的跳绳太长，孩子用着绊脚，建议备几根短的',
  '旧校服能不能回收，洗干净留给需要的孩子',
  '心理屋的预约单放在走廊里，别人看得见，建议换成信箱',
  '四楼的饮水机出水很慢，课间排队喝不上水',
  '建议把展板带到社区的时候也通知我们楼的老人',
  '操场东边的灯晚上太亮，照到我们家卧室了',
  '清廉家书写得很好，能不能把获奖的贴在班级群里',
  '志愿服务的报名链接打不开，麻烦看一下',
]

process.env.TRUST_PROXY = 'on' // addresses as a proxy tells them
const school = await openSchool()
const about = await openQuestion()
const before = await reading(10_000)
const flood = startFlood()
const [during, earnest] = await Promise.all([reading(SECONDS * 1000), writing()])
const spam = await flood
const queue = await waiting()
const found = earnest.filter(({ text }) =>
  queue.some((entry) => entry.lane === 'normal' && entry.text === text),
)

console.log(`\n${spam.sent} spam posts in ${SECONDS} s, answered ${tally(spam.answers)}`)
printTable(
  ['', 'n', 'median ms', 'p95 ms', 'max ms'],
  [
    row('home page before', before),
    row('home page in the flood', during),
    row(
      'earnest answer, from puzzle to receipt',
      earnest.map(({ taken }) => taken),
    ),
  ],
)
console.log(
  `earnest answers taken in: ${earnest.filter(({ status }) => status === 201).length} of ${earnest.length}, ` +
    `in the lane looked through every day: ${found.length}; waiting there ${of('normal')} in all, ` +
    `put aside ${of('crowd')} crowd and ${of('advert')} advert\n` +
    `home page p95 ${(percentile(during, 0.95) / percentile(before, 0.95)).toFixed(1)} times that before`,
)
await school.stop()

function of(lane) {
  return queue.filter((entry) => entry.lane === lane).length
}

function row(name, times) {
  return [name, times.length, ms(median(times)), ms(percentile(times, 0.95)), ms(Math.max(...times))]
}

function tally(answers) {
  return [...answers].map(([status, times]) => `${status}: ${times}`).join(', ')
}

async function openQuestion() {
  const list = await (await fetch(`${school.base}/consultations`)).text()
  for (const [, place] of list.matchAll(/href="\/(consultations\/\d[^"?#]*)"/g)) {
    const page = await (await fetch(`${school.base}/${place}`)).text()
    if (page.includes('/api/feedback/send')) return decodeURI(place)
  }
  throw new Error('no open question: this bench needs the demo school')
}

async function reading(lasting) {
  const times = []
  for (const end = performance.now() + lasting; performance.now() < end; await pause(READ_EVERY_MS)) {
    const begun = performance.now()
    await (await fetch(`${school.base}/`)).arrayBuffer()
    times.push(performance.now() - begun)
  }
  return times
}

/** Evenly over the time, each from an address of its own, with a solved puzzle where one is ready. */
async function startFlood() {
  const proofs = []
  const solver = fork(new URL('./voices-solver.mjs', import.meta.url), [school.base], {
    execArgv: ['--import', 'tsx'],
  })
  solver.on('message', (proof) => proofs.push(proof))
  const answers = new Map()
  const under = []
  const posts = Math.round((SPAM * SECONDS) / 60)
  for (let i = 0; i < posts; i++) {
    const answered = spamPost(i, proofs.shift()).then((status) =>
      answers.set(status, (answers.get(status) ?? 0) + 1),
    )
    under.push(answered)
    await pause((SECONDS * 1000) / posts)
  }
  solver.kill()
  await Promise.all(under)
  return { sent: posts, answers }
}

async function spamPost(i, proof) {
  const from = `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`
  const text =
    i % 3 === 0 ? `加微信 vx${i}abcdef 领红包，先到先得` : `办证贷款找小王，第${i}位有优惠，利息低放款快`
  return (await send(from, { about, text, proof })).status
}

async function writing() {
  const written = []
  const end = performance.now() + SECONDS * 1000
  for (let i = 0; performance.now() < end; i++) {
    const text = OPINIONS[i % OPINIONS.length] + '。'.repeat(1 + Math.floor(i / OPINIONS.length))
    const begun = performance.now()
    const from = `192.168.7.${i % 200}`
    const { status } = await send(from, { about, text, proof: await solved(from) })
    written.push({ text, status, taken: performance.now() - begun })
    await pause(EARNEST_EVERY_MS)
  }
  return written
}

async function solved(from) {
  const answer = await fetch(`${school.base}/api/feedback/challenge`, {
    headers: { 'X-Forwarded-For': from },
  })
  const challenge = await answer.json()
  const nonces = []
  for (let part = 0; part < PARTS; part++) nonces.push(await solvePart(challenge, part))
  return { ...challenge, nonces }
}

/** In pieces, so that the readers' clocks in this same process are not held up. */
async function solvePart(challenge, part) {
  for (let from = 0; ; from += 2_000) {
    const nonce = solveSome(challenge, part, from, 2_000)
    if (nonce !== undefined) return nonce
    await pause(0)
  }
}

function send(from, body) {
  return fetch(`${school.base}/api/feedback/send`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      Origin: school.base,
      'X-Forwarded-For': from,
    },
    body: JSON.stringify(body),
  })
}

async function waiting() {
  const { call, cookies } = await openStaff(school)
  const { docs } = await call(
    'GET',
    '/api/feedback?where[state][equals]=pending&limit=5000&depth=0',
    cookies.first,
  )
  return docs
}
