import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { root } from '@/platform/paths'
import type { BrowserProgram } from './cdp'

const PACKAGES = path.join(root, 'node_modules')
const UNPACKED = path.join(PACKAGES, '.cache', 'chromium-70')

/** The binary is for this platform only. */
export const chromium70Runs = process.platform === 'linux' && process.arch === 'x64'

/**
 * Chromium 70 out of the npm package `chromium-70` (chrome-aws-lambda 1.7.0), unpacked once. A bare machine lacks nss
 * and nspr: the newer package `@sparticuz/chromium` carries them.
 */
export function chromium70(): BrowserProgram {
  if (!existsSync(UNPACKED)) unpack()
  return {
    executablePath: path.join(UNPACKED, 'chromium'),
    args: ['--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking'],
    env: { LD_LIBRARY_PATH: path.join(UNPACKED, 'lib') },
  }
}

/** Aside and then moved into place, so that a half unpacked browser is never run. */
function unpack() {
  const aside = `${UNPACKED}.${process.pid}`
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true })
  const folder = path.join(PACKAGES, 'chromium-70', 'bin')
  const binary = readdirSync(folder).find((name) => name.endsWith('.br'))
  if (!binary) throw new Error(`no browser in ${folder}: run npm ci`)
  writeFileSync(path.join(aside, 'chromium'), inflate(path.join(folder, binary)), { mode: 0o755 })
  const libraries = path.join(aside, 'libraries.tar')
  writeFileSync(libraries, inflate(path.join(PACKAGES, '@sparticuz', 'chromium', 'bin', 'al2023.tar.br')))
  execFileSync('tar', ['-xf', libraries, '-C', aside])
  rmSync(libraries)
  if (existsSync(UNPACKED)) rmSync(aside, { recursive: true, force: true })
  else renameSync(aside, UNPACKED)
}

const inflate = (file: string): Buffer => brotliDecompressSync(readFileSync(file))
