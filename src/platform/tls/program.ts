import { existsSync } from 'node:fs'
import path from 'node:path'
import { campusAuthority } from './command'
import { namesOf, thisMachine } from './names'
import { TlsTrouble } from './trouble'

// The program behind bin/screen-ca.mjs; in a container it is started as `node build/screen-ca.mjs`.
const { DATA_DIR, PORT, HTTPS_PORT, SITE_URL } = process.env
/** its own addresses are reached by no screen */
const isContainer = existsSync('/.dockerenv')

try {
  const said = campusAuthority(process.argv.slice(2), {
    dataDir: path.resolve(DATA_DIR || '.data'),
    port: Number(PORT || 3000),
    httpsPort: Number(HTTPS_PORT || 3443),
    now: new Date(),
    found: isContainer ? [] : namesOf(thisMachine(SITE_URL)),
  })
  console.log(said.join('\n'))
} catch (error) {
  const message = sentenceFor(error)
  if (!message) throw error
  console.error(`✗ ${message}`)
  process.exitCode = 1
}

function sentenceFor(error: unknown): string | undefined {
  if (error instanceof TlsTrouble) return error.message
  const { code = '', path: place } = error as NodeJS.ErrnoException
  if (/^(ENOSPC|EDQUOT)$/.test(code)) return '磁盘已满。请清理出一些空间后重试。'
  if (/^(EACCES|EPERM|EROFS)$/.test(code)) return `没有写入权限：${place}。请用运行红烛的账号执行这个命令。`
  return undefined
}
