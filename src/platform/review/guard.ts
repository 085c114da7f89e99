import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { auditRefusal } from '@/platform/audit/refusal'
import { writeAudit } from '@/platform/audit/write'
import { lockRow } from '@/platform/db/lock-row'
import { HongzhuError, NotAllowed } from '@/platform/errors'
import { announce } from '@/platform/publication/announce'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { isMoving, orderMove } from './order'
import { VERB } from './perform'
import { leavePublic } from './public-view'
import { writeReviewRecord } from './records'
import { Conflict, refuseUnseen } from './refusals'
import { dropSchedule } from './schedule'
import { standingOf } from './standing'
import { isUnderReview, type ReviewState } from './states'
import { isLive, trashMove } from './trash'
import { VOIDED } from './verbs'

/** Set on the request's context while the desk saves by itself what somebody types. */
const BY_ITSELF = 'autosaves'

type Change = Parameters<CollectionBeforeChangeHook>[0]

/**
 * Every write that is not a verb is a draft, whatever it asks for: REST, GraphQL, Local API, bulk, duplicate, restore.
 * Payload's own recipe leaves holes here (payload-notes.md, Publishing rights).
 */
export const guardOperation: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  // Payload leaves its mark of a restored version on the context, which the next mutation of a GraphQL request shares
  req.context.isRestoringVersion = false
  if (req.context[VERB]) return args
  if (operation === 'restoreVersion' && !args.draft) {
    await refused(req, collection.slug, undefined, '想直接发布历史版本')
    throw new NotAllowed('历史版本只能恢复为草稿，再由终审人发布。')
  }
  if (operation !== 'create' && operation !== 'update') return args
  // a verb in hand on this text ends first, and the change meets what it left
  if ('id' in args && args.id && isKnown(req))
    await lockRow(req, collection.slug as CollectionSlug, args.id as number)
  if (operation === 'update') req.context[BY_ITSELF] = 'autosave' in args && Boolean(args.autosave)
  const id = 'id' in args ? args.id : undefined
  await refusePublished({
    collection: collection.slug,
    data: args.data as Partial<PublishedDocument> | undefined,
    id,
    req,
  })
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
export const guardChange: CollectionBeforeChangeHook = async (change) => {
  const { collection, context, data, operation, originalDoc, req } = change
  if (context[VERB] || isMoving(req)) return data
  await refusePublished({ collection: collection.slug, data, id: originalDoc?.id, req })
  if (operation === 'create') return { ...data, review: 'draft', publishedAt: null }
  // A version from before may say of itself that it lay in the trash.
  if (req.context.isRestoringVersion) {
    if (isUnderReview(originalDoc?.review)) await voidReview(change)
    return { ...data, deletedAt: null, review: 'draft' }
  }
  const trashing = Boolean(data.deletedAt) && !originalDoc?.deletedAt
  if (trashing)
    await refuseLive(
      req,
      collection.slug,
      originalDoc.id,
      '这一条正在网站上，请先撤稿（由终审人来做），再移到回收站。',
    )
  if (isUnderReview(originalDoc.review)) await voidReview(change)
  return { ...data, review: afterChange[originalDoc.review as ReviewState] ?? 'draft' }
}

/** What stays as it is while its text is written on; everything else becomes a draft by it. */
const afterChange: Partial<Record<ReviewState, ReviewState>> = {
  returned: 'returned',
  withdrawn: 'withdrawn',
}

export const guardDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseLive(req, collection.slug, Number(id), '这一条正在网站上，请先撤稿（由终审人来做），再删除。')

export const forgetDeleted: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await leavePublic(req, collection, doc.id)
  await announce(req, { cause: 'delete', collection: collection.slug, id: doc.id })
}

/**
 * A text that changes while it is reviewed loses its approvals: it is a draft again, and the record says by whom. Not by a
 * key pressed by mistake, which the desk would save by itself, nor by somebody who has not seen how far the review is.
 */
async function voidReview({ collection, data, originalDoc, req }: Change): Promise<void> {
  if (req.context[BY_ITSELF])
    throw new Conflict(
      'under-review',
      '这一条正在审核，改动没有自动保存。要修改，请先点「取回修改」；已有的审核会作废，改好后重新送审。',
    )
  refuseUnseen(originalDoc, data.updatedAt)
  const config = req.payload.collections[collection.slug as CollectionSlug].config
  await dropSchedule(req, { collection: collection.slug as CollectionSlug, id: originalDoc.id })
  const title = publicationOf(config)?.titleOf(originalDoc) || '（无标题）'
  const about = { subject: collection.slug, document: originalDoc.id, title }
  const { hash } = await standingOf(req, config, originalDoc)
  await writeReviewRecord(req, { ...about, verb: VOIDED.value, hash, comment: '文字有改动' })
  await writeAudit(req, { ...about, action: VOIDED.value, note: '文字有改动' })
}

/** What visitors see goes by a withdrawal only, which asks for the reason and records it: publishers have no other way. */
async function refuseLive(req: PayloadRequest, collection: string, id: number, message: string) {
  if (await isLive(req, collection as CollectionSlug, id)) throw new HongzhuError('still-live', message, 409)
}

/** Attempts to publish past the review are refused and written down. */
async function refusePublished({ collection, data, id, req }: Attempt): Promise<void> {
  if (data?._status !== 'published') return
  await refused(req, collection, id, '想不经审核直接发布')
  throw new NotAllowed('发布要由终审人用「发布」按钮来做，不能直接改状态。')
}

type Attempt = {
  collection: string
  data: Partial<PublishedDocument> | undefined
  id: unknown
  req: PayloadRequest
}

async function refused(req: PayloadRequest, subject: string, id: unknown, note: string): Promise<void> {
  if (!isKnown(req)) return
  await auditRefusal(req, { subject, document: Number.isSafeInteger(id) ? Number(id) : undefined, note })
}

/** Somebody signed in, or the system itself. A stranger is refused by the access rules in a moment: no lock and no row for them. */
const isKnown = (req: PayloadRequest): boolean => Boolean(req.user) || req.payloadAPI === 'local'
