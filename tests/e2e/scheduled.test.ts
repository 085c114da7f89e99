import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCluster } from '../../bin/launch/cluster.mjs'
import { findLocalPort } from '../../bin/launch/ports.mjs'
import { words } from '../support/factories'
import { onDatabase } from '../support/statement'
import { call, kill, type Server, startServer } from './killed-server'

/** Two instances on one database, one of them killed in the middle: what is due goes out, each exactly once. */

const COUNT = Number(process.env.SCHEDULED ?? 60)
const PASSWORD = 'Hongzhu-kill-2026'
const dataDir = mkdtempSync(path.join(tmpdir(), 'hongzhu-scheduled-'))
const mediaDir = path.join(dataDir, 'media')

let cluster: Awaited<ReturnType<typeof openCluster>>
const servers: Server[] = []
let base: string

beforeAll(async () => {
  // as root the database runs as another user, who must get in
  chmodSync(dataDir, 0o711)
  mkdirSync(mediaDir)
  cluster = await openCluster({ dataDir })
  await onDatabase(cluster.url('postgres'), 'create database school')
  base = await start()
})

afterAll(async () => {
  for (const server of servers) await kill(server)
  await cluster?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(): Promise<string> {
  const port = await findLocalPort()
  const address = `http://localhost:${port}`
  const server = await startServer({
    DATABASE_URL: cluster.url('school'),
    PAYLOAD_SECRET: 'a secret for tests and nothing else',
    PORT: `${port}`,
    SITE_URL: address,
    DATA_DIR: dataDir,
    MEDIA_DIR: mediaDir,
    SEED: 'none',
    ADMIN_EMAIL: 'admin@kill.example',
    ADMIN_PASSWORD: PASSWORD,
  })
  servers.push(server)
  return address
}

const signIn = async (email: string) =>
  (await call(base, 'POST', '/api/users/login', { body: { email, password: PASSWORD } })).cookie

/** A one-stage school with `COUNT` texts that have been passed and go out tomorrow. */
async function schedule(): Promise<void> {
  const admin = await signIn('admin@kill.example')
  await call(base, 'POST', '/api/globals/review-settings', { cookie: admin, body: { stages: '1' } })
  for (const [name, role] of Object.entries({ author: 'author', final: 'finalReviewer' })) {
    const body = { name, email: `${name}@kill.example`, password: PASSWORD, roles: [role] }
    await call(base, 'POST', '/api/users', { cookie: admin, body })
  }
  const [author, final] = [await signIn('author@kill.example'), await signIn('final@kill.example')]
  const publishAt = new Date(Date.now() + 86_400_000).toISOString()
  for (let n = 0; n < COUNT; n++) {
    const news = {
      title: `第${n}条到点发布的动态`,
      category: 'other',
      body: words('正文'),
      eventDate: publishAt,
    }
    const made = await call(base, 'POST', '/api/news', { cookie: author, body: news })
    const place = `/api/news/${(made.body.doc as { id: number }).id}/review`
    const verbs = [
      [author, { verb: 'submit' }],
      [final, { verb: 'approve', secrecyChecked: true }],
      [final, { verb: 'schedule', publishAt }],
    ] as const
    for (const [cookie, body] of verbs) {
      const { status } = await call(base, 'POST', place, { cookie, body })
      expect(status).toBe(200)
    }
  }
}

/** How often each document has gone out, from the most to the least. */
async function publications(): Promise<number[]> {
  const client = new pg.Client({ connectionString: cluster.url('school') })
  await client.connect()
  const { rows } = await client.query(
    "select count(*)::int as times from review_records where verb = 'publish' group by document order by 1 desc",
  )
  await client.end()
  return rows.map(({ times }) => times)
}

async function until(holds: () => Promise<boolean>, ms: number): Promise<number> {
  const begun = performance.now()
  while (!(await holds())) {
    if (performance.now() - begun > ms) throw new Error(`not within ${ms} ms`)
    await sleep(50)
  }
  return Math.round(performance.now() - begun)
}

it(`publishes ${COUNT} that are due at once exactly once each, though one of two instances is killed`, async () => {
  await schedule()
  const other = await start()
  await onDatabase(cluster.url('school'), 'update scheduled_publications set publish_at = now()')
  const first = await until(async () => (await publications()).length > 0, 15_000)
  await until(async () => (await publications()).length > COUNT / 4, 60_000)
  const [killed] = servers.splice(0, 1)
  if (killed) await kill(killed)
  const all = await until(async () => (await publications()).length === COUNT, 120_000)
  console.info(`${COUNT} due at once: the first out after ${first} ms, the last ${all} ms after a kill`)
  await sleep(3000)
  expect(await publications()).toEqual(Array(COUNT).fill(1))
  base = other
  const { body } = await call(base, 'GET', '/api/news?limit=0')
  expect(body.totalDocs).toBe(COUNT)
}, 300_000)
