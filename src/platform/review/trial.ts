import type { PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import { save, type VerbCall } from './perform'

/**
 * Publishes the newest text and takes it back within the open transaction: whatever would keep it from going out is found
 * when its author hands it in, not when the last reviewer has read it.
 * @throws Payload's ValidationError naming the fields
 */
export async function tryPublication(req: PayloadRequest, call: VerbCall): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(sql`savepoint trial`)
  await save(req, call, 'publish', { _status: 'published', review: 'published' }, 'live')
  await db.execute(sql`rollback to savepoint trial`)
}
