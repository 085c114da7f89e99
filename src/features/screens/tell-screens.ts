import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce } from '@/platform/publication/announce'

/** What is planned for screens changed: they ask for their manifests again, within the transaction that changed it. */
export const tellScreens: CollectionAfterChangeHook & CollectionAfterDeleteHook = async ({
  collection,
  doc,
  req,
}) => {
  await announce(req, { cause: 'screens', collection: collection.slug, id: doc.id })
  return doc
}
