import { readFileSync } from 'node:fs'
import path from 'node:path'
import jsQR from 'jsqr'
import type { Browser } from 'playwright-core'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BoardPageView } from '@/features/boards/components/board-page'
import { sheetSize } from '@/features/boards/sheet-fit'
import { root } from '@/platform/paths'
import { boardTexts } from '@/seed/content/boards'
import { qrPath } from '@/ui/qr-path'
import { openBrowser } from '../../support/browser'

const ADDRESS = 'https://party.example-primary-school.example/boards/pian-zi-hui-zen-me-kai-kou'

const styles = [
  'ui/tokens.css',
  'ui/base.css',
  'ui/qr-code.css',
  ...['board-page', 'board-sheet', 'board-print', 'board-handout'].map(
    (name) => `features/boards/components/${name}.css`,
  ),
].map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))

/** The first board of the demo on its page, its code leading to ADDRESS. */
function boardOnPage(): string {
  const [text] = boardTexts
  if (!text) throw new Error('the demo has no boards')
  const words = text.paragraphs.join('\n')
  const page = (
    <BoardPageView
      board={{
        id: 1,
        href: '/boards/pian-zi-hui-zen-me-kai-kou',
        title: text.title,
        code: text.code,
        theme: text.theme,
        themeLabel: '清廉',
        movable: false,
        opening: text.summary,
        paragraphs: [...text.paragraphs],
        outings: [],
        sheet: {
          lie: 'landscape',
          size: sheetSize(words, 'landscape'),
          qr: qrPath(ADDRESS),
          address: ADDRESS.slice(8),
          branch: '示例小学党支部',
        },
      }}
    />
  )
  return `<!doctype html><html lang="zh-CN"><style>${styles.join('\n')}</style><body><main>${renderToStaticMarkup(page)}</main></body></html>`
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

/** The A3 sheet as the printer sees it, in CSS pixels of a sheet without its margins. */
async function sheet(): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1466, height: 1002 } })
  await page.emulateMedia({ media: 'print' })
  await page.setContent(boardOnPage())
  const picture = await page.locator('.board-sheet').screenshot()
  await page.close()
  return picture
}

/** A photo from the other side of a corridor: 1200 px wide, held askew, soft, in yellow light, pressed into a JPEG. */
const photographed = (picture: Buffer): Promise<Buffer> =>
  sharp(picture)
    .rotate(4, { background: '#8a8074' })
    .resize({ width: 1200 })
    .blur(0.9)
    .modulate({ brightness: 0.82 })
    .tint('#f5e6c8')
    .jpeg({ quality: 60 })
    .toBuffer()

async function read(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

describe('the code on a printed board', () => {
  it('leads a camera to the page', async () => {
    expect(await read(await photographed(await sheet()))).toBe(ADDRESS)
  })
})
