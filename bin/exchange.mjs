// Moves a school's content between two installations, as one file.
//   npm run export -- FILE      (the program may be running)
//   npm run import -- FILE      (into an empty installation, which is not running)
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { openDatabase, runningDatabase } from './launch/database.mjs'
import { install, isInstalled } from './launch/install.mjs'
import { takeLock } from './launch/lock.mjs'
import { step } from './launch/progress.mjs'
import { run } from './launch/run.mjs'
import { keptSecret } from './launch/secrets.mjs'
import { ROOT, readSettings } from './launch/settings.mjs'
import { Trouble } from './launch/trouble.mjs'

const PROGRAM = path.join(ROOT, 'build', 'exchange.mjs')
const EXAMPLES = {
  export: 'npm run export -- /media/usb/红烛-2026-11-26.tar',
  import: 'npm run import -- /media/usb/红烛-2026-11-26.tar',
}
const [verb, file] = process.argv.slice(2)

try {
  if (!file) throw new Trouble(`请写明文件，例如：${EXAMPLES[verb] ?? EXAMPLES.export}`)
  const settings = readSettings()
  await prepare()
  process.exitCode = await withDatabase(settings, (url) => exchange(settings, url))
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}

/** A new computer has only the source: what this command needs is made, the desk is left to `npm start`. */
async function prepare() {
  if (!isInstalled()) await step('安装依赖（npm ci）', install)
  if (existsSync(PROGRAM)) return
  const { bundleAll } = await import('./build/bundle.mjs')
  await step('构建程序', bundleAll)
}

async function exchange({ dataDir, mediaDir, secret }, url) {
  const { code } = await run(
    process.execPath,
    ['--conditions=production', PROGRAM, verb, path.resolve(file)],
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

async function withDatabase(settings, work) {
  if (settings.databaseUrl) return work(settings.databaseUrl)
  const running = await runningDatabase(settings.dataDir)
  if (running && verb === 'import') throw new Trouble('红烛正在运行。请先停下它（Ctrl-C），再导入。')
  if (running) return work(running)
  mkdirSync(settings.dataDir, { recursive: true })
  const lock = await takeLock(settings.dataDir)
  const database = await openDatabase(settings)
  try {
    return await work(database.url)
  } finally {
    await database.stop()
    lock.release()
  }
}
