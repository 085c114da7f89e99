import { Hono } from 'hono'
import { mayPreview } from '@/platform/publication/preview'
import { failurePage } from '../failures'
import type { PageMaker } from '../page-handler'
import { asPreview } from './document'
import { isPreviewed, previewPage } from './pages'

const EXPIRED = '预览链接已过期或不完整。请回到编辑后台，重新打开预览。'

/** `/preview/{collection}/{id}?until&key`: a draft as visitors would see it. Only under a signed address, never kept. */
export const servePreviews =
  (script: string) =>
  (maker: PageMaker): Hono => {
    const app = new Hono()
    app.get('/preview/:collection/:id', async (c) => {
      const { collection, id } = c.req.param()
      const { until = null, key = null } = c.req.query()
      const headers = { ...maker.headers.preview, 'X-Robots-Tag': 'noindex, nofollow' }
      if (!isPreviewed(collection)) return failurePage(c, 404, maker, headers)
      if (!mayPreview(collection, id, until, key)) return c.text(EXPIRED, 403, headers)
      const page = await previewPage(maker.payload, collection, Number(id))
      if (!page) return failurePage(c, 404, maker, headers)
      return c.html(asPreview(await maker.draw(page, 'usual'), script), 200, headers)
    })
    return app
  }
