// From the request that publishes (and the one that withdraws) to each place showing it, in ms: the median of RUNS.
// The clock starts when the request is sent; each place is asked again and again until it shows the change, not more
// often than needed, since asking takes the same process's time.
//   npm run bench:publish              RUNS=20   BASE=http://… DEMO_PASSWORD=… a school that runs already
import { median, ms, pause, percentile, printTable } from './figures.mjs'
import { openSchool } from './school.mjs'

const RUNS = Number(process.env.RUNS ?? 20)
const GIVE_UP_MS = 10_000
const LIMIT_MS = 150
const LIMIT_RENDER_MS = 50
/** between two questions: nothing is kept of searches and machines' documents are long */
const ASK_EVERY_MS = { article: 8, home: 8, list: 8, feed: 50, sitemap: 50, search: 100 }

const school = await openSchool()
const cookie = await signIn('final@demo.school')
const author = await signIn('author@demo.school')
const events = ['publish', 'withdraw']
const firstRenders = new Map()
const times = Object.fromEntries(events.map((verb) => [verb, new Map()]))

for (let run = 0; run < RUNS; run++) {
  const mark = `量时间第${run + 1}次${Date.now() % 100_000}`
  const { doc } = await call('POST', '/api/news', author, article(mark))
  await call('PATCH', `/api/news/${doc.id}`, author, { slug: `20260314-liang-${doc.id}` }, '?draft=true')
  const places = {
    article: `/news/20260314-liang-${doc.id}`,
    home: '/',
    list: '/news',
    feed: '/feed.xml',
    sitemap: '/sitemap.xml',
    search: `/search?q=${encodeURIComponent(mark)}`,
  }
  const signs = { sitemap: `liang-${doc.id}<`, search: `liang-${doc.id}` }
  for (const address of Object.values(places)) await fetch(school.base + address)
  for (const verb of events) {
    const begun = performance.now()
    const done = call('POST', `/api/news/${doc.id}/review`, cookie, { verb, comment: '量时间' }).then(() =>
      note(verb, 'request answered', begun),
    )
    const seen = Object.entries(places).map(([name, address]) =>
      until(address, signs[name] ?? mark, verb === 'publish', ASK_EVERY_MS[name]).then(() =>
        note(verb, name, begun),
      ),
    )
    await Promise.all([done, ...seen])
    await pause(100)
  }
  // again with nobody asking meanwhile: the first reader's wait for a page nobody has drawn yet
  await call('POST', `/api/news/${doc.id}/review`, cookie, { verb: 'publish' })
  await pause(200)
  for (const name of ['article', 'home', 'list']) {
    const begun = performance.now()
    await (await fetch(school.base + places[name])).text()
    firstRenders.set(name, [...(firstRenders.get(name) ?? []), performance.now() - begun])
  }
  await call('POST', `/api/news/${doc.id}/review`, cookie, { verb: 'withdraw', comment: '量时间' })
}

for (const verb of events) {
  console.log(`\n${verb}: ms from the request, ${RUNS} times (≤ ${LIMIT_MS} for article, home and list)`)
  printTimes(times[verb])
}
console.log(`\nfirst answer after a publication, ${RUNS} times: ms (p95 ≤ ${LIMIT_RENDER_MS})`)
printTimes(firstRenders)
await school.stop()

function printTimes(byName) {
  printTable(
    ['', 'median', 'p95', 'max'],
    [...byName].map(([name, all]) => [
      name,
      ms(median(all)),
      ms(percentile(all, 0.95)),
      ms(Math.max(...all)),
    ]),
  )
}

function note(verb, name, begun) {
  const all = times[verb].get(name) ?? []
  times[verb].set(name, [...all, performance.now() - begun])
}

async function until(address, sign, there, every) {
  for (const end = performance.now() + GIVE_UP_MS; performance.now() < end; await pause(every)) {
    const text = withoutBreaks(await (await fetch(school.base + address)).text())
    if (text.includes(sign) === there) return
  }
  throw new Error(`${address} ${there ? 'does not show' : 'still shows'} ${sign} after ${GIVE_UP_MS} ms`)
}

/** Titles carry places where a line may break. */
function withoutBreaks(html) {
  return html.replaceAll(/<wbr ?\/?>/g, '')
}

async function signIn(email) {
  const answer = await fetch(`${school.base}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: school.password }),
  })
  if (!answer.ok) throw new Error(`sign-in of ${email}: ${answer.status} ${await answer.text()}`)
  return answer.headers.get('set-cookie').split(';')[0]
}

async function call(method, place, cookie, body, query = '') {
  const answer = await fetch(school.base + place + query, {
    method,
    headers: { 'Content-Type': 'application/json', Cookie: cookie, Origin: school.base },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${place}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** Pinned, so that a home page full of newer events shows it all the same. */
function article(title) {
  const text = '课间，两位老师和六名学生把图书角的书按年级分好，贴上标签，登记在册。'.repeat(12)
  const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text, version: 1 }] }
  return {
    title,
    category: 'other',
    eventDate: new Date().toISOString(),
    pinned: true,
    body: {
      root: { type: 'root', direction: null, format: '', indent: 0, version: 1, children: [paragraph] },
    },
  }
}
