import { Hono } from 'hono'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { type PreviewTicket, previewerOf } from '@/platform/publication/preview'
import { failurePage } from '../failures'
import type { PageMaker } from '../page-handler'
import { asPreview } from './document'
import { isPreviewed, previewPage } from './pages'

const EXPIRED = '预览链接已过期或不完整。请回到编辑后台，重新打开预览。'

/**
 * `/preview/{collection}/{id}?as&until&key`: a draft as visitors would see it. Only under a signed address, to somebody
 * who may read it, never kept.
 */
export const servePreviews =
  (script: string) =>
  (maker: PageMaker): Hono => {
    const app = new Hono()
    app.get('/preview/:collection/:id', async (c) => {
      const { collection, id } = c.req.param()
      const headers = { ...maker.headers.preview, 'X-Robots-Tag': 'noindex, nofollow' }
      if (!isPreviewed(collection)) return failurePage(c, 404, maker, headers)
      const { as, until, key } = c.req.query()
      const person = await previewer(maker.payload, collection, id, { as, until, key })
      if (!person) return c.text(EXPIRED, 403, headers)
      const page = await previewPage(maker.payload, collection, Number(id), person)
      if (!page) return failurePage(c, 404, maker, headers)
      return c.html(asPreview(await maker.draw(page, 'usual'), script), 200, headers)
    })
    return app
  }

/** The person the address was signed for, with the roles they have now. Reads past access rules: it is about oneself. */
async function previewer(
  payload: Payload,
  collection: string,
  id: string,
  ticket: PreviewTicket,
): Promise<User | undefined> {
  const person = previewerOf(collection, id, ticket)
  if (person === undefined) return undefined
  const user = await payload.findByID({
    collection: 'users',
    id: person,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return user ?? undefined
}
