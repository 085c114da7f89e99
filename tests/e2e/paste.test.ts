import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { type AtDesk, atDesk, DEMO, visit } from '../support/desk'

const EDITOR = '.ContentEditable__root'

/** As Word puts it on the clipboard: conditional comments, list marks as text, a picture on the writer's own disk. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<h1 style='text-align:center'>图书角<o:p></o:p></h1>
<p class=MsoNormal style='text-indent:21pt'><span lang=EN-US style='font-family:宋体'>&nbsp;　　</span>今天<b>四年级</b>整理了<span style='font-weight:bold'>书架</span>。</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>先数书</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>再上架</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Wingdings;mso-list:Ignore'>l<span>&nbsp;</span></span><![endif]>书签</p>
<ul><li>甲<ul><li>乙</li></ul></li></ul>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><img src="file:///C:/Users/x/clip_image001.jpg"></p>
<table class=MsoTable><tr><td><p>年级</p></td><td><p>册数</p></td></tr><tr><td><p>四</p></td><td><p>326</p></td></tr></table>
</body></html>`

/** As WeChat does: sections in sections, looks by style, pictures loaded late. */
const WECHAT = `<section style="color:red"><section><p style="letter-spacing:1px"><span style="font-size:15px">孩子们\u200b很认真。</span></p></section>
<section><img data-src="https://mmbiz.qpic.cn/mmbiz_jpg/none/640?wx_fmt=jpeg" src="data:image/gif;base64,AA=="></section>
<p><a href="javascript:alert(1)">点我</a>和<a href="https://example.org/">网站</a></p></section><script>alert(1)</script>`

describe('pasting from elsewhere', () => {
  let browser: Browser
  let author: AtDesk

  beforeAll(async () => {
    browser = await openBrowser()
    author = await atDesk(browser, DEMO.author)
    await visit(author.page, '/admin/collections/news/create')
    await author.page.waitForURL(/news\/\d+/)
    await author.page.click(EDITOR)
  })
  afterAll(async () => browser?.close())

  it('keeps what a page uses of a Word text, and says what did not come', async () => {
    const { page } = author
    await paste(page, WORD)
    await page.waitForSelector('.payload-toast-item:has-text("1 张图片没有跟着粘贴过来")')
    expect(await page.locator(`${EDITOR} h2`).allInnerTexts()).toEqual(['图书角'])
    expect(await page.locator(`${EDITOR} ol li`).allInnerTexts()).toEqual(['先数书', '再上架'])
    expect(await page.locator(`${EDITOR} ul li`).allInnerTexts()).toEqual(['书签', '甲', '乙'])
    expect(await page.locator(`${EDITOR} strong`).allInnerTexts()).toEqual(['四年级', '书架'])
    expect(await page.locator(`${EDITOR} td`).allInnerTexts()).toEqual(['年级', '册数', '四', '326'])
    const paragraphs = (await page.locator(`${EDITOR} > p`).allInnerTexts()).filter((words) => words.trim())
    expect(paragraphs).toEqual(['今天四年级整理了书架。'])
  })

  it('takes a WeChat article without its markup and scripts, and tells of pictures that could not be fetched', async () => {
    const { page } = author
    await page.click(EDITOR)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await paste(page, WECHAT)
    await page.waitForSelector('.payload-toast-item:has-text("没有取回")', { timeout: 40_000 })
    const paragraphs = (await page.locator(`${EDITOR} > p`).allInnerTexts()).filter((words) => words.trim())
    expect(paragraphs).toEqual(['孩子们很认真。', '点我和网站'])
    expect(
      await page
        .locator(`${EDITOR} a`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['https://example.org/'])
  })
})

async function paste(page: Page, html: string): Promise<void> {
  await page.locator(EDITOR).evaluate((editor, content) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', content)
    clipboardData.setData('text/plain', 'plain')
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}
