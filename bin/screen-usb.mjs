// Writes what a screen plays into a folder or onto a stick, where it plays without any server.
//   npm run screen:usb -- SCREEN DIR
import { existsSync } from 'node:fs'
import path from 'node:path'
import { openDatabase, runningDatabase } from './launch/database.mjs'
import { takeLock } from './launch/lock.mjs'
import { run } from './launch/run.mjs'
import { keptSecret } from './launch/secrets.mjs'
import { ROOT, readSettings } from './launch/settings.mjs'
import { Trouble } from './launch/trouble.mjs'

const PROGRAM = path.join(ROOT, 'build', 'screen-usb.mjs')
const [screen, folder] = process.argv.slice(2)

try {
  if (!screen || !folder)
    throw new Trouble('请写明哪块屏幕和哪个文件夹，例如：npm run screen:usb -- 一楼大厅 /media/usb/一楼大厅')
  if (!existsSync(PROGRAM)) throw new Trouble('程序还没有构建。请先用 npm start 启动一次，再运行这个命令。')
  const settings = readSettings()
  process.exitCode = await withDatabase(settings, (url) => write(settings, url))
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}

async function write({ dataDir, mediaDir, secret }, url) {
  const { code } = await run(
    process.execPath,
    ['--conditions=production', PROGRAM, screen, path.resolve(folder)],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: url,
        PAYLOAD_SECRET: secret ?? keptSecret(dataDir, 'secret'),
        DATA_DIR: dataDir,
        MEDIA_DIR: mediaDir,
      },
    },
  )
  return code
}

/** Beside a running program or by itself. */
async function withDatabase(settings, work) {
  const running = settings.databaseUrl ?? (await runningDatabase(settings.dataDir))
  if (running) return work(running)
  const lock = await takeLock(settings.dataDir)
  const database = await openDatabase(settings)
  try {
    return await work(database.url)
  } finally {
    await database.stop()
    lock.release()
  }
}
