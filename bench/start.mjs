// Start-up: from the command to the first page, with a built product and a school that is there already (RUNS times),
// beside what the embedded database alone takes to come up in the same run.
//   npm run bench:start
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '../bin/launch/database.mjs'
import { findLocalPort } from '../bin/launch/ports.mjs'
import { median, ms, pause, printTable } from './figures.mjs'
import { fromRoot } from './places.mjs'

const RUNS = Number(process.env.RUNS ?? 5)
const LIMIT_MS = 5000

const dataDir = mkdtempSync(path.join(tmpdir(), 'hongzhu-bench-'))
chmodSync(dataDir, 0o711)
mkdirSync(path.join(dataDir, 'media'))
const port = await findLocalPort(Number(process.env.PORT) || undefined)

const first = await start()
const again = []
const databaseAlone = []
for (let run = 0; run < RUNS; run++) {
  again.push(await start())
  databaseAlone.push(await openAndClose())
}
printTable(
  ['', 'ms'],
  [
    ['first start (empty database, demo school)', ms(first)],
    [`next start, nothing changed, median of ${RUNS} (≤ ${LIMIT_MS})`, ms(median(again))],
    ['of which the database alone takes', ms(median(databaseAlone))],
  ],
)
rmSync(dataDir, { recursive: true, force: true })

/** Milliseconds from `npm start` to the home page's first 200. */
async function start() {
  const begun = performance.now()
  const child = spawn(process.execPath, [fromRoot('bin/start.mjs')], {
    cwd: fromRoot(),
    env: {
      ...process.env,
      PORT: `${port}`,
      DATA_DIR: dataDir,
      MEDIA_DIR: path.join(dataDir, 'media'),
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error('npm start has failed')
    await pause(20)
  }
  const taken = performance.now() - begun
  child.kill('SIGTERM')
  await ended
  return taken
}

function answers() {
  return fetch(`http://127.0.0.1:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function openAndClose() {
  const begun = performance.now()
  const database = await openDatabase({ dataDir })
  const taken = performance.now() - begun
  await database.stop()
  return taken
}
