import { execFileSync } from 'node:child_process'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { root } from '@/platform/paths'
import { makeServerCertificate } from '@/platform/tls/authority'
import { readAuthority, tlsFolder } from '@/platform/tls/store'
import { accessibilityFaults } from '../support/accessibility'
import { openBrowser } from '../support/browser'
import { engines } from '../support/eyes'
import { CAMPUS_HOST, installAuthority, trustingHome } from '../support/trusting-browser'

const plain = inject('schoolUrl')
const { port, dataDir } = inject('schoolTls')
const secure = `https://${CAMPUS_HOST}:${port}`
const home = trustingHome()
const environment = { ...process.env, DATA_DIR: dataDir, PORT: new URL(plain).port, HTTPS_PORT: `${port}` }
const command = (...args: string[]) =>
  execFileSync(process.execPath, [path.join(root, 'bin', 'screen-ca.mjs'), ...args], {
    env: environment,
    cwd: root,
  }).toString()

/** the server looks into its folder every five seconds */
const SOON = { timeout: 20_000, interval: 500 }

let browser: Browser
let impostor: Server

/** Somebody has the issuer's key and makes a certificate for a name that is not the school's. */
function impersonate(name: string): Server {
  const authority = readAuthority(tlsFolder(dataDir))
  if (!authority) throw new Error('no authority in the data folder')
  const { key, certificate } = makeServerCertificate(authority, [name], new Date())
  const cert = certificate.toString() + authority.issuer.toString()
  const pem = String(key.export({ type: 'pkcs8', format: 'pem' }))
  return createServer({ key: pem, cert }, (_, response) => response.end('got you')).listen(0)
}
const impostorUrl = () => `https://bank.test:${(impostor.address() as AddressInfo).port}/`

beforeAll(async () => {
  browser = await openBrowser(home)
  console.log(`engine: Chromium ${browser.version()}`)
})
afterAll(async () => {
  impostor?.close()
  await browser?.close()
  home.remove()
})

const open = async (url: string, viewport = { width: 1366, height: 768 }) => {
  const page = await browser.newPage({ viewport })
  const complaints: string[] = []
  page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()))
  await page.goto(url)
  return { page, complaints }
}

const ARRIVED_BY =
  'location.href !== "about:blank" && document.readyState === "complete" && location.protocol'

const SIGN_IN = async (credentials: object) => {
  const body = JSON.stringify(credentials)
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch('/api/users/login', { method: 'POST', headers, body })).status
}
const WHO_AM_I = async () => {
  const { user } = (await (await fetch('/api/users/me')).json()) as { user: { email: string } | null }
  return user?.email
}

describe('before there is a certificate', () => {
  it('the page says what the IT teacher has to do', async () => {
    const { page } = await open(`${plain}/screen/install`)
    expect(await page.textContent('main')).toContain('npm run screen:ca')
    expect((await fetch(`${plain}/screen/ca.crt`, { redirect: 'manual' })).headers.get('location')).toBe(
      '/screen/install',
    )
    await page.close()
  })
})

describe('after npm run screen:ca, without a restart', () => {
  beforeAll(async () => {
    installAuthority(dataDir)
    expect(command()).toContain('服务器证书已换新')
    await vi.waitFor(async () => (await open(`${secure}/screen/install`)).page.close(), SOON)
    impostor = impersonate('bank.test')
  })

  it('a browser that trusts the root takes the screen as secure, and its worker is installed', async () => {
    const { page } = await open(`${secure}/screen?demo`)
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true)
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
    expect(scope).toBe(`${secure}/screen`)
    await page.close()
  })

  it('over plain http it does not', async () => {
    const { page } = await open(`${plain.replace('localhost', 'elsewhere.test')}/screen/install`)
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
    await page.close()
  })

  it('a certificate for another name is refused, even with the issuer’s own key', async () => {
    const page = await browser.newPage()
    await expect(page.goto(impostorUrl())).rejects.toThrow(/ERR_CERT_INVALID/)
    await page.close()
  })

  it.each(engines)('$name trusts the same, and refuses the same', async (engine) => {
    const eyes = await engine.open(1366, 768, { args: home.args, env: home.env })
    const arrivedBy = async (url: string) => {
      await eyes.open(url)
      return vi.waitUntil(() => eyes.evaluate<string>(ARRIVED_BY), SOON)
    }
    console.log(`engine: ${await eyes.version()}`)
    expect(await arrivedBy(`${secure}/screen/install`)).toBe('https:')
    expect(await eyes.evaluate<boolean>('window.isSecureContext')).toBe(true)
    expect(await eyes.evaluate<string>('document.querySelector("h1").textContent')).toContain('校园证书')
    expect(await arrivedBy(impostorUrl())).toBe('chrome-error:')
    await eyes.close()
  })

  it('whoever signs in to the desk over either is signed in on both', async () => {
    const bases = [secure, plain.replace('localhost', CAMPUS_HOST)]
    for (const first of bases) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`${first}/admin/login`)
      const credentials = { email: 'author@demo.school', password: inject('demoPassword') }
      expect(await page.evaluate(SIGN_IN, credentials)).toBe(200)
      for (const base of bases) {
        await page.goto(`${base}/admin`)
        expect(await page.evaluate(WHO_AM_I), `${first}, then ${base}`).toBe(credentials.email)
      }
      await context.close()
    }
  })

  it('no browser is held to https', async () => {
    const { page } = await open(`${secure}/`)
    const answer = await page.reload()
    expect(answer?.headers()['strict-transport-security']).toBeUndefined()
    expect(answer?.status()).toBe(200)
    await page.close()
  })
})

describe('the install page', () => {
  it.each([
    [390, 844],
    [1366, 768],
    [1920, 1080],
  ])('fits %i × %i, without a fault and within its policy', async (width, height) => {
    for (const url of [
      `${plain.replace('localhost', '127.0.0.1')}/screen/install`,
      `${secure}/screen/install`,
    ]) {
      const { page, complaints } = await open(url, { width, height })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await accessibilityFaults(page)).toEqual([])
      expect(complaints).toEqual([])
      await page.close()
    }
  })

  it('leads to the certificate, and on to the address that proves it', async () => {
    const { page } = await open(`${plain.replace('localhost', '127.0.0.1')}/screen/install`)
    expect(await page.getAttribute('text=下载校园证书', 'href')).toBe('/screen/ca.crt')
    await page.goto((await page.getAttribute('text=检查是否装好', 'href')) ?? '')
    expect(await page.textContent('main')).toContain('加密连接通了')
    expect(await page.getAttribute('text=打开校园屏', 'href')).toBe(`https://127.0.0.1:${port}/screen`)
    await page.close()
  })
})
