import { existsSync, renameSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Authority } from './authority'
import { permittedNames } from './extensions'
import { readName } from './names'
import { daysLeft, foundAuthority, renewIfDue } from './renewal'
import { describe, nextSteps } from './report'
import { readAuthority, readServer, setAside, tlsFolder } from './store'
import { TlsTrouble } from './trouble'

/** What the command works with. */
export type CommandOptions = {
  dataDir: string
  /** ports of the server, for the addresses in the next steps */
  port: number
  httpsPort: number
  now: Date
  /** names this machine has by itself, for when none are given */
  found: string[]
}

const USAGE = '用法：npm run screen:ca -- [地址或主机名 …] [--new]'

/**
 * `npm run screen:ca -- [HOST …] [--new]`: makes the campus' certificate authority, or says how it stands and renews the
 * server's certificate when due. Returns what to print, line by line.
 * @throws TlsTrouble with what to do; nothing has been written then
 */
export function campusAuthority(args: string[], options: CommandOptions): string[] {
  const { names: wanted, isNew } = readArguments(args)
  const folder = tlsFolder(options.dataDir)
  const existing = isNew ? undefined : readAuthority(folder)
  if (existing) {
    const done = keep(existing, folder, wanted, options)
    return [...done, ...describe(existing, folder), ...nextSteps(existing, options)]
  }
  const names = wanted.length ? wanted : options.found
  if (!names.length)
    throw new TlsTrouble(`没有找到本机的局域网地址，请写出来，例如：npm run screen:ca -- 192.168.1.20`)
  const old = replaceBy(folder, isNew, options.now, (fresh) => foundAuthority(fresh, names, options.now))
  const made = readAuthority(folder) as Authority
  return [
    '校园证书已做好。',
    ...(old ? [`原来的移到了 ${old}；各块屏要重新安装。`] : []),
    ...describe(made, folder),
    ...nextSteps(made, options),
  ]
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { new: { type: 'boolean' } },
    })
    return { names: [...new Set(positionals.map(readName))], isNew: values.new === true }
  } catch (error) {
    throw error instanceof TlsTrouble ? error : new TlsTrouble(USAGE)
  }
}

/** Makes what is new aside and puts it in the old one's place when it is whole. Returns where the old one went. */
function replaceBy(
  folder: string,
  isNew: boolean,
  now: Date,
  make: (fresh: string) => void,
): string | undefined {
  if (!isNew && readServer(folder)) {
    throw new TlsTrouble(`${folder} 里已有学校自己的证书。要换成校园证书，请加上 --new，原来的会移到旁边。`)
  }
  const fresh = `${folder}-new`
  rmSync(fresh, { recursive: true, force: true })
  make(fresh)
  const old = existsSync(folder) ? setAside(folder, now) : undefined
  renameSync(fresh, folder)
  return old
}

function keep({ issuer }: Authority, folder: string, wanted: string[], options: CommandOptions): string[] {
  const names = permittedNames(issuer)
  const missing = wanted.filter((name) => !names.includes(name))
  if (missing.length) {
    const anew = `npm run screen:ca -- --new ${[...names, ...missing].join(' ')}`
    throw new TlsTrouble(
      `校园证书已经做好，只认 ${names.join('、')}，加不进 ${missing.join('、')}。要改就重做：${anew} ；重做后各块屏要重新安装。`,
    )
  }
  const done = renewIfDue(folder, options.now)
    ? '校园证书没有变，服务器证书已换新；正在运行的红烛几秒内自动用上。'
    : '校园证书已经做好，这次什么都没有改。'
  return [done, ...warnings(names, issuer.validTo, options)]
}

function warnings(names: string[], validTo: string, { now, found }: CommandOptions): string[] {
  const said: string[] = []
  if (found.length && !found.some((name) => names.includes(name)))
    said.push(
      `注意：本机现在的地址是 ${found.join('、')}，都不在证书里。请让路由器给本机固定原来的地址，或用 --new 重做。`,
    )
  if (daysLeft(validTo, now) < 365)
    said.push('注意：校园证书一年内到期，请在假期里用 --new 重做，并在各块屏上重新安装。')
  return said
}
