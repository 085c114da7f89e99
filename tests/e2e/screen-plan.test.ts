import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/accessibility'
import { openBrowser } from '../support/browser'
import { type AtDesk, atDesk, DEMO, visit } from '../support/desk'

/** In term, whatever today is, and without a holiday. */
const WEEK = `${new Date().getFullYear()}-11-16`
const PLAN = `/admin/screens/plan?week=${WEEK}`

describe('the planning view', () => {
  let browser: Browser
  let manager: AtDesk

  beforeAll(async () => {
    browser = await openBrowser()
    manager = await atDesk(browser, DEMO.screens, { width: 1440, height: 1200 })
  })
  afterAll(async () => browser?.close())

  it('schedules what is dragged onto it, and takes it back', async () => {
    const { page } = manager
    await visit(page, PLAN)
    await page.waitForSelector('.plan-event')
    await dragTo(page, '[data-playlist] >> nth=0', '.plan-lane >> nth=1', 0.3)
    await page.waitForSelector('.desk-dialog .draft-sentence')
    expect(await accessibilityFaults(page, '.desk-dialog')).toEqual([])
    await page.click('.desk-dialog label:has-text("指定时段")')
    await page.fill('.desk-dialog input[aria-label="从"]', '12:00')
    await page.fill('.desk-dialog input[aria-label="到"]', '12:45')
    await page.click('.desk-dialog label:has-text("只在一天")')
    await page.waitForSelector('.draft-sentence:has-text("12:00–12:45")')
    await page.click('#plan-save')
    const placed = '[aria-label*="12:00–12:45"]'
    await page.waitForSelector(placed)
    await page.click('.payload-toast-item button:has-text("撤销")')
    await page.waitForSelector(placed, { state: 'detached' })
  })

  it('asks whether one day or all shall move, and says what that means; by keyboard as well', async () => {
    const { page } = manager
    await visit(page, PLAN)
    await page.locator('[aria-label*="16:30–17:30"]').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.desk-dialog')
    expect(await accessibilityFaults(page, '.desk-dialog')).toEqual([])
    await page.fill('.desk-dialog input[aria-label="从"]', '16:00')
    await page.fill('.desk-dialog input[aria-label="到"]', '17:00')
    await page.click('.desk-dialog button:text-is("改")')
    await page.waitForSelector('.plan-option:has-text("整个排期都改"):has-text("16:00–17:00")')
    await page.click('button:has-text("只改这一天")')
    await page.waitForSelector('[aria-label*="16:00–17:00"]')
    await page.click('.payload-toast-item button:has-text("撤销")')
    await page.waitForSelector('[aria-label*="16:30–17:30"]')
  })

  it('scores no axe violation, wide and narrow, nor does time travel', async () => {
    const phone = await atDesk(browser, DEMO.screens, { width: 390, height: 844 })
    for (const { page } of [manager, phone])
      for (const path of [PLAN, `/admin/screens/preview?at=${WEEK}T09:50`]) {
        await visit(page, path)
        await page.waitForSelector('.plan-timeline .plan-event, .travel-why')
        expect(await accessibilityFaults(page, '.desk')).toEqual([])
      }
  })

  it('only shows, to those who keep no screens', async () => {
    const { page } = await atDesk(browser, DEMO.author)
    await visit(page, PLAN)
    await page.waitForSelector('.plan-event')
    expect(await page.locator('button:has-text("安排")').count()).toBe(0)
    expect(await page.locator('.takeover-button').count()).toBe(0)
  })

  it('takes the screens over from a phone, says on how many, and ends it', async () => {
    const { page } = await atDesk(browser, DEMO.screens, { width: 390, height: 844 })
    await visit(page, PLAN)
    await page.click('.takeover-button')
    await page.fill('.desk-dialog [name=title]', '请到操场集合')
    await page.click('.desk-dialog label:has-text("演练")')
    await page.click('.desk-dialog button:has-text("下一步")')
    expect(await page.innerText('.takeover-count')).toContain('块屏')
    expect(await accessibilityFaults(page, '.desk-dialog')).toEqual([])
    await page.click('#takeover-start')
    await page.waitForSelector('.takeover-banner:has-text("插播中，还有15分钟")')
    await page.click('.takeover-banner button:has-text("立即结束")')
    await page.waitForSelector('.takeover-banner', { state: 'detached' })
  })

  it('and nothing of this complains in the console', () => {
    expect(manager.complaints).toEqual([])
  })
})

/** Drags with the mouse, to a height of the target from 0 (top) to 1. */
async function dragTo(page: Page, from: string, to: string, height: number): Promise<void> {
  const [source, target] = [await page.locator(from).boundingBox(), await page.locator(to).boundingBox()]
  if (!source || !target) throw new Error(`${from} or ${to} is not to be seen`)
  await page.mouse.move(source.x + 20, source.y + 8)
  await page.mouse.down()
  await page.mouse.move(target.x + target.width / 2, target.y + target.height * height, { steps: 12 })
  await page.mouse.up()
}
