import type { MigrateDownArgs, MigrateUpArgs, PostgresAdapter } from '@payloadcms/db-postgres'
import type { Migration, Payload } from 'payload'

/** As `payload migrate:create` writes them. */
type OurMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

/** any number of ours: instances starting together migrate one after the other */
const LOCK = 7_205_520

/** Brings the database to this release's shape. Safe to call from several instances at once. */
export async function migrateOnce(payload: Payload, migrations: OurMigration[]): Promise<void> {
  const adapter = payload.db as unknown as PostgresAdapter
  const client = await adapter.pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await adapter.migrate({ migrations: migrations as unknown as Migration[] })
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
    client.release()
  }
}
