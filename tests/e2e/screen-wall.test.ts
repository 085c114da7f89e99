import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accessibilityFaults } from '../support/accessibility'
import { openBrowser } from '../support/browser'
import { type AtDesk, atDesk, DEMO, visit } from '../support/desk'
import { nightNow } from '../support/hung-screens'

const PHONE = { width: 390, height: 844 }
const NAME = '校门口的屏'

describe('the campus screens at the desk', () => {
  let browser: Browser
  let manager: AtDesk
  let phone: AtDesk
  let publisher: AtDesk
  let glass: Page

  beforeAll(async () => {
    browser = await openBrowser()
    manager = await atDesk(browser, DEMO.screens)
    phone = await atDesk(browser, DEMO.screens, PHONE)
    publisher = await atDesk(browser, DEMO.final)
    glass = await (await browser.newContext({ baseURL: inject('schoolUrl') })).newPage()
  })
  afterAll(async () => browser?.close())

  it('let a screen in from a phone in the corridor, and watch until it plays', async () => {
    const { page } = phone
    await glass.goto('/screen')
    const code = await glass.locator('.pairing-code').innerText()
    await visit(page, '/admin/screens/pair')
    await page.fill('#pair-code', 'ZZZZZZ')
    await page.click('button:has-text("查找屏幕")')
    await page.waitForSelector('[role=alert]:has-text("请对照屏幕")')
    expect(await faults(page)).toEqual([])
    await page.fill('#pair-code', code.toLowerCase())
    await page.click('button:has-text("查找屏幕")')
    await page.waitForSelector(`.pair-shown:has-text("${code.replace(/\s/g, '')}")`)
    expect(await faults(page)).toEqual([])
    expect(await isTooWide(page)).toBe(false)
    await page.fill('input[name=name]', NAME)
    await page.fill('input[name=place]', '传达室旁边')
    await page.click('button:has-text("登记这块屏幕")')
    await page.waitForSelector('text=屏幕已经在播放', { timeout: 60_000 })
    expect(await faults(page)).toEqual([])
    expect(await glass.locator('.pairing-code').count()).toBe(0)
  })

  it('show it on the wall, at night as what it is', async () => {
    const { page } = manager
    for (const [dark, words] of [
      [true, '夜间熄屏'],
      [false, '正在播放'],
    ] as const) {
      await setNight(manager, dark)
      await visit(page, '/admin/screens')
      await page.waitForSelector(`.wall-tile:has-text("${NAME}"):has-text("${words}")`, { timeout: 40_000 })
    }
  })

  it('show it on the wall with what it plays, on a desk and on a phone', async () => {
    for (const { page } of [manager, phone]) {
      await visit(page, '/admin/screens')
      await page.waitForSelector(`.wall-tile--online:has-text("${NAME}"):has-text("正在播放")`)
      expect(await page.locator('.wall-summary').innerText()).toMatch(/^\d+块屏幕，\d+块在线/)
      expect(await faults(page)).toEqual([])
      expect(await isTooWide(page)).toBe(false)
    }
  })

  it('say within seconds that a withdrawn text has left it, on the wall and in the text’s own view', async () => {
    const id = await pageOnScreens(publisher)
    const withdrawn = await publisher.context.request.post(`/api/screen-pages/${id}/review`, {
      data: { verb: 'withdraw', comment: '内容有误' },
    })
    expect(withdrawn.ok()).toBe(true)
    const gone = `.withdrawal-screens li:has-text("${NAME}：已撤下")`
    await manager.page.waitForSelector(gone, { state: 'attached', timeout: 40_000 })
    expect(await faults(manager.page)).toEqual([])
    await visit(publisher.page, `/admin/collections/screen-pages/${id}`)
    await publisher.page.waitForSelector('.withdrawal-panel:has-text("校园屏：已从")')
    await publisher.page.waitForSelector(gone, { state: 'attached' })
    expect(await accessibilityFaults(publisher.page, '.withdrawal-panel')).toEqual([])
  })

  it('have an edit view with their standing, their month in charts and in a table', async () => {
    const { page } = manager
    await page.click(`.wall-tile a:has-text("${NAME}")`)
    await page.waitForSelector('.screen-status--online')
    await page.waitForSelector('.screen-chart canvas[role=img]')
    await page.click('summary:has-text("用表格看")')
    expect(await page.locator('.screen-table tbody tr').count()).toBe(30)
    for (const panel of ['.screen-status', '.screen-history'])
      expect(await accessibilityFaults(page, panel)).toEqual([])
  })

  it('are thrown out after a second look, and go back to their code', async () => {
    const { page } = manager
    await page.click('.screen-status button:has-text("停用")')
    expect(await accessibilityFaults(page, '.desk-dialog')).toEqual([])
    await page.click('.desk-dialog button:has-text("停用")')
    await page.waitForSelector('.screen-status--revoked')
    await glass.waitForSelector('.pairing-code', { timeout: 40_000 })
  })

  it('give the record of what played to whoever inspects', async () => {
    const { page } = manager
    await visit(page, '/admin/screens')
    await page.click('button:has-text("导出播放记录")')
    expect(await accessibilityFaults(page, '.desk-dialog')).toEqual([])
    const coming = page.waitForEvent('download')
    await page.click('.desk-dialog button:has-text("导出表格")')
    expect((await coming).suggestedFilename()).toBe('播放记录.csv')
  })

  it('complain of nothing in the console', () => {
    const all = [...manager.complaints, ...phone.complaints, ...publisher.complaints]
    expect(all.filter((line) => !/status of 404/.test(line))).toEqual([])
  })
})

/** A page for screens: nothing else in the demo school tells of it. */
async function pageOnScreens({ context }: AtDesk): Promise<number | undefined> {
  const live = 'where[_status][equals]=published&where[showOnScreens][equals]=true'
  const answer = await context.request.get(`/api/screen-pages?${live}&sort=-publishedAt&limit=1&depth=0`)
  return ((await answer.json()) as { docs: { id: number }[] }).docs[0]?.id
}

async function setNight({ context }: AtDesk, dark: boolean): Promise<void> {
  const named = `where[name][equals]=${encodeURIComponent(NAME)}`
  const night = dark ? nightNow() : { dark }
  const answer = await context.request.patch(`/api/screens?${named}`, { data: { night } })
  expect(answer.ok()).toBe(true)
}

/** Within our own part of the page: the rest is Payload's. */
const faults = (page: Page) => accessibilityFaults(page, '.desk')

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
