import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { accessibilityFaults } from '../support/accessibility'
import { openBrowser } from '../support/browser'
import { atDesk, DEMO, visit } from '../support/desk'

const PHONE = { width: 390, height: 844 }
const WORDS = '书架再矮一点，一年级的孩子够不着。'
const REPLY = '最下面两层已经换成绘本。'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => browser?.close())

/** Where the open question of the demo is. */
async function openQuestion(page: Page): Promise<string> {
  await page.goto('/consultations')
  return (await page.getAttribute('.question', 'href')) ?? ''
}

it('a parent’s words survive a dropped connection, are let, answered late and answered', async () => {
  const family = await browser.newContext({ baseURL: inject('schoolUrl'), locale: 'zh-CN', viewport: PHONE })
  const page = await family.newPage()
  const question = await openQuestion(page)

  await page.goto(question)
  await page.fill('#voice-text', WORDS)
  await page.reload()
  expect(await page.inputValue('#voice-text')).toBe(WORDS)
  await family.setOffline(true)
  await page.click('.feedback-send')
  await page.waitForSelector('.feedback-status:has-text("网络不通")')
  await family.setOffline(false)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.click('.feedback-send')
  const code = await page.innerText('.feedback-thanks .feedback-receipt', { timeout: 60_000 })
  await page.goto(question)
  expect(await page.inputValue('#voice-text')).toBe('')
  expect(await page.innerText('main')).not.toContain(WORDS)

  const reviewer = await atDesk(browser, DEMO.first, PHONE)
  await visit(reviewer.page, '/admin')
  await reviewer.page.click('a:has-text("条意见待处理")')
  const card = reviewer.page.locator('.feedback-card', { hasText: WORDS })
  await card.locator('button:has-text("公开")').first().click()
  await card.locator('button:has-text("已选：公开")').waitFor()
  expect(reviewer.complaints).toEqual([])
  await shows(page, question, WORDS)

  const id = Number((await card.locator('a.desk-button').getAttribute('href'))?.split('/').at(-1))
  const save = (email: { context: typeof reviewer.context }, data: object) =>
    email.context.request.patch(`/api/feedback/${id}`, { data })
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000).toISOString()
  expect((await save(reviewer, { promisedAt: twoDaysAgo })).ok()).toBe(true)
  await shows(page, question, '已经过了2天，还没有答复')

  const final = await atDesk(browser, DEMO.final)
  await visit(final.page, '/admin')
  await final.page.click('a:has-text("超期未答复")')
  await final.page.locator('.feedback-card', { hasText: WORDS }).locator('a.desk-button').click()
  await final.page.fill('#field-reply', REPLY)
  await final.page.click('#action-save')
  await final.page.waitForSelector('.payload-toast-item')
  await shows(page, question, REPLY)
  expect(await page.innerText('main')).toContain('晚了2天')

  await page.locator('.voice', { hasText: WORDS }).locator('button:has-text("不满意")').click()
  await page.waitForSelector('.satisfaction [data-status]:has-text("记下了")')
  await page.goto('/consultations/receipt')
  await page.fill('#receipt-code', code.toLowerCase())
  await page.click('.feedback-send')
  await page.waitForSelector(`main:has-text("${REPLY}")`)
}, 240_000)

it('works without a script, after a second look', async () => {
  const context = await browser.newContext({
    baseURL: inject('schoolUrl'),
    javaScriptEnabled: false,
    viewport: PHONE,
  })
  const page = await context.newPage()
  await page.goto(await openQuestion(page))
  await page.fill('#voice-text', '没有脚本的浏览器也能提意见吗？')
  await page.click('.feedback-send')
  await page.waitForSelector('h1:has-text("请再看一遍")')
  await page.waitForTimeout(3_100)
  await page.click('.feedback-send')
  await page.waitForSelector('h1:has-text("收到了，谢谢")')
  expect(await page.innerText('.feedback-receipt')).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
}, 60_000)

/** Freshness: at most five seconds. */
async function shows(page: Page, address: string, words: string): Promise<void> {
  const read = async () => {
    await page.goto(address)
    return page.innerText('main')
  }
  await expect.poll(read, { timeout: 5_000 }).toContain(words)
}
