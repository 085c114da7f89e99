import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npmCommand, run } from './run.mjs'
import { ROOT } from './settings.mjs'
import { asTrouble, Trouble } from './trouble.mjs'

const MODULES = path.join(ROOT, 'node_modules')

/**
 * Whether node_modules holds what package-lock.json names. npm keeps its own account of an installation and writes it
 * last, so a missing or differing one means an interrupted or older installation.
 */
export function isInstalled() {
  const wanted = readPackages(path.join(ROOT, 'package-lock.json'))
  const present = readPackages(path.join(MODULES, '.package-lock.json'))
  if (!present) return false
  const matches = ([place, entry]) => {
    const found = present[place]
    return found ? found.version === entry.version : isAbsentByRight(entry)
  }
  return (
    isForThisMachine() &&
    Object.entries(wanted)
      .filter(([place]) => place)
      .every(matches)
  )
}

/** Packages of other systems are left out; with one of ours gone the modules were copied from elsewhere. */
function isForThisMachine() {
  return existsSync(path.join(MODULES, '@esbuild', `${process.platform}-${process.arch}`))
}

function isAbsentByRight({ optional, devOptional, peer }) {
  return Boolean(optional || devOptional || peer)
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/** Installs exactly what package-lock.json names, build tools included whatever NODE_ENV says. */
export async function install() {
  const [program, args] = npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  const { code, output } = await run(program, args).catch((error) => {
    if (error.code === 'ENOENT')
      throw new Trouble('找不到 npm。请到 nodejs.org 重新安装 Node.js（自带 npm）后重试。')
    throw error
  })
  if (code !== 0) throw installTrouble(output)
}

function installTrouble(output) {
  const network = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i
  const known = asTrouble(new Error(output), MODULES)
  if (known instanceof Trouble) return known
  if (network.test(output)) {
    return new Trouble(
      '下载依赖失败：连不上 npm 软件源。请检查网络或用 npm config set registry 换一个软件源后重试。',
    )
  }
  return new Trouble(`安装依赖失败，npm 说：\n${output.trim().slice(0, 1200)}`)
}
