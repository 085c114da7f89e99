import type { Hono } from 'hono'
import type { Payload } from 'payload'
import { toResponse } from './answer'
import { feed } from './feed'
import type { PageMaker } from './page-handler'
import { robots } from './robots'
import { sitemap } from './sitemap'

type Document = { type: string; write: (payload: Payload, origin: string) => Promise<string> }

/** What is made for machines rather than people. */
const documents = {
  '/feed.xml': { type: 'application/atom+xml; charset=utf-8', write: feed },
  '/sitemap.xml': {
    type: 'application/xml; charset=utf-8',
    write: sitemap,
  },
  '/robots.txt': { type: 'text/plain; charset=utf-8', write: robots },
} satisfies Record<string, Document>

/** Serves them from the page cache: a publication changes them as it changes pages. */
export function serveDocuments(app: Hono, maker: PageMaker, origin: string): void {
  for (const [path, { type, write }] of Object.entries<Document>(documents)) {
    app.get(path, async (c, next) => {
      const outcome = await maker.cache.obtain(path, async () => ({
        type,
        body: await write(maker.payload, origin),
        headers: maker.headers.document,
      }))
      return typeof outcome === 'object' ? toResponse(c.req.raw, outcome) : next()
    })
  }
}
