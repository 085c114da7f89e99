import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { writeAudit } from '@/platform/audit/write'
import { lockRow } from '@/platform/db/lock-row'
import { announce } from '@/platform/publication/announce'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { VERB } from './perform'
import { leavePublic } from './public-view'

type Operation = Pick<
  Parameters<CollectionBeforeOperationHook>[0],
  'args' | 'collection' | 'operation' | 'req'
>
type Move = { moves: boolean; data: Partial<PublishedDocument>; where?: Where }

/**
 * Whether a write moves documents into the trash or out of it. An empty `deletedAt` on what does not lie in the trash,
 * as the admin's form sends with every save, moves nothing: without draft it would take a live document off the site.
 */
export async function trashMove({ args, collection, operation, req }: Operation): Promise<Move> {
  const data = ('data' in args ? args.data : {}) as Partial<PublishedDocument>
  if (operation !== 'update' || !('deletedAt' in data)) return { moves: false, data }
  if (data.deletedAt) return { moves: true, data }
  const { deletedAt, ...rest } = data
  const stays = { moves: false, data: rest }
  if ('id' in args && args.id) {
    const lies = await isTrashed(req, collection.slug as CollectionSlug, args.id as number)
    return lies ? { moves: true, data } : stays
  }
  if (!('where' in args && args.where && 'trash' in args && args.trash)) return stays
  return { moves: true, data, where: { and: [args.where, { deletedAt: { exists: true } }] } }
}

/** What went to the trash leaves the public view in the same transaction; either way is written down. */
export const syncTrash: CollectionAfterChangeHook = async (change) => {
  const { collection, context, doc, previousDoc, req } = change
  if (context[VERB] || Boolean(doc.deletedAt) === Boolean(previousDoc?.deletedAt)) return doc
  if (doc.deletedAt) {
    await leavePublic(req, collection, doc.id)
    await announce(req, { cause: 'delete', collection: collection.slug, id: doc.id })
  }
  await writeAudit(req, {
    action: doc.deletedAt ? 'delete' : 'update',
    subject: collection.slug,
    document: doc.id,
    title: publicationOf(collection)?.titleOf(doc),
    note: doc.deletedAt ? '移到回收站' : '从回收站取回',
  })
  return doc
}

/** Inside a transaction also keeps the answer true until its end: verbs on the same document wait. */
export const isLive = (req: PayloadRequest, collection: CollectionSlug, id: number): Promise<boolean> =>
  exists(req, collection, id, { _status: { equals: 'published' } })

const isTrashed = (req: PayloadRequest, collection: CollectionSlug, id: number): Promise<boolean> =>
  exists(req, collection, id, { deletedAt: { exists: true } })

async function exists(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
  is: Where,
): Promise<boolean> {
  await lockRow(req, collection, id)
  const where = { and: [{ id: { equals: id } }, is] }
  const { totalDocs } = await req.payload.count({ collection, where, trash: true, req })
  return totalDocs > 0
}
