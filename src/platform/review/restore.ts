import { type CollectionSlug, type Endpoint, restoreVersionOperation } from 'payload'
import { NotSignedIn } from '@/platform/errors'

/** Replaces Payload's own restore endpoint, whose default would publish: an older version comes back as a draft. */
export const restoreAsDraft = (collection: string): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    // the operation itself: payload.restoreVersion drops `draft`
    const doc = await restoreVersionOperation({
      collection: req.payload.collections[collection as CollectionSlug],
      id: Number(req.routeParams?.id),
      draft: true,
      overrideAccess: false,
      req,
    })
    return Response.json({ ...doc, message: '已恢复为草稿，确认无误后请终审人发布。' })
  },
})
