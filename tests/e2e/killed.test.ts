import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCluster } from '../../bin/launch/cluster.mjs'
import { findLocalPort } from '../../bin/launch/ports.mjs'
import { words } from '../support/factories'
import { onDatabase } from '../support/statement'
import { inconsistencies } from './killed-check'
import { call, kill, type Server, startServer } from './killed-server'

/** Killed without warning at random moments of a publish with an upload, every fourth time with its database. */

/** Enough for every stage twice; KILLS=20 for a long look. */
const KILLS = Number(process.env.KILLS ?? 8)
const PASSWORD = 'Hongzhu-kill-2026'
const dataDir = mkdtempSync(path.join(tmpdir(), 'hongzhu-killed-'))
const mediaDir = path.join(dataDir, 'media')

let cluster: Awaited<ReturnType<typeof openCluster>>
let server: Server
let base: string
let port: number
const cookies = { author: '', final: '' }

beforeAll(async () => {
  // as root the database runs as another user, who must get in
  chmodSync(dataDir, 0o711)
  mkdirSync(mediaDir)
  port = Number(process.env.KILLED_PORT ?? (await findLocalPort()))
  base = `http://localhost:${port}`
  cluster = await openCluster({ dataDir })
  await onDatabase(cluster.url('postgres'), 'create database school')
  server = await start()
  const admin = await signIn('admin@kill.example')
  const one = { cookie: admin, body: { stages: '1' } }
  expect((await call(base, 'POST', '/api/globals/review-settings', one)).status).toBe(200)
  for (const [name, role] of [
    ['author', 'author'],
    ['final', 'finalReviewer'],
  ] as const) {
    const email = `${name}@kill.example`
    const body = { name, email, password: PASSWORD, roles: [role] }
    expect((await call(base, 'POST', '/api/users', { cookie: admin, body })).status).toBe(201)
    cookies[name] = await signIn(email)
  }
})

afterAll(async () => {
  if (server) await kill(server)
  await cluster?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const start = () =>
  startServer({
    DATABASE_URL: cluster.url('school'),
    PAYLOAD_SECRET: 'a secret for tests and nothing else',
    PORT: `${port}`,
    SITE_URL: base,
    DATA_DIR: dataDir,
    MEDIA_DIR: mediaDir,
    SEED: 'none',
    ADMIN_EMAIL: 'admin@kill.example',
    ADMIN_PASSWORD: PASSWORD,
  })

const signIn = async (email: string) =>
  (await call(base, 'POST', '/api/users/login', { body: { email, password: PASSWORD } })).cookie

const STAGES = ['upload', 'draft', 'publication'] as const
type Stage = (typeof STAGES)[number]

/** Uploads a photo, writes news with it and publishes it. */
async function publishOne(n: number, enters: (stage: Stage) => void = () => {}): Promise<number> {
  const file = await photo(n)
  enters('upload')
  const picture = await call(base, 'POST', '/api/media', {
    cookie: cookies.author,
    body: { alt: '图书角', consentStatus: 'notNeeded' },
    file,
  })
  const cover = (picture.body.doc as { id: number }).id
  enters('draft')
  const title = `第${n}次停电以前写的一条动态`
  const news = await call(base, 'POST', '/api/news', {
    cookie: cookies.author,
    body: { title, category: 'other', eventDate: '2026-03-14T02:00:00.000Z', body: words('正文'), cover },
  })
  const { id } = news.body.doc as { id: number }
  enters('publication')
  const say = (cookie: string, body: object) => call(base, 'POST', `/api/news/${id}/review`, { cookie, body })
  await say(cookies.author, { verb: 'submit' })
  await say(cookies.final, { verb: 'approve', secrecyChecked: true })
  return (await say(cookies.final, { verb: 'publish' })).status
}

/** How long each stage takes on this machine now, in ms. */
async function measure(n: number): Promise<Record<Stage, number>> {
  const at: Partial<Record<Stage, number>> = {}
  const status = await publishOne(n, (stage) => {
    at[stage] = performance.now()
  })
  expect(status).toBe(200)
  const { upload = 0, draft = 0, publication = 0 } = at
  return { upload: draft - upload, draft: publication - draft, publication: performance.now() - publication }
}

const photo = (n: number) =>
  sharp({ create: { width: 960, height: 720, channels: 3, background: { r: n % 256, g: 90, b: 60 } } })
    .jpeg()
    .toBuffer()

async function killDatabase(): Promise<void> {
  const [pid] = readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  await sleep(200)
  cluster = await openCluster({ dataDir })
}

it(`leaves every document wholly published or wholly not after ${KILLS} kills`, async () => {
  const starts: number[] = []
  const killed: Promise<unknown>[] = []
  for (let round = 0; round < KILLS; round++) {
    // the first after a start is slow and says nothing about the length of the next
    expect(await publishOne(2 * round)).toBe(200)
    const lasts = await measure(1000 + round)
    const wanted = STAGES[round % STAGES.length] ?? 'upload'
    await new Promise<void>((begins) => {
      const work = publishOne(2 * round + 1, (stage) => stage === wanted && begins())
      killed.push(work.catch(() => undefined))
    })
    await sleep(Math.random() * lasts[wanted])
    await kill(server)
    await Promise.all(killed)
    if (round % 4 === 3) await killDatabase()
    server = await start()
    starts.push(server.startMs)
    const { found } = await inconsistencies(base, cluster.url('school'), mediaDir)
    expect(found, `after kill ${round + 1}`).toEqual([])
  }
  const { published, drafts } = await inconsistencies(base, cluster.url('school'), mediaDir)
  console.info(
    `killed ${KILLS} times in turn in ${STAGES.join(', ')}: ${published} published, ${drafts} drafts; ` +
      `starts took ${Math.min(...starts)}–${Math.max(...starts)} ms`,
  )
  expect(published).toBeGreaterThanOrEqual(2 * KILLS)
  expect(await publishOne(999)).toBe(200)
}, 600_000)
