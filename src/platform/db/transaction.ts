import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Drizzle on the request's open transaction, or on the pool when there is none. */
export async function sessionOf(req: PayloadRequest): Promise<PostgresAdapter['drizzle']> {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapter.sessions[String(id)]
  return (session?.db as PostgresAdapter['drizzle'] | undefined) ?? adapter.drizzle
}

/** Runs `work` wholly or not at all; joins a transaction that is already open. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const opened = await initTransaction(req)
  try {
    const result = await work()
    if (opened) await commitTransaction(req)
    return result
  } catch (error) {
    if (opened) await killTransaction(req)
    throw error
  }
}

export { sql }
