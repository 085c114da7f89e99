import { openCluster, runningCluster } from './cluster.mjs'
import { Trouble } from './trouble.mjs'

const NAME = 'hongzhu'
const CONNECT_MS = 8000
const OLDEST_SERVER = 150_000

/** What a failed connection means and what to do about it, by PostgreSQL's or the system's code. */
const REASONS = {
  ECONNREFUSED:
    '连不上数据库服务器：该地址没有 PostgreSQL 在监听。请检查 DATABASE_URL 里的主机和端口，并确认数据库已启动。',
  ENOTFOUND: '找不到数据库服务器：DATABASE_URL 里的主机名无法解析。请检查拼写。',
  EAI_AGAIN: '找不到数据库服务器：DATABASE_URL 里的主机名暂时无法解析。请检查拼写和网络。',
  ETIMEDOUT: '连接数据库服务器超时。请检查 DATABASE_URL 里的地址和防火墙。',
  '28P01': '数据库拒绝登录：用户名或密码不对。请检查 DATABASE_URL。',
  28000: '数据库拒绝登录：该用户不允许从本机连接。请检查 DATABASE_URL 和服务器的 pg_hba.conf。',
  '3D000': '数据库服务器上没有 DATABASE_URL 所写的库。请先创建它（CREATE DATABASE），或改正库名。',
}

/**
 * Has a database ready: the one DATABASE_URL names, else the product's own.
 * @returns {Promise<{ url: string, stop(): Promise<void>, kill(): Promise<void>, untilDeath(): Promise<never> }>}
 * untilDeath rejects when our own database is gone without having been stopped
 */
export async function openDatabase({ dataDir, databaseUrl }) {
  if (databaseUrl) {
    await requireServer(databaseUrl)
    const notOurs = async () => {}
    return { url: databaseUrl, stop: notOurs, kill: notOurs, untilDeath: () => new Promise(() => {}) }
  }
  const cluster = await openCluster({ dataDir })
  await ensureDatabase(cluster.url('postgres'))
  return { ...cluster, url: cluster.url(NAME) }
}

/** Address of the product's own database while the product runs; else undefined. */
export const runningDatabase = (dataDir) => runningCluster(dataDir, NAME)

async function requireServer(url) {
  if (!/^postgres(ql)?:\/\/[^/]/.test(url) || !URL.canParse(url)) {
    throw new Trouble(
      'DATABASE_URL 写法不对，应像 postgres://用户:密码@主机:5432/库名。请在 .env 里改好后重试。',
    )
  }
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query("select current_setting('server_version_num')::int as version")
    return rows[0].version
  })
  if (version < OLDEST_SERVER) {
    throw new Trouble(
      `数据库服务器太旧（PostgreSQL ${Math.floor(version / 10_000)}），需要 15 或更高，建议 18。请升级后重试。`,
    )
  }
}

async function ensureDatabase(url) {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME])
    if (!rowCount) await client.query(`create database ${NAME}`)
  })
}

async function withClient(url, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw connectionTrouble(error)
  } finally {
    await client.end().catch(() => {})
  }
}

function connectionTrouble(error) {
  if (error instanceof Trouble) return error
  const code = error.code ?? (/timeout/i.test(error.message) ? 'ETIMEDOUT' : undefined)
  return new Trouble(REASONS[code] ?? `数据库连接失败：${error.message}。请检查 DATABASE_URL。`)
}
