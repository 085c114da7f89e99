import type { CollectionAfterChangeHook } from 'payload'
import { announce } from '@/platform/publication/announce'
import { openOrClose } from '@/platform/publication/uses'

/**
 * A change to a picture the public sees (its consent, its description) shows at once: a consent withdrawn closes the
 * files and, since every page is made again through the visitor's access, takes the picture off all of them.
 */
export const followPublicly: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc
  const openedOrClosed = await openOrClose(req, [doc.id])
  if (openedOrClosed || doc.isPublic) await announce(req, { cause: 'media', collection: 'media', id: doc.id })
  return doc
}
