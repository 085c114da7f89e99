import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { mediaIdsIn, recordUses } from '@/platform/publication/uses'
import { indexDocument, removeFromIndex } from '@/platform/search/write'

/**
 * A document went out, or its live text changed: what it shows is in use. What is public is found by search too and its
 * pictures open; what is for some of the signed in only was perhaps public before, and is so no more.
 */
export async function enterPublic(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  doc: PublishedDocument,
) {
  const publication = publicationOf(config)
  if (!publication) return
  const isPublic = publication.isPublic?.(doc) !== false
  await recordUses(req, { collection: config.slug, docId: doc.id, isPublic }, mediaIdsIn(config.fields, doc))
  if (!isPublic) return removeFromIndex(req, config.slug, String(doc.id))
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

/** A document is live no more: search forgets it, pictures nothing else uses close. */
export async function leavePublic(req: PayloadRequest, config: SanitizedCollectionConfig, id: number) {
  await removeFromIndex(req, config.slug, String(id))
  await recordUses(req, { collection: config.slug, docId: id, isPublic: false }, [])
}
