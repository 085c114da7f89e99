import './phone.css'
import { Hono } from 'hono'
import { ticketIn } from '@/platform/media/phone/ticket'
import { PageHead } from '@/ui/page-head'
import type { PageMaker } from '../page-handler'

/** `/phone?draft&as&until&key`: where a teacher's phone sends pictures into the draft that is open at the desk. */
export const servePhone =
  (script: string) =>
  (maker: PageMaker): Hono => {
    const app = new Hono()
    app.get('/phone', async (c) => {
      const isValid = ticketIn(new URL(c.req.url).searchParams) !== undefined
      const body = isValid ? <Sender /> : <Over />
      const page = { title: '传照片', description: '', path: '/phone', noIndex: true, body }
      const html = await maker.draw(page, 'usual')
      return c.html(withScript(html, script), isValid ? 200 : 403, {
        'Cache-Control': 'no-store',
        'X-Robots-Tag': 'noindex, nofollow',
        'Referrer-Policy': 'no-referrer',
      })
    })
    return app
  }

const withScript = (html: string, script: string): string =>
  html.replace('</head>', `<script src="${script}" type="module"></script></head>`)

/** phone.client.ts fills the list. */
const Sender = () => (
  <div className="frame phone">
    <PageHead title="传照片" text="照片会进入您电脑上打开着的那篇稿子。" />
    <label className="phone-choose">
      选照片
      <input accept="image/*,.heic,.heif" disabled id="phone-files" multiple type="file" />
    </label>
    <noscript>
      <p>这一页需要浏览器运行脚本。请换用手机自带的浏览器打开。</p>
    </noscript>
    <p aria-live="polite" id="phone-summary" />
    <ul className="phone-list" id="phone-list" />
  </div>
)

const Over = () => (
  <div className="frame phone">
    <PageHead title="二维码已经过期" text="请在电脑上重新打开「用手机传」，再扫一次。" />
  </div>
)
