import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { findBrowser } from '@/platform/print/browser'
import { printToPdf } from '@/platform/print/print'
import { isSlug } from '@/platform/publication/slug'
import { tooMany } from '../failures'
import { filesFromPages } from '../made-from-page'
import type { PageMaker } from '../page-handler'
import { limited } from '../rate-limit'
import { noPrintPage } from './no-print'

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
  const files = filesFromPages(app, maker)
  app.get('/boards/:slug/board.pdf', limited('print', tooMany(maker)), async (c, next) => {
    const slug = c.req.param('slug')
    // decoded by now: `..%2Fsearch` would be another page of ours
    if (!isSlug(slug)) return next()
    const address = `/boards/${slug}`
    const etag = await files.etagOf(address)
    if (!etag) return next()
    const browser = printer.find()
    if (!browser) return files.refuse(c, noPrintPage('none', address))
    return files.give(c, etag, {
      address,
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${slug}.pdf"`,
      },
      make: () => onLoopback(app, (origin) => printer.print(browser, origin + address)),
      pageWithout: (why) => noPrintPage(why, address),
    })
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
