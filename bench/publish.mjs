// From the request that publishes (and the one that withdraws) to each place showing it, in ms: the median of RUNS.
// The clock starts when the request is sent; each place is asked again and again until it shows the change, not more
// often than needed, since asking takes the same process's time.
//   npm run bench:publish              RUNS=20   BASE=http://… DEMO_PASSWORD=… a school that runs already
import { median, ms, pause, percentile, printTable } from './figures.mjs'
import { openSchool } from './school.mjs'
import { article, openStaff } from './staff.mjs'

const RUNS = Number(process.env.RUNS ?? 20)
const GIVE_UP_MS = 10_000
const LIMIT_MS = 150
const LIMIT_RENDER_MS = 50
/** between two questions: nothing is kept of searches and machines' documents are long */
const ASK_EVERY_MS = { article: 8, home: 8, list: 8, feed: 50, sitemap: 50, search: 100 }

const school = await openSchool()
const { call, cookies, pass } = await openStaff(school)
const events = ['publish', 'withdraw']
const firstRenders = new Map()
const times = Object.fromEntries(events.map((verb) => [verb, new Map()]))

for (let run = 0; run < RUNS; run++) {
  const mark = `量时间第${run + 1}次${Date.now() % 100_000}`
  const { doc } = await call('POST', '/api/news', cookies.author, article(mark))
  await call('PATCH', `/api/news/${doc.id}?draft=true`, cookies.author, { slug: `20260314-liang-${doc.id}` })
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
    if (verb === 'publish') await pass(doc.id)
    const begun = performance.now()
    const done = call('POST', `/api/news/${doc.id}/review`, cookies.final, { verb, comment: '量时间' }).then(
      () => note(verb, 'request answered', begun),
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
  await pass(doc.id)
  await call('POST', `/api/news/${doc.id}/review`, cookies.final, { verb: 'publish' })
  await pause(200)
  for (const name of ['article', 'home', 'list']) {
    const begun = performance.now()
    await (await fetch(school.base + places[name])).text()
    firstRenders.set(name, [...(firstRenders.get(name) ?? []), performance.now() - begun])
  }
  await call('POST', `/api/news/${doc.id}/review`, cookies.final, { verb: 'withdraw', comment: '量时间' })
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
