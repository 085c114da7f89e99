import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runApp, SERVER } from '../bin/launch/app.mjs'
import { openDatabase } from '../bin/launch/database.mjs'
import { findLocalPort } from '../bin/launch/ports.mjs'

const PASSWORD = 'Hongzhu-bench-2026'

/**
 * The built product on an empty database and folder of its own, with the demo school in it. With BASE (and for some
 * benches DATABASE_URL and DEMO_PASSWORD) set, the school that runs there instead.
 * @param {{ role?: 'all' | 'site' }} options site = without the desk, where it is not needed
 * @returns {Promise<{ base: string, databaseUrl: string, password: string, readyMs: number, stop(): Promise<void>,
 *   kill?(): void, pid?(): number }>} kill: the app dies and is brought back by the launcher
 */
export async function openSchool({ role = 'all' } = {}) {
  const { BASE, DATABASE_URL, DEMO_PASSWORD = PASSWORD } = process.env
  if (BASE) return { base: BASE, databaseUrl: DATABASE_URL, password: DEMO_PASSWORD, stop: async () => {} }
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hongzhu-bench-'))
  // as root the database runs as another user, who must get in
  chmodSync(dataDir, 0o711)
  mkdirSync(path.join(dataDir, 'media'))
  const database = await openDatabase({ dataDir })
  const port = await findLocalPort(Number(process.env.PORT) || undefined)
  const begun = performance.now()
  const app = await runSchool({ dataDir, databaseUrl: database.url, port, role })
  const readyMs = performance.now() - begun
  const stop = async () => {
    await app.stop()
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  stopWhenBroken(stop)
  const base = `http://127.0.0.1:${port}`
  return { base, databaseUrl: database.url, password: PASSWORD, readyMs, stop, kill: app.kill, pid: app.pid }
}

/** A bench that fails leaves no database running. */
function stopWhenBroken(stop) {
  process.once('uncaughtException', (error) => {
    console.error(error)
    stop().finally(() => process.exit(1))
  })
}

function runSchool({ dataDir, databaseUrl, port, role }) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    TZ: 'Asia/Shanghai',
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'a secret for measuring and nothing else',
    PORT: `${port}`,
    SITE_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    MEDIA_DIR: path.join(dataDir, 'media'),
    SEED: process.env.SEED ?? 'demo',
    DEMO_PASSWORD: PASSWORD,
    ROLE: role,
  }
  return new Promise((resolve, reject) => {
    const app = runApp({ args: SERVER, env, onReady: () => resolve(app) })
    app.finished.catch(reject)
  })
}

/** The first link from one of a school's pages to a document under `prefix`; undefined in an empty school. */
export async function firstLink(base, from, prefix) {
  const page = await (await fetch(base + from)).text()
  const links = [...page.matchAll(/href="([^"?#]+)"/g)].map(([, href]) => href)
  return links.find(
    (href) => href.startsWith(prefix) && !/\/(category|page|receipt|objection)(\/|$)/.test(href),
  )
}

/** Address of the first article the home page leads to; undefined in an empty school. */
export const firstArticle = (base) => firstLink(base, '/', '/news/')
