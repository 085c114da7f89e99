import type { CollectionSlug, PayloadRequest } from 'payload'
import { lockRow } from '@/platform/db/lock-row'
import { HongzhuError } from '@/platform/errors'
import type { PublishedDocument } from '@/platform/publication/types'

type Address = { collection: CollectionSlug; id: number }

/** The newest version, with the document's row locked until the transaction ends: verbs on one document queue up. */
export async function lockNewest(
  req: PayloadRequest,
  { collection, id }: Address,
): Promise<PublishedDocument> {
  await lockRow(req, collection, id)
  const newest = await readNewest(req, { collection, id }, false)
  if (!newest) throw new HongzhuError('not-found', '没有找到这一条，可能已被移到回收站。', 404)
  return newest
}

/** @param overrideAccess for the system itself; else what the person may read */
export async function readNewest(req: PayloadRequest, { collection, id }: Address, overrideAccess: boolean) {
  const newest = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess,
    user: req.user,
    disableErrors: true,
    req,
  })
  return (newest ?? undefined) as PublishedDocument | undefined
}

/** As visitors see it; undefined when they do not. */
export async function liveDocument(req: PayloadRequest, { collection, id }: Address) {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] as PublishedDocument | undefined
}

/** As it last stood on the site, when it stands there no more: its address was passed on and printed too. */
export async function lastPublished(req: PayloadRequest, { collection, id }: Address) {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version as PublishedDocument | undefined
}
