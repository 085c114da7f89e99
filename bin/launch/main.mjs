import path from 'node:path'
import { runApp, SERVER } from './app.mjs'
import { openDatabase } from './database.mjs'
import { install, isInstalled } from './install.mjs'
import { takeLock } from './lock.mjs'
import { requirePlaces } from './places.mjs'
import { requirePort } from './ports.mjs'
import { seconds, step } from './progress.mjs'
import { endRunning, run } from './run.mjs'
import { keptSecret } from './secrets.mjs'
import { ROOT, readSettings } from './settings.mjs'
import { isBuildStale } from './stale.mjs'
import { asTrouble, Trouble } from './trouble.mjs'

const UNCLEAN_GRACE_MS = 15_000
/** npm passes on the Ctrl-C that the terminal has given us already: what comes this soon is the same one */
const SAME_CTRL_C_MS = 1000

/** From a fresh clone to a running school: installs, opens the database, builds, serves, and stops in order. */
export async function main({ dev }) {
  const started = Date.now()
  const held = {
    app: undefined,
    opening: undefined,
    database: undefined,
    lock: undefined,
    stopping: undefined,
    killing: false,
  }
  const stop = (code) => (held.stopping ??= shutDown(held, code))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0))
  insistOnSecondCtrlC(held)
  console.log(dev ? '红烛 · 开发模式\n' : '红烛 · 启动\n')
  try {
    const settings = await prepare(held)
    if (!dev) await buildIfStale()
    await serve(held, settings, { dev, started })
  } catch (error) {
    if (!held.stopping) sayTrouble(asTrouble(error, ROOT))
    await stop(1)
  }
}

async function prepare(held) {
  const settings = readSettings()
  requirePlaces([ROOT, settings.dataDir, settings.mediaDir])
  held.lock = await takeLock(settings.dataDir)
  await requirePort(settings.port, held.lock.unclean ? UNCLEAN_GRACE_MS : 0)
  if (!isInstalled()) await step('安装依赖（npm ci）', install)
  await step(settings.databaseUrl ? '连接数据库' : '启动自带的数据库', async () => {
    held.opening = openDatabase(settings)
    held.database = await held.opening
  })
  return settings
}

async function buildIfStale() {
  if (!isBuildStale()) return
  await step('构建网站和后台（首次约需一两分钟）', async () => {
    const { code, output } = await run(process.execPath, [path.join('bin', 'build.mjs')])
    if (code === 0) return
    const known = asTrouble(new Error(output), ROOT)
    throw known instanceof Trouble ? known : new Trouble(`构建失败：\n${output.trim().slice(-4000)}`)
  })
}

async function serve(held, settings, { dev, started }) {
  if (held.stopping) return
  let greeted = false
  const onReady = (message) => {
    if (!greeted) sayReady(message, Date.now() - started)
    greeted = true
  }
  if (dev) await watch(held)
  held.app = runApp({ args: SERVER, env: serverEnv(held, settings, dev), onReady, patient: dev })
  await Promise.race([held.app.finished, held.database.untilDeath()])
}

/** Imported late: the bundler is there only once the packages are. */
async function watch(held) {
  const { watchAll } = await import('../build/bundle.mjs')
  await step('构建网站和大屏', () => watchAll(() => held.app?.restart()))
}

function serverEnv(held, { secret, dataDir, mediaDir, port }, dev) {
  return {
    ...process.env,
    NODE_ENV: dev ? 'development' : 'production',
    DATABASE_URL: held.database.url,
    PAYLOAD_SECRET: secret ?? keptSecret(dataDir, 'secret'),
    PORT: `${port}`,
    DATA_DIR: dataDir,
    MEDIA_DIR: mediaDir,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(dev ? { DESK_DEV: '1' } : {}),
  }
}

function sayReady({ addresses = {}, signIn = [], degraded }, ms) {
  const lines = [`\n红烛已就绪（共用 ${seconds(ms)}）`, '']
  if (addresses.site) lines.push(`  网站      ${addresses.site}`)
  if (addresses.admin) lines.push(`  管理后台  ${addresses.admin}`)
  if (addresses.screen) lines.push(`  演示屏    ${addresses.screen}`)
  if (addresses.https) lines.push(`  加密连接  ${addresses.https}/`)
  if (signIn.length) lines.push('', ...signIn.map((line) => `  ${line}`))
  if (degraded) lines.push('', `  注意：${degraded}`)
  console.log([...lines, '', '  按 Ctrl-C 停止。', ''].join('\n'))
}

function sayTrouble(error) {
  console.error(error instanceof Trouble ? `\n✗ ${error.message}` : error)
}

function insistOnSecondCtrlC(held) {
  let first
  process.on('SIGINT', () => {
    first ??= Date.now()
    if (Date.now() - first > SAME_CTRL_C_MS) void killAll(held)
  })
}

/** Ends everything at once. PostgreSQL recovers at the next start what it had promised to keep. */
async function killAll(held) {
  held.killing = true
  held.app?.kill()
  endRunning()
  await held.database?.kill()
  held.lock?.release()
  console.log('已强行停止。数据没有丢失，下次启动时会自动恢复。')
  process.exit(1)
}

async function shutDown(held, code) {
  if (held.app) console.log('\n正在停止……（再按一次 Ctrl-C 立即停止）')
  await held.app?.stop()
  const database = await held.opening?.catch(() => undefined)
  if (held.killing) return
  endRunning()
  await database?.stop()
  if (held.killing) return
  held.lock?.release()
  if (held.app && code === 0) console.log('已停止，数据都已保存。')
  process.exit(code)
}
