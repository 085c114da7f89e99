import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accessibilityFaults } from '../support/accessibility'
import { openBrowser } from '../support/browser'
import { type AtDesk, atDesk, DEMO, visit } from '../support/desk'

const TITLE = '只用键盘写的一篇'

describe('without a mouse', () => {
  let browser: Browser
  let author: AtDesk
  let reviewer: AtDesk

  beforeAll(async () => {
    browser = await openBrowser()
    author = await atDesk(browser, '')
    reviewer = await atDesk(browser, DEMO.first)
  })
  afterAll(async () => browser?.close())

  it('an author signs in, writes, proofreads, puts right and hands in', async () => {
    const { page } = author
    await visit(page, '/admin')
    await tabTo(page, 'input[name=email]')
    await page.keyboard.type(DEMO.author)
    await tabTo(page, 'input[name=password]')
    await page.keyboard.type(inject('demoPassword'))
    await page.keyboard.press('Enter')
    await page.waitForSelector('a:has-text("写动态")')
    await tabTo(page, 'a[href$="/news/create"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/collections\/news\/\d+/)
    await page.waitForSelector('#proofread')
    await tabTo(page, '#field-title')
    await page.keyboard.insertText(TITLE)
    await tabTo(page, '#field-category input')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, '.ContentEditable__root')
    await page.keyboard.insertText('老师们按装了新书架。')
    await tabTo(page, '#proofread')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.proofreading-item--error')
    expect(await accessibilityFaults(page, '.proofreading')).toEqual([])
    await tabTo(page, '.proofreading-item--error button')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.ContentEditable__root').innerText()).toContain('安装了新书架')
    await tabTo(page, '#verb-submit')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.verb-hint:has-text("等初审人审阅")')
  })

  it('a reviewer finds the text, reads it and passes it', async () => {
    const { page } = reviewer
    await visit(page, '/admin/review')
    await tabTo(page, `a:has-text("${TITLE}")`)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.review-reading')
    await tabTo(page, '#verb-approve:enabled')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.verb-dialog')
    await tabTo(page, '.verb-dialog button[type=submit]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/review$/)
  })

  it('the table of pictures scores no axe violation', async () => {
    const { page } = author
    await page.click('button:has-text("图片与附件")')
    expect(await accessibilityFaults(page, '.gallery')).toEqual([])
  })
})

/** far more stops than any view has */
const MOST_STOPS = 250

/** Goes on with Tab until what has the focus is wanted, as somebody would who has nothing else. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first()
  await target.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${selector}`)
}
