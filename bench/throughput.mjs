// Requests per second of home and article: the app alone, and behind docker/nginx.conf, each beside nginx serving the
// very same bytes from disk, back to back in the same run. Needs nginx and wrk.
//   npm run bench:throughput           BASE=http://… a school that runs already   RUNS=3 SECONDS=6
import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { findLocalPort } from '../bin/launch/ports.mjs'
import { median, ms, pause, printTable } from './figures.mjs'
import { edge, staticServer } from './nginx.mjs'
import { firstArticle, openSchool } from './school.mjs'

const RUNS = Number(process.env.RUNS ?? 3)
const SECONDS = Number(process.env.SECONDS ?? 6)
const LIMITS = { app: 0.4, edge: 0.7 }

const school = await openSchool({ role: 'site' })
const pages = { home: '/', article: await firstArticle(school.base) }
const files = {}
for (const [name, address] of Object.entries(pages)) {
  if (!address) delete pages[name]
  else {
    const body = Buffer.from(
      await (
        await fetch(school.base + address, { headers: { 'Accept-Encoding': 'identity' } })
      ).arrayBuffer(),
    )
    files[`${name}.html`] = { body, gzip: gzipSync(body, { level: 6 }) }
  }
}
const baseline = await staticServer(await findLocalPort(), files)
const front = await edge(await findLocalPort(), new URL(school.base).host)

const rows = []
for (const [name, address] of Object.entries(pages)) {
  for (const gzip of [false, true]) {
    const results = { nginx: [], app: [], edge: [], appShare: [], edgeShare: [], p99: [] }
    for (let run = 0; run < RUNS; run++) {
      const nginx = await load(`${baseline.base}/${name}.html`, gzip)
      const app = await load(school.base + address, gzip)
      const behind = await load(front.base + address, gzip)
      results.nginx.push(nginx.rate)
      results.app.push(app.rate)
      results.edge.push(behind.rate)
      results.appShare.push(app.rate / nginx.rate)
      results.edgeShare.push(behind.rate / nginx.rate)
      results.p99.push(app.p99)
    }
    const share = (key) => `${median(results[`${key}Share`]).toFixed(2)} (≥ ${LIMITS[key]})`
    const rate = (key) => Math.round(median(results[key]))
    const size = files[`${name}.html`][gzip ? 'gzip' : 'body'].length
    rows.push([
      name,
      gzip ? 'gzip' : 'plain',
      size,
      rate('nginx'),
      rate('app'),
      share('app'),
      ms(median(results.p99)),
      rate('edge'),
      share('edge'),
    ])
  }
}
printTable(
  [
    'page',
    'encoding',
    'bytes',
    'nginx static/s',
    'app/s',
    'app ratio',
    'app p99 ms',
    'behind nginx/s',
    'behind ratio',
  ],
  rows,
)
front.stop()
baseline.stop()
await school.stop()

async function load(url, gzip) {
  await fetch(url)
  const header = gzip ? ['-H', 'Accept-Encoding: gzip'] : []
  const output = execFileSync('wrk', ['-t1', '-c32', `-d${SECONDS}s`, '--latency', ...header, url], {
    encoding: 'utf8',
  })
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(`errors under load at ${url}:\n${output}`)
  await pause(500)
  const [, value, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? []
  const factor = { us: 0.001, ms: 1, s: 1000 }[unit]
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]), p99: Number(value) * factor }
}
