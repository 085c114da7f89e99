import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

export type Connection = { query(statement: string): Promise<{ rowCount: number | null }> }

/**
 * Does `work` when no other instance on this database is at it, by an advisory lock on a connection of its own. When the
 * holder dies, PostgreSQL frees the lock with its connection and another may.
 * @param lock any number, the same wherever the same work is done
 */
export async function asOnlyOne(
  payload: Payload,
  lock: number,
  work: (holder: Connection) => Promise<void>,
): Promise<void> {
  const client = await (payload.db as unknown as PostgresAdapter).pool.connect()
  // The pool listens only to idle connections, and an error nobody listens to would end the process. The next query on
  // the lost connection fails and says so.
  client.on('error', ignore)
  let failure: Error | undefined
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [lock])
    if (!rows[0]?.mine) return
    await work(client)
    await client.query('select pg_advisory_unlock($1)', [lock])
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    client.off('error', ignore)
    // with a failure the connection is closed, and the lock goes with it
    client.release(failure)
  }
}

function ignore() {}
