import path from 'node:path'
import { openDatabase, runningDatabase } from './database.mjs'
import { takeLock } from './lock.mjs'
import { run } from './run.mjs'
import { keptSecret } from './secrets.mjs'
import { ROOT } from './settings.mjs'
import { Trouble } from './trouble.mjs'

/** Where a program of the build is. */
export const programOf = (name) => path.join(ROOT, 'build', `${name}.mjs`)

/** Does the work of a command; what its user can mend is said in a sentence. */
export async function command(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    console.error(`✗ ${error.message}`)
    process.exitCode = 1
  }
}

/** Runs a program of the build on the school's own data. Answers with its exit code. */
export async function runOnSchool(name, args, { dataDir, mediaDir, secret }, databaseUrl) {
  const { code } = await run(process.execPath, ['--conditions=production', programOf(name), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: secret ?? keptSecret(dataDir, 'secret'),
      DATA_DIR: dataDir,
      MEDIA_DIR: mediaDir,
    },
  })
  return code
}

/** The address of a database that is there already: a server of the school's own, or the running program's. */
export const openedDatabase = async ({ databaseUrl, dataDir }) =>
  databaseUrl ?? (await runningDatabase(dataDir))

/** Opens the school's database for as long as the work takes. Only while the program is not running. */
export async function withOwnDatabase(settings, work) {
  const lock = await takeLock(settings.dataDir)
  const database = await openDatabase(settings)
  try {
    return await work(database.url)
  } finally {
    await database.stop()
    lock.release()
  }
}
