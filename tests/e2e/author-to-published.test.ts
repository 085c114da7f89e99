import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { docx, p, style, styled } from '../features/news/word-import/builder'
import { accessibilityFaults } from '../support/accessibility'
import { openBrowser } from '../support/browser'
import { type AtDesk, atDesk, DEMO, visit } from '../support/desk'
import { ninePhotos } from '../support/nine-photos'

const TITLE = '整本书阅读走进四年级的每一个中午'
const ALT = '学生在图书角看书'

describe('a teacher writes, three reviewers pass it, the last publishes and withdraws', () => {
  let browser: Browser
  let author: AtDesk
  let final: AtDesk
  /** of the first, second and final stage, on phones */
  let reviewers: [AtDesk, AtDesk, AtDesk]
  let edit: string

  beforeAll(async () => {
    browser = await openBrowser()
    author = await atDesk(browser, '')
    final = await atDesk(browser, DEMO.final)
    const phone = { width: 390, height: 844 }
    reviewers = [
      await atDesk(browser, DEMO.first, phone),
      await atDesk(browser, DEMO.second, phone),
      await atDesk(browser, DEMO.final, phone),
    ]
  })

  afterAll(async () => browser?.close())

  it('makes a Word file and nine photos a proofread text in review, in twelve clicks and under a minute', async () => {
    const { page } = author
    let clicks = 0
    const press = async (selector: string) => {
      clicks += 1
      await page.click(selector)
    }
    const chooseFiles = async (selector: string, files: Parameters<Page['setInputFiles']>[1]) => {
      clicks += 1 // the button that opens the system's own dialog
      await page.setInputFiles(selector, files)
    }
    const photos = await ninePhotos()
    await visit(page, '/admin')
    await page.fill('input[name=email]', DEMO.author)
    await page.fill('input[name=password]', inject('demoPassword'))
    const begun = performance.now()
    await page.press('input[name=password]', 'Enter')
    await page.waitForSelector('a:has-text("写动态")')

    await chooseFiles('input[aria-label="选择 Word 文件"]', wordFile())
    await page.waitForURL(/\/admin\/collections\/news\/\d+/)
    edit = new URL(page.url()).pathname
    await expect.poll(() => page.inputValue('#field-title')).toBe(TITLE)
    await press('#field-category .rs__control')
    await press('#field-category .rs__option:has-text("读书交流")')

    await press('button:has-text("图片与附件")')
    await chooseFiles('.gallery input[type=file]', photos)
    await expect.poll(() => page.locator('.picture-row').count(), { timeout: 60_000 }).toBe(9)
    await press('#field-gallery__0__alt')
    for (let number = 1; number <= 9; number++) {
      await page.keyboard.insertText(`${ALT}（${number}）`)
      await page.keyboard.press('Enter')
    }
    await press('.batch-consent label:has-text("没有能认出来的学生")')
    await press('#batch-consent')
    await expect.poll(() => page.locator('.picture-consent:has-text("没有学生正脸")').count()).toBe(9)

    expect(await accessibilityFaults(page, '.gallery')).toEqual([])
    await press('button:has-text("正文")')
    await press('#proofread')
    await press('.proofreading-item--error button:has-text("改为「安装」")')
    expect(await page.locator('.ContentEditable__root').innerText()).toContain('安装好书架')
    await press('#verb-submit')
    await page.waitForSelector('.verb-hint:has-text("等初审人审阅")', { timeout: 30_000 })
    const seconds = (performance.now() - begun) / 1000
    console.info(`from the Word file to review: ${clicks} clicks, ${seconds.toFixed(1)} s of machine time`)
    expect(clicks).toBeLessThanOrEqual(12)
  })

  it('is offered no way to publish, and is refused one', async () => {
    const { context, page } = author
    expect(await page.locator('#verb-publish').count()).toBe(0)
    const id = edit.split('/').pop()
    const asked = await context.request.post(`/api/news/${id}/review`, { data: { verb: 'publish' } })
    expect(asked.status()).toBe(403)
    const direct = await context.request.patch(`/api/news/${id}`, { data: { _status: 'published' } })
    expect(direct.status()).toBe(403)
  })

  it('shows the draft in the live preview as the public page will look', async () => {
    const { page } = author
    await page.click('#verb-reviseDraft')
    await page.click('.verb-dialog button:has-text("取回")')
    await page.click('#live-preview-toggler')
    const preview = page.frameLocator('#live-preview-iframe')
    await expect.poll(() => preview.locator('h1').innerText(), { timeout: 20_000 }).toContain(TITLE)
    await page.click('button:has-text("正文")')
    await page.fill('#field-venue', '操场东侧书亭')
    await expect
      .poll(() => preview.locator('main').innerText(), { timeout: 20_000 })
      .toContain('操场东侧书亭')
    await page.click('#live-preview-toggler')
  })

  it('is handed in, comes back with what to do, and is handed in again', async () => {
    await author.page.click('#verb-submit')
    await author.page.waitForSelector('.verb-hint:has-text("等初审人审阅")')
    const { page } = reviewers[0]
    await visit(page, '/admin/review')
    expect(await accessibilityFaults(page, '.review')).toEqual([])
    await openFromQueue(page)
    expect(await accessibilityFaults(page, '.review')).toEqual([])
    expect(await page.locator('.review-reading').innerText()).toContain('操场东侧书亭')
    await page.click('#verb-return')
    await page.click('.verb-dialog button:has-text("退回")')
    expect(await page.locator('.verb-dialog [role=alert]').innerText()).toBe('请写明哪里要改。')
    await page.fill('.verb-dialog textarea', '请补上活动地点。')
    await page.click('.verb-dialog button:has-text("退回")')
    await page.waitForURL(/\/admin\/review$/)
    await visit(author.page, '/admin')
    await author.page.click(`a:has-text("${TITLE}")`)
    await author.page.waitForSelector('.review-bar--returned:has-text("请补上活动地点。")')
    await author.page.click('#verb-submit')
    await author.page.waitForSelector('.verb-hint:has-text("等初审人审阅")')
  })

  it('is passed by three people on their phones, each at their own stage, and goes live by the last', async () => {
    for (const [stage, { page }] of reviewers.entries()) {
      await openFromQueue(page)
      await page.click('#verb-approve')
      if (stage === 2) {
        await page.click('.verb-dialog button:has-text("通过")')
        expect(await page.locator('.verb-dialog [role=alert]').innerText()).toContain('保密审查')
        await page.check('.verb-dialog input[name=secrecyChecked]')
      }
      await page.click('.verb-dialog button:has-text("通过")')
      await page.waitForURL(/\/admin\/review$/)
      await expect.poll(() => page.locator(`a:has-text("${TITLE}")`).count()).toBe(0)
    }
    await visit(final.page, edit)
    const address = await final.page.locator('.verb-live').getAttribute('href')
    expect(address).toMatch(/^\/news\/\d{8}-[a-z0-9-]+$/)
    const visitor = await browser.newPage()
    await visitor.goto(new URL(String(address), final.page.url()).href)
    expect(await visitor.locator('h1').innerText()).toContain(TITLE)
    expect(await visitor.locator('main img').count()).toBeGreaterThanOrEqual(9)
    await visitor.close()
  })

  it('names everything that is missing instead of handing in half a text', async () => {
    const { page } = await atDesk(browser, DEMO.final)
    await visit(page, '/admin/collections/news/create')
    await page.waitForURL(/news\/\d+/)
    await page.click('#verb-submit')
    const missing = page.locator('.verb-missing li')
    await expect.poll(() => missing.count()).toBe(3)
    expect((await missing.allInnerTexts()).join()).toMatch(/标题.+类别.+正文/)
    await page.waitForSelector('.field-type.text.error #field-title')
  })

  it('is withdrawn by the button, with a reason', async () => {
    const { context, page } = final
    const live = await page.locator('.verb-live').getAttribute('href')
    await page.click('#verb-withdraw')
    await page.click('.verb-dialog button:has-text("撤稿")')
    expect(await page.locator('.verb-dialog [role=alert]').innerText()).toBe('请写明撤稿原因。')
    await page.fill('.verb-reason textarea', '照片里有一位家长不愿出镜')
    await page.click('.verb-dialog button:has-text("撤稿")')
    await expect.poll(async () => (await context.request.get(String(live))).status()).toBe(404)
    await expect.poll(() => page.locator('.verb-state').innerText()).toContain('已撤稿')
    const records = await context.request.get('/api/review-records?sort=-id&limit=1')
    const { docs } = (await records.json()) as { docs: { verb: string; comment: string }[] }
    expect(docs[0]).toMatchObject({ verb: 'withdraw', comment: '照片里有一位家长不愿出镜' })
  })

  it('left no error in either console', () => {
    expect([author, final, ...reviewers].flatMap(({ complaints }) => complaints)).toEqual([])
  })
})

async function openFromQueue(page: Page): Promise<void> {
  await visit(page, '/admin/review')
  await page.click(`.review-queue a:has-text("${TITLE}")`)
  await page.waitForSelector('.review-reading')
}

/** As a teacher hands it over, with one slip that proofreading calls an error. */
const wordFile = () => ({
  name: '整本书阅读.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: docx({
    body: [
      p(TITLE, styled('Title')),
      p('文/王老师  图/李老师'),
      p('　　从这周起，四年级每个中午有二十分钟整本书阅读。'),
      p('四个班轮流到图书角，按装好书架，老师和孩子读同一本书。'),
    ].join(''),
    styles: style('Title', 'Title'),
  }),
})
