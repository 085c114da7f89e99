import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { mayPublish, personOf } from '@/platform/access/people'
import { writeAudit } from '@/platform/audit/write'
import { sessionOf, sql } from '@/platform/db/transaction'
import { NotAllowed } from '@/platform/errors'
import { announce } from '@/platform/publication/announce'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { isLive } from './trash'

/** Set on the request's context while a document is dragged to another place in its list, and nothing else. */
const ORDER = 'reorders'

/** Whether a write only moves a document within its list, as Payload's drag handle does. */
const onlyMoves = (data: object | undefined): boolean =>
  data !== undefined && Object.keys(data).join() === '_order'

/**
 * The order of a list is no part of a text: it changes at once, without a new draft. On the site it is a publisher's.
 * Returns whether this write is such a move, and whether the newest text is the live one (then it stays published).
 * @throws NotAllowed when what is moved is live and the person may not publish
 */
export async function orderMove(
  req: PayloadRequest,
  collection: string,
  id: unknown,
  data: object | undefined,
) {
  req.context[ORDER] = false
  if (!onlyMoves(data) || typeof id !== 'number') return { moves: false, live: false }
  const slug = collection as CollectionSlug
  const person = personOf(req)
  if (person && !mayPublish(person) && (await isLive(req, slug, id)))
    throw new NotAllowed('网站上的先后次序由终审人调整。')
  const newest = (await req.payload.findByID({
    collection: slug,
    id,
    draft: true,
    depth: 0,
    req,
  })) as PublishedDocument
  req.context[ORDER] = true
  return { moves: true, live: newest._status === 'published' }
}

export const isMoving = (req: PayloadRequest): boolean => Boolean(req.context[ORDER])

/** Brings the new place to what visitors see, also past a newer draft. */
export const syncOrder: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!isMoving(req)) return doc
  req.context[ORDER] = false
  const db = await sessionOf(req)
  const table = sql.identifier(collection.slug.replaceAll('-', '_'))
  await db.execute(sql`update ${table} set _order = ${doc._order} where id = ${doc.id}`)
  const title = publicationOf(collection)?.titleOf(doc)
  await writeAudit(req, {
    action: 'update',
    subject: collection.slug,
    document: doc.id,
    title,
    note: '调整先后',
  })
  if (await isLive(req, collection.slug as CollectionSlug, doc.id))
    await announce(req, { cause: 'publish', collection: collection.slug, id: doc.id })
  return doc
}
