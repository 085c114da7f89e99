import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A random word kept in the data folder, readable by its owner only; made on first use. */
export function keptSecret(dataDir, name) {
  const file = path.join(dataDir, name)
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (kept) return kept
  const fresh = randomBytes(32).toString('hex')
  writeFileSync(file, `${fresh}\n`, { mode: 0o600 })
  return fresh
}
