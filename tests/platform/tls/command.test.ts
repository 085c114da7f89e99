import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { campusAuthority } from '@/platform/tls/command'
import { tlsFolder } from '@/platform/tls/store'
import { DAY, dataFolders } from './folder'

const newFolder = dataFolders()
const now = new Date('2026-11-26T08:00:00+08:00')

const run = (dataDir: string, args: string[] = [], more: { found?: string[]; now?: Date } = {}) =>
  campusAuthority(args, {
    dataDir,
    port: 3000,
    httpsPort: 3443,
    now,
    found: ['192.168.1.20', 'pc'],
    ...more,
  }).join('\n')
const contents = (dataDir: string) => {
  const folder = tlsFolder(dataDir)
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('hex')]),
  )
}
const rootOf = (dataDir: string) =>
  new X509Certificate(readFileSync(path.join(tlsFolder(dataDir), 'hongzhu-root.crt')))

describe('screen:ca', () => {
  it('makes an authority for this machine, and says what it is and what comes next', () => {
    const dataDir = newFolder()
    const said = run(dataDir)
    expect(said).toContain('校园证书已做好')
    expect(said).toContain('192.168.1.20、pc')
    expect(said).toContain('http://192.168.1.20:3000/screen/install')
    expect(said).toContain('https://192.168.1.20:3443/screen')
    const compared = said.replace(/\s/g, '')
    for (const print of [rootOf(dataDir).fingerprint256, rootOf(dataDir).fingerprint])
      expect(compared).toContain(print.replace(/:/g, ''))
  })

  it('keeps keys to the owner, and hands out the root in DER', () => {
    const dataDir = newFolder()
    run(dataDir)
    const mode = (name: string) => statSync(path.join(tlsFolder(dataDir), name)).mode & 0o777
    if (process.platform !== 'win32')
      expect(['.', 'issuer.pem', 'server.pem', 'hongzhu-root.crt'].map(mode)).toEqual([
        0o700, 0o600, 0o600, 0o644,
      ])
    expect(readFileSync(path.join(tlsFolder(dataDir), 'hongzhu-root.crt'))[0]).toBe(0x30)
  })

  it('changes nothing when it is run again', () => {
    const dataDir = newFolder()
    run(dataDir)
    const before = contents(dataDir)
    expect(run(dataDir)).toContain('什么都没有改')
    expect(run(dataDir, ['192.168.1.20'])).toContain('什么都没有改')
    expect(contents(dataDir)).toEqual(before)
  })

  it('renews the server’s certificate alone when it is due', () => {
    const dataDir = newFolder()
    run(dataDir)
    const before = contents(dataDir)
    expect(run(dataDir, [], { now: new Date(now.getTime() + 380 * DAY) })).toContain('服务器证书已换新')
    const after = contents(dataDir)
    expect(after['issuer.pem']).toBe(before['issuer.pem'])
    expect(after['server.pem']).not.toBe(before['server.pem'])
  })

  it('makes another one with --new only, and keeps the former beside it', () => {
    const dataDir = newFolder()
    run(dataDir)
    const before = rootOf(dataDir).fingerprint256
    const said = run(dataDir, ['--new', '10.0.0.5'])
    expect(rootOf(dataDir).fingerprint256).not.toBe(before)
    expect(said).toMatch(/原来的移到了 .*tls-old-20261126-000000/)
    expect(existsSync(path.join(dataDir, 'tls-old-20261126-000000', 'issuer.pem'))).toBe(true)
    expect(readdirSync(dataDir)).toHaveLength(2)
  })

  it('warns when this machine has moved away from the names, and a year before the end', () => {
    const dataDir = newFolder()
    run(dataDir)
    expect(run(dataDir, [], { found: ['192.168.9.9'] })).toContain('192.168.9.9，都不在证书里')
    expect(run(dataDir, [], { now: new Date(now.getTime() + 3400 * DAY) })).toContain('一年内到期')
  })
})

describe('screen:ca refuses, and writes nothing', () => {
  const refused = (dataDir: string, args: string[], sentence: RegExp, found?: string[]) => {
    const before = existsSync(tlsFolder(dataDir)) ? contents(dataDir) : {}
    expect(() => run(dataDir, args, found && { found })).toThrow(sentence)
    expect(existsSync(tlsFolder(dataDir)) ? contents(dataDir) : {}).toEqual(before)
  }

  it('a name that is none', () => refused(newFolder(), ['http://10.0.0.1'], /不是主机名/))
  it('an unknown option', () => refused(newFolder(), ['--force'], /用法：npm run screen:ca/))
  it('a machine without an address', () => refused(newFolder(), [], /请写出来，例如/, []))

  it('another name for an authority that is made', () => {
    const dataDir = newFolder()
    run(dataDir)
    refused(dataDir, ['10.0.0.9'], /只认 192.168.1.20、pc，加不进 10.0.0.9.*--new 192.168.1.20 pc 10.0.0.9 /)
  })

  it('to touch a certificate that the school has put there', () => {
    const dataDir = newFolder()
    run(dataDir)
    rmSync(path.join(tlsFolder(dataDir), 'issuer.pem'))
    refused(dataDir, [], /已有学校自己的证书.*--new/)
  })

  it('a damaged authority', () => {
    const dataDir = newFolder()
    mkdirSync(tlsFolder(dataDir))
    writeFileSync(path.join(tlsFolder(dataDir), 'issuer.pem'), 'x')
    refused(dataDir, [], /已损坏.*从备份里恢复/)
  })
})
