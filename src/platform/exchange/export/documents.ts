import type { CollectionSlug, PayloadRequest } from 'payload'
import type { PortableDocument } from '../format'
import { withoutSecrets } from '../portions'

const BATCH = 50

type Stored = { id: number } & Record<string, unknown>

/** Every document of a collection as the database has it, trash and drafts too, by number; past all hooks and access rules. */
export async function* documentsOf(
  req: PayloadRequest,
  collection: CollectionSlug,
): AsyncGenerator<PortableDocument> {
  const { config } = req.payload.collections[collection]
  for (let last = 0; ; ) {
    const { docs } = await req.payload.db.find<Stored>({
      collection,
      where: { id: { greater_than: last } },
      sort: 'id',
      limit: BATCH,
      pagination: false,
      joins: false as never, // typed for one collection, not for any of them
      req,
    })
    for (const doc of docs) {
      const versions = config.versions ? await versionsOf(req, collection, doc.id) : []
      yield { document: { ...withoutSecrets(collection, doc), id: doc.id }, versions }
    }
    if (docs.length < BATCH) return
    last = docs.at(-1)?.id ?? last
  }
}

async function versionsOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  parent: number,
): Promise<PortableDocument['versions']> {
  const { docs } = await req.payload.db.findVersions<Stored>({
    collection,
    where: { parent: { equals: parent } },
    sort: 'id',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ createdAt, latest, updatedAt, version, ...rest }) => ({
    version: withoutSecrets(collection, version),
    createdAt,
    updatedAt,
    latest: latest === true,
    autosave: 'autosave' in rest && rest.autosave === true,
  }))
}
