// Says whether the audit log is whole, and if not, where it was tampered with first. Works while the product runs and while it does not.
//   npm run audit:verify
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { verifyAudit } from './audit/verify.mjs'
import { openDatabase, runningDatabase } from './launch/database.mjs'
import { takeLock } from './launch/lock.mjs'
import { readSettings } from './launch/settings.mjs'
import { Trouble } from './launch/trouble.mjs'

const words = {
  changed: '这一行被改过',
  removed: '这一行被删掉了',
  'seal removed': '这里的封印被删掉了',
  inserted: '这一行没有封印，是从别处插进来的',
  rewritten: '从这里起，整条链被改写过：和上次核对时不同',
  'cut off': '上次核对过的最后几行不见了',
}

const NO_SUCH_TABLE = '42P01'

const settings = readSettings()
const headFile = path.join(settings.dataDir, 'audit-head.json')

try {
  const { fault, head, rows } = await withDatabase((client) => verifyAudit(client, knownHead()))
  if (fault) tellFault(fault)
  else {
    writeFileSync(headFile, `${JSON.stringify({ position: rows, hash: head })}\n`)
    console.log(`操作日志完整：${rows} 行，逐行核对无误。`)
    console.log(`最后一行的封印：${head || '（还没有记录）'}`)
    console.log('请把行数和封印抄在纸上：下次核对时，日志里第这么多行的封印应当还是它。')
  }
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 2
}

function tellFault({ position, row, what }) {
  console.error(`✗ 操作日志被动过：${words[what]}。`)
  if (position) console.error(`  第 ${position} 行`)
  const id = row?.id ?? row?.audit_id
  if (id)
    console.error(`  编号 ${id}${row.action ? `，${row.created_at}，${row.action}，${row.title ?? ''}` : ''}`)
  console.error('请保留现场：停止使用，复制 .data 文件夹，并告诉管理员和审计员。')
  process.exitCode = 1
}

/** What the last good look saw: rows cut off the end leave no other trace. */
function knownHead() {
  if (!existsSync(headFile)) return undefined
  const head = JSON.parse(readFileSync(headFile, 'utf8'))
  return head.position > 0 ? head : undefined
}

async function withDatabase(work) {
  const running = settings.databaseUrl ?? (await runningDatabase(settings.dataDir))
  if (running) return withClient(running, work)
  const lock = await takeLock(settings.dataDir)
  const database = await openDatabase(settings)
  try {
    return await withClient(database.url, work)
  } finally {
    await database.stop()
    lock.release()
  }
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 })
  await client.connect().catch((error) => {
    throw new Trouble(`连不上数据库：${error.message}。请确认系统在运行，或 .env 里的 DATABASE_URL 正确。`)
  })
  try {
    return await work(client)
  } catch (error) {
    if (error.code !== NO_SUCH_TABLE) throw error
    throw new Trouble('数据库还是旧版本的，没有封印。请先用 npm start 启动一次，让它升级。')
  } finally {
    await client.end()
  }
}
