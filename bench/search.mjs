// Search at 10,000 published documents, one to six characters, over HTTP: p95, and how many times a primary-key read
// over the same path (the same server, Payload's Local API and pool: one row looked up by its unique key).
//   npm run bench:search               DOCUMENTS=10000 QUERIES=240
import pg from 'pg'
import { gramsOf, searchKey } from '../src/platform/search/text.ts'
import { median, ms, percentile, printTable } from './figures.mjs'
import { openSchool } from './school.mjs'
import { queriesFrom, randomFrom, textOf } from './texts.mjs'

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 10_000)
const QUERIES = Number(process.env.QUERIES ?? 240)
const TYPES = ['news', 'news', 'news', 'integrity', 'members', 'spaces']

const school = await openSchool({ role: 'site' })
const random = randomFrom(7)
const client = new pg.Client({ connectionString: school.databaseUrl })
await client.connect()
const texts = await fill(client)
const queries = queriesFrom(texts, random, QUERIES)

// a name nobody has: looked for by its key among articles and old addresses, and answered with a page
const keyRead = (i) => timed(`${school.base}/news/page-of-nobody-${i}`)
for (let i = 0; i < 20; i++) await Promise.all([keyRead(i), search('图书')])
const byLength = new Map()
const all = []
const keys = []
for (const [i, query] of queries.entries()) {
  keys.push(await keyRead(100 + i))
  const taken = await search(query)
  all.push(taken)
  const length = Math.min([...query].length, 6)
  byLength.set(length, [...(byLength.get(length) ?? []), taken])
}
const row = (name, times) => [
  name,
  times.length,
  ms(median(times)),
  ms(percentile(times, 0.95)),
  ms(Math.max(...times)),
]
printTable(
  ['', 'n', 'median ms', 'p95 ms', 'max ms'],
  [
    ...[...byLength].sort(([a], [b]) => a - b).map(([length, times]) => row(`${length} characters`, times)),
    row('all searches', all),
    row('primary-key read', keys),
  ],
)
const p95 = percentile(all, 0.95)
console.log(
  `\np95 ${ms(p95)} ms (≤ 60); ${(p95 / percentile(keys, 0.95)).toFixed(1)} times the p95, ` +
    `${(p95 / median(keys)).toFixed(1)} times the median of a primary-key read (≤ 15); ${DOCUMENTS} documents`,
)
await client.end()
await school.stop()

async function search(query) {
  return timed(`${school.base}/search?q=${encodeURIComponent(query)}`)
}

async function timed(url) {
  const begun = performance.now()
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (answer.status >= 429) throw new Error(`${answer.status} at ${url}`)
  return performance.now() - begun
}

async function fill(database) {
  const texts = []
  await database.query('begin')
  for (let i = 0; i < DOCUMENTS; i++) {
    const title = textOf(16, random).replace(/\s/g, '')
    const body = textOf(300 + random() * 900, random)
    const key = searchKey(title)
    const textKey = `${key}\n${searchKey(body)}`
    const published = new Date(1.7e12 + i * 3e6)
    await database.query(
      `insert into search_entries (collection, doc_id, path, title, body, title_key, text_key, grams, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        TYPES[i % TYPES.length],
        `bench-${i}`,
        `/news/bench-${i}`,
        title,
        body,
        key,
        textKey,
        gramsOf(textKey),
        published,
      ],
    )
    texts.push(body)
  }
  await database.query('commit')
  await database.query('vacuum analyze search_entries')
  return texts
}
