import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { type AtDesk, anyId, atDesk, DEMO, visit } from '../support/desk'
import { CONTENT } from '../support/factories'
import { ninePhotos, notAPicture } from '../support/nine-photos'

const OTHERS = [
  'board-deployments',
  'feedback',
  'screens',
  'screen-groups',
  'playlists',
  'screen-schedules',
  'takeovers',
  'media',
  'users',
  'review-records',
  'audit-log',
  'redirects',
  'lexicon',
]
const GLOBALS = ['site', 'brand', 'standardisation', 'home', 'school-calendar', 'review-settings']

/** What is the same in Chinese: names of files, addresses, people's mail, units and formats. */
const THE_SAME = [
  /\S+@\S+/g,
  /\S+\.(jpe?g|png|webp|heic|pdf|docx?|xlsx?|pptx?)\b/gi,
  /\b(image|audio|application)\/[\w.+-]+/g,
  /\d+ ?([KkM]B|x\d+)\b/g,
  /\b(JPEG|PNG|WebP|GIF|AVIF|HEIC|HEIF|SVG|PDF|Word|Excel|PPT|Office|MP3|MP4|M4A|AAC|HTTPS|ICP|ID|URL|QR|CSV|Esc|Chrome|Edge|Firefox|Safari|Windows|Linux|https?)\b/g,
  /(https?:\/)?\/[\w./?=&#-]*/g,
  /\bwww\.\S+/g,
  /\b\d{8}-[a-z0-9-]+|\b[a-z]+(-[a-z0-9]+)+\b/g,
  /\bbookCorner\b|某ICP\S+/g,
]

describe('no English in any view an editor meets', () => {
  let browser: Browser
  let visitor: AtDesk
  let desk: AtDesk
  let writer: AtDesk
  const english = new Map<string, string>()

  beforeAll(async () => {
    browser = await openBrowser()
    visitor = await atDesk(browser, '')
    desk = await atDesk(browser, DEMO.admin)
    writer = await atDesk(browser, DEMO.final)
  })

  afterEach(() => english.clear())

  afterAll(async () => browser?.close())

  /** What stays in English once the page's own script has taken over, which a busy machine lets wait. */
  async function look(page: Page, where: string) {
    const found = async () => (await wordsOn(page)).filter(hasEnglish)
    const end = Date.now() + 15_000
    while ((await found()).length > 0 && Date.now() < end) await page.waitForTimeout(250)
    for (const text of await found()) english.set(text, where)
  }

  it('before signing in', async () => {
    const { page } = visitor
    for (const path of ['login', 'forgot', 'reset/none', 'logout-inactivity', 'unauthorized']) {
      await visit(page, `/admin/${path}`)
      await look(page, path)
    }
    await visit(page, '/admin/login')
    await page.fill('input[name=email]', 'nobody@demo.school')
    await page.fill('input[name=password]', 'wrong')
    await page.click('button[type=submit]')
    await page.waitForSelector('.payload-toast-item')
    await look(page, 'a refused sign-in')
    expect([...english]).toEqual([])
  })

  it('on the dashboard, the account page and where nothing is', async () => {
    const reading = `/review/news/${await anyId(desk.context, 'news')}`
    const forMembers = await anyId(desk.context, 'disclosures', 'where[audience][equals]=members')
    const screens = ['/screens', '/screens/pair', '/screens/plan', '/screens/preview']
    for (const path of [
      '',
      '/review',
      reading,
      ...['/feedback', '/standards-chart', '/circle', `/circle/${forMembers}`],
      ...screens,
      '/account',
      '/nonsense',
      '/collections/news/999999',
    ]) {
      await visit(desk.page, `/admin${path}`)
      await look(desk.page, path || 'dashboard')
    }
    await visit(desk.page, '/admin')
    await desk.page.click('.nav-toggler >> visible=true')
    await look(desk.page, 'navigation')
    expect([...english]).toEqual([])
  })

  it.each([...CONTENT, ...OTHERS])('in the list of %s, its columns and filters', async (collection) => {
    const { page } = desk
    await visit(page, `/admin/collections/${collection}`)
    await look(page, collection)
    for (const control of ['#toggle-list-columns', '#toggle-list-filters']) {
      if ((await page.locator(control).count()) === 0) continue
      await page.click(control)
      await page.waitForTimeout(400)
      await look(page, `${collection} ${control}`)
    }
    const first = page.locator('tbody input[type=checkbox]').first()
    if (await first.count()) await first.check({ force: true })
    await look(page, `${collection}, one chosen`)
    expect([...english]).toEqual([])
  })

  it.each([...CONTENT, ...OTHERS])('when looking at one of %s', async (collection) => {
    const id = await anyId(desk.context, collection)
    if (id === undefined) return
    await visit(desk.page, `/admin/collections/${collection}/${id}`)
    await lookAtTabs(desk.page, collection)
    const menu = desk.page.locator('.doc-controls__popup button').first()
    if (await menu.count()) await menu.click()
    await look(desk.page, `${collection} menu`)
    expect([...english]).toEqual([])
  })

  it.each(CONTENT)('in versions and trash of %s', async (collection) => {
    const id = await anyId(desk.context, collection)
    await visit(desk.page, `/admin/collections/${collection}/${id}/versions`)
    await look(desk.page, `${collection} versions`)
    const version = await anyId(desk.context, `${collection}/versions`)
    const parent = await desk.context.request.get(`/api/${collection}/versions/${version}?depth=0`)
    const { parent: document } = (await parent.json()) as { parent: number }
    await visit(desk.page, `/admin/collections/${collection}/${document}/versions/${version}`)
    await look(desk.page, `${collection} version`)
    await visit(desk.page, `/admin/collections/${collection}/trash`)
    await look(desk.page, `${collection} trash`)
    expect([...english]).toEqual([])
  })

  it.each(GLOBALS)('in the settings %s', async (global) => {
    await visit(desk.page, `/admin/globals/${global}`)
    await lookAtTabs(desk.page, global)
    expect([...english]).toEqual([])
  })

  it('while writing: calendar, toolbar, slash menu, link, upload and choice of pictures', async () => {
    const { page } = writer
    await visit(page, '/admin/collections/news/create')
    await page.waitForURL(/news\/\d+/)
    await page.click('#field-eventDate .react-datepicker__input-container input')
    await look(page, 'calendar')
    await page.keyboard.press('Escape')
    await page.click('#field-category .rs__control')
    await look(page, 'a choice')
    await page.keyboard.press('Escape')
    await page.click('.ContentEditable__root')
    await page.keyboard.type('/')
    await page.waitForSelector('.slash-menu-popup')
    await look(page, 'slash menu')
    await page.keyboard.press('Escape')
    for (const dropdown of ['text', 'add']) {
      await page.click(`.toolbar-popup__dropdown-${dropdown}`)
      await look(page, `toolbar ${dropdown}`)
      await page.keyboard.press('Escape')
    }
    await page.click('button:has-text("图片与附件")')
    await page.setInputFiles('.gallery input[type=file]', [...(await ninePhotos()), await notAPicture()])
    await page.waitForSelector('.gallery-uploads progress')
    await look(page, 'upload')
    await page.waitForSelector('.gallery-uploads .picture-trouble', { timeout: 60_000 })
    await look(page, 'upload refused')
    await page.click('.picture-row button:has-text("裁剪重点")')
    await look(page, 'focal point')
    await page.keyboard.press('Escape')
    expect([...english]).toEqual([])
  })

  it('in the pictures already there, and in the live preview', async () => {
    const { context, page } = writer
    const { docs } = (await (await context.request.get('/api/news?limit=1&depth=0')).json()) as {
      docs: { id: number }[]
    }
    await visit(page, `/admin/collections/news/${docs[0]?.id}`)
    await page.click('button:has-text("图片与附件")')
    await page.click('button:has-text("从已有图片中选")')
    await page.waitForSelector('.list-drawer table')
    await look(page, 'pictures to choose from')
    await page.keyboard.press('Escape')
    await visit(page, `/admin/collections/news/${docs[0]?.id}`)
    await page.click('#live-preview-toggler')
    await page.waitForSelector('#live-preview-iframe')
    await look(page, 'live preview')
    await page.click('.live-preview-toolbar-controls__breakpoint button')
    await look(page, 'live preview widths')
    await page.click('#live-preview-toggler')
    expect([...english]).toEqual([])
  })

  it('when a document is begun', async () => {
    for (const collection of ['users', 'redirects', 'lexicon']) {
      await visit(desk.page, `/admin/collections/${collection}/create`)
      await look(desk.page, `${collection} create`)
      await desk.page.click('#action-save')
      await desk.page.waitForTimeout(1000)
      await look(desk.page, `${collection} refused`)
    }
    expect([...english]).toEqual([])
  })

  it('and no view complains in the console', () => {
    // addresses that lead nowhere, a wrong password, an empty form and a file that is no picture are refused on purpose
    const onPurpose = /\/(nonsense|999999|login|reset\/none|create)[^/]*: Failed to load resource/
    const complaints = [...visitor.complaints, ...desk.complaints, ...writer.complaints]
    expect(complaints.filter((line) => !onPurpose.test(line) && !/status of 4(00|15)/.test(line))).toEqual([])
  })

  async function lookAtTabs(page: Page, where: string) {
    await look(page, where)
    const tabs = page.locator('.tabs-field__tab-button')
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click()
      await page.waitForTimeout(300)
      await look(page, `${where}, tab ${at + 1}`)
    }
  }
})

const hasEnglish = (text: string): boolean =>
  /[A-Za-z]{2,}|\{\{/.test(THE_SAME.reduce((rest, same) => rest.replace(same, ''), text))

/** Visible texts and the labels, hints and tooltips of what is visible. What people typed is theirs. */
function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>([document.title])
    const shown = (element: Element | null) =>
      Boolean(element?.checkVisibility({ visibilityProperty: true })) && !element?.closest('script, style')
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      if (shown(parentElement)) found.add(textContent?.trim() ?? '')
    }
    for (const element of document.querySelectorAll('[placeholder], [aria-label], [title]')) {
      if (!shown(element)) continue
      for (const name of ['placeholder', 'aria-label', 'title']) found.add(element.getAttribute(name) ?? '')
    }
    return [...found]
  })
}
