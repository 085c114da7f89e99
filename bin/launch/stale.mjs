import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './settings.mjs'

const SOURCES = [
  'src',
  'bin/build.mjs',
  'bin/build',
  'migrations',
  'payload.config.ts',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
const STAMP = path.join(ROOT, 'build', 'stamp')
const RESULTS = ['build/server.mjs', '.next/BUILD_ID'].map((file) => path.join(ROOT, file))

/** Whether the build lacks anything or was made from other sources than those here now. */
export function isBuildStale() {
  if (!existsSync(STAMP) || !RESULTS.every((file) => existsSync(file))) return true
  return readFileSync(STAMP, 'utf8') !== sourceHash()
}

/** Remembers what the build was made from. Take the hash before building, so that an edit meanwhile counts. */
export function stampBuild(hash) {
  mkdirSync(path.dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, hash)
}

/** One hash over the names and contents of everything the build reads. */
export function sourceHash() {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const source of SOURCES) addTo(hash, source)
  return hash.digest('hex')
}

function addTo(hash, place) {
  const file = path.join(ROOT, place)
  if (!existsSync(file)) return
  if (!statSync(file).isDirectory()) {
    hash.update(`${place}\0`).update(readFileSync(file))
    return
  }
  for (const name of readdirSync(file).sort()) addTo(hash, `${place}/${name}`)
}
