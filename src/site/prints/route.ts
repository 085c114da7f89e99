import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Context, Hono } from 'hono'
import { findBrowser } from '@/platform/print/browser'
import { printToPdf } from '@/platform/print/print'
import { createPrintQueue, FailedLately, PrinterBusy } from '@/platform/print/queue'
import { isSlug } from '@/platform/publication/slug'
import { tooMany } from '../failures'
import type { PageMaker } from '../page-handler'
import { limited } from '../rate-limit'
import { readingOf } from '../reading'
import { type NoPrint, noPrintPage } from './no-print'

type Printer = {
  /** a browser's program; undefined where there is none */
  find: () => string | undefined
  print: (browser: string, address: string) => Promise<Buffer>
}

const ON_THIS_MACHINE: Printer = { find: findBrowser, print: printToPdf }

/**
 * `/boards/{slug}/board.pdf`: the board's page as it is printed. There exactly while its page is; kept by the page's own
 * ETag, so that unchanged boards are printed once.
 */
export function servePrints(app: Hono, maker: PageMaker, printer = ON_THIS_MACHINE): void {
  const etagOf = async (path: string): Promise<string | undefined> => {
    const page = await app.request(path)
    return page.status === 200 ? (page.headers.get('etag') ?? undefined) : undefined
  }
  const printed = async (path: string, etag: string, browser: string): Promise<Buffer> => {
    const pdf = await onLoopback(app, (origin) => printer.print(browser, origin + path))
    if ((await etagOf(path)) !== etag) throw new Error(`${path} changed while it was printed`)
    return pdf
  }
  const queue = createPrintQueue()
  app.get('/boards/:slug/board.pdf', limited('print', tooMany(maker)), async (c, next) => {
    const slug = c.req.param('slug')
    // decoded by now: `..%2Fsearch` would be another page of ours
    if (!isSlug(slug)) return next()
    const path = `/boards/${slug}`
    const etag = await etagOf(path)
    if (!etag) return next()
    const browser = printer.find()
    if (!browser) return refuse(c, 'none', path, maker)
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, { ETag: etag })
    try {
      const pdf = await queue.obtain(etag, () => printed(path, etag, browser))
      return c.body(new Uint8Array(pdf), 200, {
        ...maker.headers.document,
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${slug}.pdf"`,
        'X-Robots-Tag': 'noindex',
        ETag: etag,
      })
    } catch (error) {
      if (error instanceof PrinterBusy) return refuse(c, 'busy', path, maker)
      if (!(error instanceof FailedLately))
        maker.payload.logger.error({ err: error, path }, 'a sheet could not be printed')
      return refuse(c, 'failed', path, maker)
    }
  })
}

/**
 * The site on a port of its own that only this machine reaches, for as long as `work` takes: the browser needs to know
 * neither our ports nor our certificates.
 */
async function onLoopback<T>(app: Hono, work: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** Seconds after which it is worth another try; without a browser none is. */
const RETRY_AFTER: Partial<Record<NoPrint, string>> = { busy: '60', failed: '300' }

async function refuse(c: Context, why: NoPrint, path: string, maker: PageMaker): Promise<Response> {
  const html = await maker.draw(noPrintPage(why, path), readingOf(c.req.header('cookie')))
  const seconds = RETRY_AFTER[why]
  return c.html(html, 503, { ...maker.headers.page, ...(seconds && { 'Retry-After': seconds }) })
}
