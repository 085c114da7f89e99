import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Handler } from 'hono'
import type { Payload } from 'payload'
import { sql } from '@/platform/db/transaction'
import { version } from '../../package.json'

const ANSWER_WITHIN_MS = 2_000

/** `/api/health`: 200 when all is well, 503 naming what is not. For monitors, load balancers and Docker. */
export const healthHandler =
  (payload: Payload): Handler =>
  async (c) => {
    const database = await databaseState(payload)
    const status = database === 'ok' ? 'ok' : 'failing'
    return c.json({ status, version, database }, database === 'ok' ? 200 : 503, {
      'Cache-Control': 'no-store',
    })
  }

async function databaseState(payload: Payload): Promise<'ok' | 'unreachable'> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  let timer: NodeJS.Timeout | undefined
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ANSWER_WITHIN_MS)
  })
  try {
    await Promise.race([drizzle.execute(sql`select 1`), alarm])
    return 'ok'
  } catch {
    return 'unreachable'
  } finally {
    clearTimeout(timer)
  }
}
