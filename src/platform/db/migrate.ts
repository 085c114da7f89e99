import type { MigrateDownArgs, MigrateUpArgs, PostgresAdapter } from '@payloadcms/db-postgres'
import type { Migration, Payload } from 'payload'
import { HongzhuError } from '@/platform/errors'

/** As `payload migrate:create` writes them. */
type OurMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

/** any number of ours: instances starting together migrate one after the other */
const LOCK = 7_205_520
/** far longer than our migrations take; an instance that hangs in them must not hold up the others for ever */
const WAIT_MS = 3 * 60_000

/**
 * Brings the database to this release's shape. Safe to call from several instances at once.
 * @throws HongzhuError with the remedy when another instance is not done after `waitMs`
 */
export async function migrateOnce(
  payload: Payload,
  migrations: OurMigration[],
  waitMs = WAIT_MS,
): Promise<void> {
  const adapter = payload.db as unknown as PostgresAdapter
  const client = await adapter.pool.connect()
  try {
    await client.query("select set_config('lock_timeout', $1, false)", [`${waitMs}ms`])
    await client.query('select pg_advisory_lock($1)', [LOCK]).catch((error) => {
      throw error.code === LOCK_NOT_AVAILABLE ? waitedTooLong() : error
    })
    await adapter.migrate({ migrations: migrations as unknown as Migration[] })
  } finally {
    client.release(true) // closes the connection, and with it go the lock and the setting
  }
}

/** SQLSTATE of a lock_timeout */
const LOCK_NOT_AVAILABLE = '55P03'

const waitedTooLong = () =>
  Object.assign(
    new HongzhuError(
      'migration-waiting',
      '另一个红烛程序一直在更新这个数据库的数据表，等不到它结束。请停掉连着同一个数据库的其他红烛程序，再重新启动。',
      503,
    ),
    { remedy: true }, // src/server.ts then prints no stack
  )
