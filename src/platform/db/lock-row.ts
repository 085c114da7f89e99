import type { CollectionSlug, PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'

/** Locks a document's row until the request's transaction ends (without one: for this moment): its changes queue up. */
export async function lockRow(req: PayloadRequest, collection: CollectionSlug, id: number): Promise<void> {
  if (!Number.isSafeInteger(Number(id))) return // an address nobody has
  const db = await sessionOf(req)
  const table = sql.identifier(collection.replaceAll('-', '_'))
  await db.execute(sql`select id from ${table} where id = ${id} for update`)
}
