import type { Endpoint } from 'payload'
import { env } from '@/platform/env'
import { HongzhuError, NotSignedIn } from '@/platform/errors'
import { findPublished } from '@/platform/publication/read'
import { newsArticle } from '../documents'
import { outletsOf } from './outlets'

/** `GET /api/news/{id}/outlets` -> Outlets of what is published, as a visitor sees it. For the signed in. */
export const outletsEndpoint: Endpoint = {
  path: '/:id/outlets',
  method: 'get',
  handler: async ({ payload, routeParams, user }) => {
    if (!user) throw new NotSignedIn()
    const { docs } = await findPublished(payload, 'news', {
      where: { id: { equals: Number(routeParams?.id) } },
      limit: 1,
      depth: 2,
    })
    const [doc] = docs
    if (!doc)
      throw new HongzhuError('not-live', '发布以后才能发到别处：别处的读者也只能看到审核过的内容。', 409)
    return Response.json(outletsOf(newsArticle(doc), env.SITE_URL))
  },
}
