import type { CollectionSlug, PayloadRequest } from 'payload'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { GLOBAL_ID, mediaIdsIn, recordUses } from '@/platform/publication/uses'
import { enterPublic } from '@/platform/review/public-view'

const BATCH = 100

/** What publishing derives and an export therefore leaves out: search, and which pictures are open. */
export async function rebuildPublicView(req: PayloadRequest): Promise<void> {
  const { collections, config, db } = req.payload
  for (const slug of Object.keys(collections) as CollectionSlug[]) {
    if (publicationOf(collections[slug].config)) await enterAll(req, slug)
  }
  for (const global of config.globals) {
    if (!global.custom?.isPublic) continue
    const stored = await db.findGlobal({ slug: global.slug, req })
    await recordUses(
      req,
      { collection: global.slug, docId: GLOBAL_ID, isPublic: true },
      mediaIdsIn(global.fields, stored),
    )
  }
}

async function enterAll(req: PayloadRequest, collection: CollectionSlug): Promise<void> {
  for (let last = 0; ; ) {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ id: { greater_than: last } }, { _status: { equals: 'published' } }] },
      sort: 'id',
      limit: BATCH,
      pagination: false,
      depth: 0,
      joins: false as never, // typed for one collection, not for any of them
      req,
    })
    const published = docs as unknown as PublishedDocument[]
    for (const doc of published) await enterPublic(req, req.payload.collections[collection].config, doc)
    if (docs.length < BATCH) return
    last = published.at(-1)?.id ?? last
  }
}
