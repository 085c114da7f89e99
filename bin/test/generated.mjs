// Generated files up to date: types, the admin's import map, and no change of the schema without a migration. Files
// are written anew in place, compared, and put back.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from '../launch/run.mjs'
import { ROOT } from '../launch/settings.mjs'

const GENERATED = {
  'src/payload-types.ts': 'generate:types',
  'src/app/(payload)/admin/importMap.js': 'generate:importmap',
}
const MIGRATIONS = path.join(ROOT, 'migrations')
const PAYLOAD = path.join('node_modules', 'payload', 'bin.js')
const UNUSED_DATABASE = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'only to load the config',
}

const problems = []
for (const [file, command] of Object.entries(GENERATED))
  problems.push(...(await checkGenerated(file, command)))
problems.push(...(await checkDrift()))
if (problems.length) console.error(problems.join('\n'))
process.exitCode = problems.length ? 1 : 0

async function checkGenerated(file, command) {
  const place = path.join(ROOT, file)
  if (!existsSync(place)) return [`${file} is missing. Run: npx payload ${command}`]
  const before = readFileSync(place)
  const { code, output } = await payload(command)
  const after = readFileSync(place)
  if (!before.equals(after)) writeFileSync(place, before)
  if (code !== 0) return [`payload ${command} failed:\n${output}`]
  return before.equals(after) ? [] : [`${file} is out of date. Run: npx payload ${command}`]
}

async function checkDrift() {
  const before = readdirSync(MIGRATIONS)
  const index = path.join(MIGRATIONS, 'index.ts')
  const indexText = readFileSync(index)
  const { code, output } = await payload('migrate:create', 'drift', '--skip-empty')
  const made = readdirSync(MIGRATIONS).filter((name) => !before.includes(name))
  for (const name of made) rmSync(path.join(MIGRATIONS, name))
  writeFileSync(index, indexText)
  if (code !== 0) return [`payload migrate:create failed:\n${output}`]
  return made.length
    ? ['The schema has changed without a migration. Run: npx payload migrate:create <name>']
    : []
}

function payload(...args) {
  return run(process.execPath, [PAYLOAD, ...args], { env: { ...process.env, ...UNUSED_DATABASE } })
}
