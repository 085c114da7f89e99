import type { CollectionSlug, Payload } from 'payload'
import { createLocalReq } from 'payload'
import { inTransaction, sessionOf, sql } from '@/platform/db/transaction'
import { findPublished } from '@/platform/publication/read'
import { publicationOf } from '@/platform/publication/types'
import { indexDocument } from './write'

const BATCH = 200

/**
 * Builds the whole index anew from what is published, in one transaction: for repairs, and after a change of what
 * `textOf` gives. Visitors go on finding what they found until it is done. Returns how many documents it holds.
 */
export async function reindex(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const db = await sessionOf(req)
    await db.execute(sql`delete from search_entries`)
    let count = 0
    for (const slug of Object.keys(payload.collections) as CollectionSlug[]) {
      count += await indexCollection(payload, slug, req)
    }
    return count
  })
}

async function indexCollection(
  payload: Payload,
  slug: CollectionSlug,
  req: Awaited<ReturnType<typeof createLocalReq>>,
) {
  const publication = publicationOf(payload.collections[slug].config)
  if (!publication?.path) return 0
  let count = 0
  for (let page = 1, pages = 1; page <= pages; page++) {
    const found = await findPublished(payload, slug, { sort: 'id', limit: BATCH, page, depth: 0 })
    pages = found.totalPages
    for (const doc of found.docs as unknown as Parameters<typeof publication.textOf>[0][]) {
      await indexDocument(req, {
        collection: slug,
        docId: String(doc.id),
        path: publication.path(doc),
        title: publication.titleOf(doc),
        body: publication.textOf(doc),
        publishedAt: new Date(doc.publishedAt ?? Date.now()),
      })
      count += 1
    }
  }
  return count
}
