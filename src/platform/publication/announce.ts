import type { PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import { PUBLICATION_CHANNEL, type PublicationEvent } from './event'

/**
 * Tells every instance that what the public sees has changed. Sent inside the request's transaction: PostgreSQL
 * delivers it exactly when the commit happens, and never when it does not.
 */
export async function announce(req: PayloadRequest, event: PublicationEvent): Promise<void> {
  const session = await sessionOf(req)
  await session.execute(sql`select pg_notify(${PUBLICATION_CHANNEL}, ${JSON.stringify(event)})`)
}
