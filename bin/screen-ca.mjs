// Makes the campus' own certificate authority, so that screens can use https; renews the server's certificate when due.
//   npm run screen:ca -- [address or host name …] [--new]
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, readSettings } from './launch/settings.mjs'
import { Trouble } from './launch/trouble.mjs'

const PROGRAM = path.join(ROOT, 'build', 'screen-ca.mjs')

try {
  const { dataDir } = readSettings()
  if (!existsSync(PROGRAM)) throw new Trouble('程序还没有构建。请先用 npm start 启动一次，再运行这个命令。')
  process.env.DATA_DIR = dataDir
  await import(pathToFileURL(PROGRAM).href)
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}
