import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { migrations } from '../migrations'
import { migrateOnce } from './platform/db/migrate'
import { env, readEnv } from './platform/env'
import { HongzhuError } from './platform/errors'
import { exportSchool } from './platform/exchange/export/export'
import { importSchool } from './platform/exchange/import/import'
import { fromRoot } from './platform/paths'
import { startPayload } from './platform/payload'

// The program behind bin/exchange.mjs, on a database that is already there: export|import FILE.
const [verb = '', file = ''] = process.argv.slice(2)

/** SQLSTATE of a table or column that is not there */
const OLDER_DATABASE = new Set(['42P01', '42703'])

const commands: Record<string, (payload: Payload) => Promise<void>> = {
  async export(payload) {
    const target = path.resolve(file)
    const { contacts, documents, files, missing } = await exportSchool(payload, {
      target,
      mediaDir: env.MEDIA_DIR,
      product: productVersion(),
      report: console.log,
    })
    console.log(`\n已导出到 ${target}：${documents} 条内容，${files} 个图片和附件的文件。`)
    sayMissing(missing)
    if (missing.length) console.log('如果导出时有人在换图片，请再导出一次。')
    if (contacts)
      console.log(
        `注意：有 ${contacts} 条意见留了联系方式，联系方式没有写进去。还要联系对方的，请先在这套系统里办完。`,
      )
    console.log('密码、操作日志、屏幕的凭证和播放记录没有写进去，原因见运维手册“搬家”。')
    console.log('这个文件里有草稿、账号邮箱和不公开的内容，请妥善保管，用完删除。')
  },
  async import(payload) {
    await migrateOnce(payload, migrations)
    const { documents, files, missing, signIn } = await importSchool(payload, {
      source: path.resolve(file),
      mediaDir: env.MEDIA_DIR,
      report: console.log,
    })
    console.log(`\n已导入 ${documents} 条内容，${files} 个图片和附件的文件。`)
    sayMissing(missing)
    console.log(signIn.join('\n'))
    console.log('其他账号都没有密码：请管理员在后台的“账号”里给每人设一个新密码，或让他们用“忘记密码”。')
    console.log('校园屏要在现场重新配对。')
  },
}

try {
  readEnv()
  const payload = await startPayload()
  await commands[verb]?.(payload)
  process.exit(0)
} catch (error) {
  console.error(inWords(error))
  process.exit(1)
}

function sayMissing(missing: string[]): void {
  if (missing.length === 0) return
  console.log(`注意：数据库里有、磁盘上却没有的文件 ${missing.length} 个：${missing.slice(0, 5).join('、')}`)
}

function productVersion(): string {
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string }
  return version
}

function inWords(error: unknown): unknown {
  if (error instanceof HongzhuError) return `✗ ${error.message}`
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const code = typeof cause === 'object' && cause && 'code' in cause ? String(cause.code) : ''
  return OLDER_DATABASE.has(code)
    ? '✗ 数据库还是旧版本的。请先用 npm start 启动一次，让它升级，再导出。'
    : error
}
