import type { Context, Hono } from 'hono'
import { createPrintQueue, FailedLately, PrinterBusy } from '@/platform/print/queue'
import type { Page } from '@/ui/page'
import type { PageMaker } from './page-handler'
import { readingOf } from './reading'

/** A file made from what a page says: a print of it, a picture. */
type Making = {
  /** of the page */
  address: string
  /** its kind and name */
  headers: Record<string, string>
  make: () => Promise<Buffer>
  /** what to do instead */
  pageWithout: (why: 'busy' | 'failed') => Page
}

/**
 * Gives out files made from pages: one is made at a time, kept by its page's own ETag, and never says what its page does not
 * say any more.
 */
export function filesFromPages(app: Hono, maker: PageMaker, mostBytes?: number) {
  const queue = createPrintQueue({ mostBytes })

  /** Of the page at this address; undefined when there is none. */
  async function etagOf(address: string): Promise<string | undefined> {
    const page = await app.request(address)
    return page.status === 200 ? (page.headers.get('etag') ?? undefined) : undefined
  }

  async function give(c: Context, etag: string, making: Making): Promise<Response> {
    const { address, headers, make, pageWithout } = making
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, { ETag: etag })
    try {
      const file = await queue.obtain(etag, async () => {
        const made = await make()
        if ((await etagOf(address)) !== etag) throw new Error(`${address} changed meanwhile`)
        return made
      })
      const all = { ...maker.headers.document, ...headers, 'X-Robots-Tag': 'noindex', ETag: etag }
      return c.body(new Uint8Array(file), 200, all)
    } catch (error) {
      if (error instanceof PrinterBusy) return refuse(c, pageWithout('busy'), { 'Retry-After': '60' })
      if (!(error instanceof FailedLately))
        maker.payload.logger.error({ err: error, address }, 'a file could not be made from a page')
      return refuse(c, pageWithout('failed'), { 'Retry-After': '300' })
    }
  }

  async function refuse(c: Context, page: Page, headers: Record<string, string> = {}): Promise<Response> {
    const html = await maker.draw(page, readingOf(c.req.header('cookie')))
    return c.html(html, 503, { ...maker.headers.page, ...headers })
  }

  return { etagOf, give, refuse }
}
