import type { PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'

/**
 * Waits until nobody else is at the same work, and keeps them waiting until the request's transaction ends.
 * @param lock any number, the same wherever the same work is done
 */
export async function lockWork(req: PayloadRequest, lock: number): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(${lock})`)
}
