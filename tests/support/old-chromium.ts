import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { root } from '@/platform/paths'
import type { BrowserProgram } from './cdp'

/** npm packages that carry a browser: chrome-aws-lambda 1.7.0 and 2.1.1. */
export type OldChromium = 'chromium-70' | 'chromium-80'

const PACKAGES = path.join(root, 'node_modules')

/** The binaries are for this platform only. */
export const oldChromiumRuns = process.platform === 'linux' && process.arch === 'x64'

/**
 * An old Chromium out of its npm package, unpacked once. A bare machine lacks nss and nspr: the newer package
 * `@sparticuz/chromium` carries them.
 */
export function oldChromium(name: OldChromium): BrowserProgram {
  const unpacked = path.join(PACKAGES, '.cache', name)
  if (!existsSync(unpacked)) unpack(name, unpacked)
  return {
    executablePath: path.join(unpacked, 'chromium'),
    args: ['--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking'],
    env: { LD_LIBRARY_PATH: path.join(unpacked, 'lib') },
  }
}

/** Aside and then moved into place, so that a half unpacked browser is never run. */
function unpack(name: OldChromium, place: string) {
  const aside = `${place}.${process.pid}`
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true })
  const folder = path.join(PACKAGES, name, 'bin')
  const binary = readdirSync(folder).find((file) => /^chromium.*\.br$/.test(file))
  if (!binary) throw new Error(`no browser in ${folder}: run npm ci`)
  writeFileSync(path.join(aside, 'chromium'), inflate(path.join(folder, binary)), { mode: 0o755 })
  const libraries = path.join(aside, 'libraries.tar')
  writeFileSync(libraries, inflate(path.join(PACKAGES, '@sparticuz', 'chromium', 'bin', 'al2023.tar.br')))
  execFileSync('tar', ['-xf', libraries, '-C', aside])
  rmSync(libraries)
  if (existsSync(place)) rmSync(aside, { recursive: true, force: true })
  else renameSync(aside, place)
}

const inflate = (file: string): Buffer => brotliDecompressSync(readFileSync(file))
