import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { HongzhuError } from '../errors'

/**
 * A document people have sent something in about is not deleted for good: their words would hang in the air or be lost with it.
 * @param slug whose documents name it, in their relation `about`
 */
export const keptBy =
  (slug: CollectionSlug): CollectionBeforeDeleteHook =>
  async ({ collection, id, req }) => {
    const { totalDocs } = await req.payload.count({
      collection: slug,
      where: {
        and: [{ 'about.relationTo': { equals: collection.slug } }, { 'about.value': { equals: id } }],
      },
      overrideAccess: true, // words are words whoever may read them
      req,
    })
    if (totalDocs > 0)
      throw new HongzhuError(
        'still-named',
        `收到过${totalDocs}条关于它的意见，删除会让这些意见没有着落。请留在回收站，或者恢复后归档；确实要彻底删除，请终审人先删掉这些意见。`,
        409,
      )
  }
