// Two people at once on one text, again and again: exactly one has their way and the other is told (409), in every trial.
// Prints each race's outcomes, and how long both answers took against a single verb in the same run.
//   npm run bench:contention           TRIALS=1000 (all races together)   BASE=… DEMO_PASSWORD=…
import { median, ms, percentile, printTable } from './figures.mjs'
import { openSchool } from './school.mjs'
import { article, openStaff } from './staff.mjs'

const TRIALS = Number(process.env.TRIALS ?? 1000)
const school = await openSchool()
const { call, cookies, review, signIn } = await openStaff(school)
await call('POST', '/api/globals/review-settings', cookies.admin, { stages: '1' })
cookies.colleague = await hireColleague()

const passed = { secrecyChecked: true }
const races = {
  'approve / approve': (id, seenUpdatedAt) => [
    review(id, 'final', 'approve', { ...passed, seenUpdatedAt }),
    review(id, 'colleague', 'approve', { ...passed, seenUpdatedAt }),
  ],
  'approve / return': (id, seenUpdatedAt) => [
    review(id, 'final', 'approve', { ...passed, seenUpdatedAt }),
    review(id, 'colleague', 'return', { comment: '请改', seenUpdatedAt }),
  ],
  'approve / edit': (id, seenUpdatedAt) => [
    review(id, 'final', 'approve', { ...passed, seenUpdatedAt }),
    edit(id, seenUpdatedAt),
  ],
  'approve / take back': (id, seenUpdatedAt) => [
    review(id, 'final', 'approve', { ...passed, seenUpdatedAt }),
    review(id, 'author', 'reviseDraft', { seenUpdatedAt }),
  ],
}

const rows = []
const alone = []
let wrong = 0
for (const [name, race] of Object.entries(races)) {
  const { doc } = await call('POST', '/api/news', cookies.author, article(`同时 ${name}`))
  const tally = { first: 0, second: 0, wrong: 0 }
  const times = []
  for (let trial = 0; trial < TRIALS / Object.keys(races).length; trial++) {
    const seen = await standing(doc.id)
    if (['approved', 'finalReview'].includes(seen.review)) await must(review(doc.id, 'author', 'reviseDraft'))
    const begun = performance.now()
    await must(review(doc.id, 'author', 'submit'))
    alone.push(performance.now() - begun)
    const { updatedAt } = await standing(doc.id)
    const start = performance.now()
    const statuses = (await Promise.all(race(doc.id, updatedAt))).map(({ status }) => status)
    times.push(performance.now() - start)
    const outcome = { '200,409': 'first', '409,200': 'second' }[statuses.join()] ?? 'wrong'
    tally[outcome]++
    const now = (await standing(doc.id)).review
    const isApproved = outcome === 'first' || name === 'approve / approve'
    if ((now === 'approved') !== isApproved) tally.wrong++
  }
  wrong += tally.wrong
  rows.push([name, tally.first, tally.second, tally.wrong, ms(median(times)), ms(percentile(times, 0.95))])
}
printTable(['race', 'first won', 'second won', 'wrong', 'median ms', 'p95 ms'], rows)
console.log(`a submission alone: median ${ms(median(alone))} ms`)
await school.stop()
if (wrong) throw new Error(`${wrong} trials went wrong`)

function standing(id) {
  return call('GET', `/api/news/${id}?draft=true&depth=0`, cookies.final)
}

function edit(id, updatedAt) {
  return fetch(`${school.base}/api/news/${id}?draft=true`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', Cookie: cookies.author, Origin: school.base },
    body: JSON.stringify({ title: `同时改的 ${Math.random()}`, updatedAt }),
  })
}

async function must(answer) {
  const { ok, status } = await answer
  if (!ok) throw new Error(`a step between the trials was refused: ${status}`)
}

async function hireColleague() {
  const email = 'colleague@bench.example'
  const account = { name: '另一位终审', email, password: school.password, roles: ['finalReviewer'] }
  await call('POST', '/api/users', cookies.admin, account)
  return signIn(email)
}
