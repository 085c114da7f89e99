import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { beforeEach, describe, expect, it } from 'vitest'
import { campusTls } from '@/platform/tls/campus-tls'
import { foundAuthority } from '@/platform/tls/renewal'
import { readAuthority, tlsFolder } from '@/platform/tls/store'
import { serveInstall } from '@/screens/install'
import { qrPath } from '@/ui/qr-path'
import { BUNDLES } from '../../bin/build/bundles.mjs'
import { dataFolders } from '../platform/tls/folder'

const newFolder = dataFolders()
let dataDir: string
const ask = (address: string) =>
  serveInstall({ tls: () => campusTls(dataDir), css: '/assets/install.css', httpsPort: 3443 }).request(
    address,
  )
const page = async (address: string) => (await ask(address)).text()

beforeEach(() => {
  dataDir = newFolder()
})

const found = () => foundAuthority(tlsFolder(dataDir), ['192.168.1.20', 'hongzhu.school.lan'], new Date())

describe('/screen/install', () => {
  it('without an authority says what the IT teacher has to do', async () => {
    expect(await page('http://192.168.1.20:3000/screen/install')).toContain('npm run screen:ca')
  })

  it('shows both fingerprints in groups, and whom the certificate is for', async () => {
    found()
    const text = (await page('http://192.168.1.20:3000/screen/install')).replace(/<[^>]+>|\s/g, '')
    const { fingerprint256 = '', fingerprint = '' } = readAuthority(tlsFolder(dataDir))?.root ?? {}
    for (const print of [fingerprint256, fingerprint]) expect(text).toContain(print.replace(/:/g, ''))
    expect(text).toContain('只对192.168.1.20、hongzhu.school.lan有效')
  })

  it.each([
    ['http://192.168.1.20:3000', '192.168.1.20', 'http://192.168.1.20:3000'],
    ['http://hongzhu.school.lan', 'hongzhu.school.lan', 'http://hongzhu.school.lan'],
    ['http://localhost:3000', '192.168.1.20', 'http://192.168.1.20:3000'],
  ])('opened at %s leads to a name the certificate is good for', async (origin, host, plain) => {
    found()
    const html = await page(`${origin}/screen/install`)
    expect(html).toContain(`href="https://${host}:3443/screen/install"`)
    expect(html).toContain(qrPath(`${plain}/screen/ca.crt`).path)
  })

  it('opened by https tells that it works, and where the screen is', async () => {
    found()
    const html = await page('https://hongzhu.school.lan:3443/screen/install')
    expect(html).toContain('加密连接通了')
    expect(html).toContain('href="https://hongzhu.school.lan:3443/screen"')
  })

  it('says that nothing is to be installed when the school brought a certificate', async () => {
    found()
    rmSync(path.join(tlsFolder(dataDir), 'issuer.pem'))
    expect(await page('http://192.168.1.20:3000/screen/install')).toMatch(
      /不用安装.*https:\/\/192\.168\.1\.20:3443\/screen/,
    )
  })

  it('never reflects a host it does not know', async () => {
    found()
    expect(await page('http://evil.example/screen/install')).not.toContain('evil.example')
  })

  it('is kept nowhere, runs no script, and may be framed by nobody', async () => {
    const { headers } = await ask('http://192.168.1.20:3000/screen/install')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(await page('http://192.168.1.20:3000/screen/install')).not.toMatch(/<script|style=/)
  })
})

describe('/screen/ca.crt', () => {
  it('is the root in DER, as devices install it', async () => {
    found()
    const answer = await ask('http://192.168.1.20:3000/screen/ca.crt')
    expect(answer.headers.get('content-type')).toBe('application/x-x509-ca-cert')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="hongzhu-root.crt"')
    const root = readAuthority(tlsFolder(dataDir))?.root.raw
    expect(Buffer.from(await answer.arrayBuffer()).equals(root ?? Buffer.alloc(0))).toBe(true)
  })

  it('leads to the page while there is none', async () => {
    const answer = await ask('http://192.168.1.20:3000/screen/ca.crt')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/screen/install'])
  })

  it('fails with the remedy when the files are damaged', () => {
    mkdirSync(tlsFolder(dataDir))
    writeFileSync(path.join(tlsFolder(dataDir), 'issuer.pem'), 'x')
    expect(() => campusTls(dataDir)).toThrow(/已损坏.*从备份里恢复/)
  })
})

it('the look needs nothing newer than Chromium 64', async () => {
  const { outputFiles = [] } = await build({ ...(BUNDLES.install as BuildOptions), write: false })
  const css = outputFiles.find((file) => file.path.endsWith('.css'))?.text ?? ''
  expect(css).toContain('.install-prints')
  expect(css).not.toMatch(
    /[;{](row-|column-)?gap:|aspect-ratio|[:\s(,](clamp|min|max)\(|:is\(|:where\(|:has\(/,
  )
  expect(css).not.toMatch(
    /:focus-visible|(margin|padding|border|inset)-(inline|block)|[;{]inset:|@layer|@media[^{]*[<>]/,
  )
})
