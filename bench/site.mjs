// Every page template on a throttled phone (1.6 Mbps, 150 ms, CPU four times slower), cold: beside a hand-written static
// page with the same text and the same pictures, served by nginx, in turns in the same run. Medians of RUNS.
//   npm run bench:site                 RUNS=5   PAGES=home,article   BASE=http://… a school that runs already   CHROME_PATH=…
import { gzipSync } from 'node:zlib'
import { findLocalPort } from '../bin/launch/ports.mjs'
import { median, ms, printTable } from './figures.mjs'
import { staticServer } from './nginx.mjs'
import { visit } from './phone.mjs'
import { firstLink, openSchool } from './school.mjs'
import { staticPage } from './static-page.mjs'

const RUNS = Number(process.env.RUNS ?? 5)

const school = await openSchool({ role: 'site' })
const pages = await templates()
const files = {}
for (const [name, address] of Object.entries(pages)) {
  if (!address) throw new Error('the school is empty: this bench needs the demo school')
  const { html, files: beside } = await staticPage(school.base, address)
  files[`${name}.html`] = { body: html, gzip: gzipSync(html, { level: 6 }) }
  Object.assign(files, beside)
}
const baseline = await staticServer(await findLocalPort(), files)

const targets = Object.entries(pages).flatMap(([name, address]) => [
  { name, url: school.base + address },
  { name: `${name}, static`, url: `${baseline.base}/${name}.html` },
])
const visits = new Map(targets.map(({ name }) => [name, []]))
for (let run = 0; run < RUNS; run++)
  for (const { name, url } of targets) visits.get(name).push(await visit(url))

/** One page of each template, by name; those asked for alone. */
async function templates() {
  const first = (list) => firstLink(school.base, `/${list}`, `/${list}/`)
  const all = {
    home: () => '/',
    article: () => firstLink(school.base, '/', '/news/'),
    boards: () => '/boards',
    board: () => first('boards'),
    disclosure: () => first('disclosures'),
    documents: () => '/documents',
    document: () => first('documents'),
    chart: () => '/standards',
    task: () => first('standards'),
    campaign: () => first('campaigns'),
    learning: () => first('learning'),
    consultation: () => first('consultations'),
    service: () => '/service',
    teaching: () => '/teaching',
    digest: () => '/digest',
  }
  const wanted = process.env.PAGES?.split(',') ?? Object.keys(all)
  return Object.fromEntries(await Promise.all(wanted.map(async (name) => [name, await all[name]()])))
}

const of = (name, figure) => median(visits.get(name).map((one) => one[figure]))
const kb = (bytes) => (bytes / 1000).toFixed(1)
printTable(
  [
    'page',
    'LCP ms',
    'pictures in view ms',
    'CLS',
    'TBT ms',
    'html kB',
    'css kB',
    'js kB',
    'pictures in view kB',
    'CSP violations',
  ],
  targets.map(({ name }) => [
    name,
    ms(of(name, 'lcp')),
    ms(of(name, 'view')),
    of(name, 'cls').toFixed(3),
    ms(of(name, 'tbt')),
    kb(of(name, 'document')),
    kb(of(name, 'stylesheet')),
    kb(of(name, 'script')),
    kb(of(name, 'viewBytes')),
    of(name, 'violations'),
  ]),
)
for (const name of Object.keys(pages)) {
  const share = (figure) => (of(name, figure) / of(`${name}, static`, figure)).toFixed(2)
  console.log(
    `${name}: LCP ${share('lcp')} and pictures ${share('view')} times the static page's (≤ 1.3; LCP ≤ 1200 ms)`,
  )
}
baseline.stop()
await school.stop()
