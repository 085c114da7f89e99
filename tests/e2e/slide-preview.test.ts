import type { Browser, FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/accessibility'
import { openBrowser } from '../support/browser'
import { type AtDesk, anyId, atDesk, DEMO, visit } from '../support/desk'

const PANEL = '.slide-preview'

describe('the editor’s preview of a slide', () => {
  let browser: Browser
  let author: AtDesk

  beforeAll(async () => {
    browser = await openBrowser()
    author = await atDesk(browser, DEMO.author)
    await visit(author.page, '/admin/collections/news/create')
    await author.page.waitForURL(/news\/\d+/)
  })
  afterAll(async () => browser?.close())

  const frame = (name: string): FrameLocator => author.page.frameLocator(`iframe[title="${name}上的样子"]`)
  /** Lines are broken anywhere: words are looked for without them. */
  const said = async (name: string) => (await frame(name).locator('.slide').innerText()).replace(/\s/g, '')
  const shows = (name: string, words: string) =>
    expect.poll(() => said(name), { timeout: 15_000 }).toContain(words)

  it('loads nothing until it is opened', async () => {
    expect(await author.page.locator(`${PANEL} iframe`).count()).toBe(0)
    await author.page.click(`${PANEL} button`)
    await frame('横屏').locator('.slide').waitFor()
  })

  it('follows the title while it is typed, on both screens', async () => {
    await author.page.fill('#field-title', '雨天操场有了去处')
    await shows('横屏', '雨天操场有了去处')
    await shows('竖屏', '雨天操场有了去处')
  })

  it('warns of a title too long for a corridor, until there is a short one', async () => {
    await author.page.fill('#field-title', '党员教师与志愿者用三个午休整理图书角修补旧书')
    await author.page.waitForSelector('.slide-remark--warning:has-text("写进“屏幕短标题”")')
    await author.page.fill('#field-shortTitle', '图书角换了新样子')
    await shows('横屏', '图书角换了新样子')
    await author.page.waitForSelector('.slide-remark--warning', { state: 'detached' })
  })

  it('tells how many pages a long lead takes, and turns them', async () => {
    await author.page.fill(
      '#field-lead',
      '三月第三周的三个午休，党员教师把图书角的书重新编号、上架。'.repeat(5),
    )
    await author.page.waitForSelector('.slide-remark--warning:has-text("页才放得下")')
    const caption = author.page.locator('.slide-on-glass figcaption').nth(1)
    await expect.poll(() => caption.innerText()).toContain('第1页')
    await caption.locator('button:has-text("下一页")').click()
    await expect.poll(() => caption.innerText()).toContain('第2页')
  })

  it('can be seen large, and is free of accessibility faults', async () => {
    expect(await accessibilityFaults(author.page, PANEL)).toEqual([])
    await author.page.locator('.slide-on-glass button:has-text("放大")').first().click()
    await author.page.frameLocator('dialog iframe').locator('.slide').waitFor()
    await author.page.keyboard.press('Escape')
    await author.page.waitForSelector('dialog iframe', { state: 'detached' })
  })

  it.each(['spaces', 'members', 'integrity'])(
    'shows a saved document of %s with its picture',
    async (collection) => {
      const id = await anyId(author.context, collection)
      await visit(author.page, `/admin/collections/${collection}/${id}`)
      await author.page.click(`${PANEL} button`)
      await frame('横屏').locator('.slide-title').waitFor()
      await frame('横屏').locator('.slide-panel img, .slide-plate').first().waitFor()
    },
  )

  it('says nothing wrong on the console', () => expect(author.complaints).toEqual([]))
})
