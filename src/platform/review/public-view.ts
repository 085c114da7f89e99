import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { mediaIdsIn, recordUses } from '@/platform/publication/uses'
import { indexDocument, removeFromIndex } from '@/platform/search/write'

/** A document became public, or its public text changed: search finds it, its pictures open. */
export async function enterPublic(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  doc: PublishedDocument,
) {
  const publication = publicationOf(config)
  if (!publication) return
  // published to some of the signed in only: what was public of it before is so no more
  if (publication.isPublic?.(doc) === false) return leavePublic(req, config, doc.id)
  await recordUses(req, config.slug, doc.id, mediaIdsIn(config.fields, doc))
  if (!publication.path) return
  await indexDocument(req, {
    collection: config.slug,
    docId: String(doc.id),
    path: publication.path(doc),
    title: publication.titleOf(doc),
    body: publication.textOf(doc),
    publishedAt: new Date(doc.publishedAt ?? Date.now()),
  })
}

/** A document is public no more: search forgets it, pictures nothing else uses close. */
export async function leavePublic(req: PayloadRequest, config: SanitizedCollectionConfig, id: number) {
  await removeFromIndex(req, config.slug, String(id))
  await recordUses(req, config.slug, id, [])
}
