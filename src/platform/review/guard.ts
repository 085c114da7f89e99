import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { HongzhuError, NotAllowed } from '@/platform/errors'
import { announce } from '@/platform/publication/announce'
import type { PublishedDocument } from '@/platform/publication/types'
import { isMoving, orderMove } from './order'
import { VERB } from './perform'
import { leavePublic } from './public-view'
import { isLive, trashMove } from './trash'

/**
 * Every write that is not a verb is a draft, whatever it asks for: REST, GraphQL, Local API, bulk, duplicate, restore.
 * Payload's own recipe leaves holes here (payload-notes.md, Publishing rights).
 */
export const guardOperation: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  // Payload leaves its mark of a restored version on the context, which the next mutation of a GraphQL request shares
  req.context.isRestoringVersion = false
  if (req.context[VERB]) return args
  if (operation === 'restoreVersion' && !args.draft) {
    throw new NotAllowed('历史版本只能恢复为草稿，再由终审人发布。')
  }
  if (operation !== 'create' && operation !== 'update') return args
  refusePublished(args.data as Partial<PublishedDocument> | undefined)
  const order = await orderMove(req, collection.slug, 'id' in args ? args.id : undefined, args.data as object)
  if (order.moves) return { ...args, draft: !order.live }
  const { moves, ...trash } = await trashMove({ args, collection, operation, req })
  return {
    ...args,
    ...trash,
    // Trash lives in the main table: as a mere draft version it would not take effect.
    draft: !moves,
    publishAllLocales: undefined,
    unpublishAllLocales: undefined,
    publishSpecificLocale: undefined,
    data: { ...trash.data, _status: 'draft' },
  }
}

/** The same, on what is about to be stored; and a change to something live starts a draft. */
export const guardChange: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (context[VERB] || isMoving(req)) return data
  refusePublished(data)
  if (operation === 'create') return { ...data, review: 'draft', publishedAt: null }
  // A version from before may say of itself that it lay in the trash.
  if (req.context.isRestoringVersion) return { ...data, deletedAt: null, review: 'draft' }
  const trashing = Boolean(data.deletedAt) && !originalDoc?.deletedAt
  if (trashing)
    await refuseLive(
      req,
      collection.slug,
      originalDoc.id,
      '这一条正在网站上，请先撤稿（由终审人来做），再移到回收站。',
    )
  return data.review === 'published' ? { ...data, review: 'draft' } : data
}

export const guardDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseLive(req, collection.slug, Number(id), '这一条正在网站上，请先撤稿（由终审人来做），再删除。')

export const forgetDeleted: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await leavePublic(req, collection, doc.id)
  await announce(req, { cause: 'delete', collection: collection.slug, id: doc.id })
}

/** What visitors see goes by a withdrawal only, which asks for the reason and records it: publishers have no other way. */
async function refuseLive(req: PayloadRequest, collection: string, id: number, message: string) {
  if (await isLive(req, collection as CollectionSlug, id)) throw new HongzhuError('still-live', message, 409)
}

function refusePublished(data: Partial<PublishedDocument> | undefined) {
  if (data?._status === 'published')
    throw new NotAllowed('发布要由终审人用「发布」按钮来做，不能直接改状态。')
}
