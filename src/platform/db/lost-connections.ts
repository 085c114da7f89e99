import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

const watched = new WeakSet<object>()

/**
 * PostgreSQL going away must not take the process with it: an idle connection that breaks makes its pool emit `error`,
 * which nobody of Payload's listens to, and Node ends a process for that. The pool opens new connections by itself.
 */
export function surviveLostConnections(payload: Payload): void {
  const { pool } = payload.db as unknown as PostgresAdapter
  if (watched.has(pool)) return
  watched.add(pool)
  pool.on('error', (err: Error) => payload.logger.warn({ err, msg: '与数据库的一条连接断开了，会自动重连' }))
}
