import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accessibilityFaults } from '../support/accessibility'
import { openBrowser } from '../support/browser'

const SCREENS = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const

let browser: Browser
/** one address of every page template */
let addresses: string[]

beforeAll(async () => {
  browser = await openBrowser()
  addresses = await oneOfEachTemplate()
})

afterAll(async () => browser?.close())

describe.each(Object.entries(SCREENS))('a visitor on a %s', (_, viewport) => {
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    context = await browser.newContext({ viewport, locale: 'zh-CN' })
    page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
  })

  afterAll(async () => context?.close())

  it('finds every page template without a fault', { timeout: 300_000 }, async () => {
    for (const address of addresses) {
      complaints.length = 0
      const answer = await page.goto(inject('schoolUrl') + address, { waitUntil: 'load' })
      const expected = address === '/no-such-page' ? 404 : 200
      expect(answer?.status(), address).toBe(expected)
      expect(await sidewaysScroll(page), `${address} scrolls sideways`).toBe(0)
      expect(await brokenPictures(page), address).toEqual([])
      expect(await accessibilityFaults(page), address).toEqual([])
      if (expected === 200) expect(complaints, address).toEqual([])
    }
  })
})

it('shows the eleven spaces and the twenty-four news of the demo school', async () => {
  expect(linksIn(await text('/spaces'), '/spaces/').size).toBe(11)
  const news = new Set([
    ...linksIn(await text('/news'), '/news/2'),
    ...linksIn(await text('/news/page/2'), '/news/2'),
  ])
  expect(news.size).toBe(24)
})

it('works without scripts: every page template says its title', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const address of addresses) {
    await page.goto(inject('schoolUrl') + address)
    expect((await page.locator('h1').first().innerText()).length, address).toBeGreaterThan(1)
  }
  await context.close()
})

it('is sent no page heavier than 40 kB with its styles and scripts, and no more than 12 kB of scripts', async () => {
  for (const address of addresses) {
    const page = await text(address)
    const scripts = await weightOf(page, /<script[^>]* src="([^"]+)"/g)
    const styles = await weightOf(page, /<link[^>]* rel="stylesheet"[^>]* href="([^"]+)"/g)
    expect(styles, address).toBeGreaterThan(0)
    expect(scripts, address).toBeLessThanOrEqual(12_000)
    expect(gzipSync(page).length + styles + scripts, address).toBeLessThanOrEqual(40_000)
  }
})

it('sends nothing unsafe in the policy of any page', async () => {
  for (const address of addresses) {
    const answer = await fetch(inject('schoolUrl') + address)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy, address).toMatch(/script-src 'self'(;|$)/)
    expect(policy, address).toMatch(/style-src 'self'(;|$)/)
    expect(policy, address).not.toContain('unsafe')
  }
})

/** Lists whose documents are below them. */
const LISTS = [
  '/boards',
  '/disclosures',
  '/documents',
  '/standards',
  '/campaigns',
  '/learning',
  '/consultations',
]

async function oneOfEachTemplate(): Promise<string[]> {
  const first = async (list: string, prefix: string) => [...linksIn(await text(list), prefix)][0] ?? ''
  const notice = await first('/', '/disclosures/')
  return [
    '/',
    '/about',
    '/brand',
    '/spaces',
    await first('/spaces', '/spaces/'),
    '/news',
    '/news/page/2',
    '/news/category/party-lesson',
    await first('/news', '/news/2'),
    '/members',
    await first('/members', '/members/'),
    '/integrity',
    await first('/integrity', '/integrity/2'),
    ...(await Promise.all(LISTS.map(async (list) => [list, await first(list, `${list}/`)]))).flat(),
    notice,
    notice.replace('/disclosures/', '/consultations/objection/'),
    '/consultations/receipt',
    '/service',
    '/teaching',
    '/digest',
    '/codes',
    `/search?q=${encodeURIComponent('党课')}`,
    '/privacy',
    '/accessibility',
    '/no-such-page',
  ]
}

const text = async (address: string): Promise<string> => (await fetch(inject('schoolUrl') + address)).text()

/** Bytes on the wire, at zlib's own level. */
async function weightOf(page: string, links: RegExp): Promise<number> {
  const files = await Promise.all([...page.matchAll(links)].map(([, href = '']) => text(href)))
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0)
}

const linksIn = (html: string, prefix: string): Set<string> =>
  new Set(
    [...html.matchAll(/href="([^"?#]+)"/g)].flatMap(([, href = '']) =>
      href.startsWith(prefix) ? [href] : [],
    ),
  )

const sidewaysScroll = (page: Page) =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )

/** Scrolled through first, so that pictures further down are asked for too. */
function brokenPictures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const pictures = [...document.images]
    for (const picture of pictures) picture.loading = 'eager'
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)))
    return pictures
      .filter(({ naturalWidth }) => naturalWidth === 0)
      .map(({ currentSrc, src }) => currentSrc || src)
  })
}
