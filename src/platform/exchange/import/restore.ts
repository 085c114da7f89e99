import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import type { Manifest, PortableDocument } from '../format'
import { withoutSecrets } from '../portions'

/**
 * A document with its number and all its versions, as they were: straight into the database, because every hook of the
 * desk would have its own mind of it, and make a draft of what was published.
 */
export async function restoreDocument(
  req: PayloadRequest,
  collection: CollectionSlug,
  { document, versions }: PortableDocument,
): Promise<void> {
  const { db } = req.payload
  await db.create({
    collection,
    customID: document.id,
    data: withoutSecrets(collection, document),
    returning: false,
    req,
  })
  // the newest comes last, and is then found by that
  const inOrder = [...versions].sort((a, b) => Number(a.latest) - Number(b.latest))
  for (const { autosave, createdAt, updatedAt, version } of inOrder) {
    await db.createVersion({
      collectionSlug: collection,
      parent: document.id,
      versionData: withoutSecrets(collection, version) as never, // as findVersions gave it on the other side
      autosave,
      createdAt,
      updatedAt,
      returning: false,
      req,
    })
  }
}

export async function restoreGlobal(
  req: PayloadRequest,
  slug: string,
  stored: Record<string, unknown>,
): Promise<void> {
  const { globalType: _, createdAt, ...data } = stored
  await req.payload.db.createGlobal({ slug: slug as GlobalSlug, data, returning: false, req })
  const db = await sessionOf(req)
  const table = sql.identifier(tableOf(slug))
  await db.execute(sql`update ${table} set created_at = ${createdAt}`) // Payload writes the present
}

/** Payload tells the newest version by its time, and two of the same time apart not at all. */
export async function markNewestVersions(req: PayloadRequest, collection: CollectionSlug): Promise<void> {
  if (!req.payload.collections[collection].config.versions) return
  const db = await sessionOf(req)
  const table = sql.identifier(`_${tableOf(collection)}_v`)
  await db.execute(sql`update ${table} set latest = id in (select max(id) from ${table} group by parent_id)
    where latest is distinct from (id in (select max(id) from ${table} group by parent_id))`)
}

/** No number is given a second time, not even that of what was deleted. */
export async function advanceNumbers(req: PayloadRequest, lastIds: Manifest['lastIds']): Promise<void> {
  const db = await sessionOf(req)
  for (const [collection, last] of Object.entries(lastIds)) {
    const table = tableOf(collection)
    await db.execute(sql`select setval(pg_get_serial_sequence(${table}, 'id'),
      greatest(${last}::bigint, (select max(id) from ${sql.identifier(table)}), 1),
      ${last} > 0 or exists (select 1 from ${sql.identifier(table)}))`)
  }
}

const tableOf = (slug: string): string => slug.replaceAll('-', '_')
