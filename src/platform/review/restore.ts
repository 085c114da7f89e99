import type { CollectionSlug, Endpoint } from 'payload'
import { NotSignedIn } from '@/platform/errors'

/** Replaces Payload's own restore endpoint, whose default would publish: an older version comes back as a draft. */
export const restoreAsDraft = (collection: string): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new NotSignedIn()
    const doc = await req.payload.restoreVersion({
      collection: collection as CollectionSlug,
      id: String(req.routeParams?.id),
      draft: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return Response.json({ ...doc, message: '已恢复为草稿，确认无误后请终审人发布。' })
  },
})
