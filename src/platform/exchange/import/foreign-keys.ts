import type { PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'

/** How long (ms) it waits for whoever is writing. */
const PATIENCE = 20_000

/**
 * Members name spaces and spaces name members, so whichever comes first names what is not there yet: until `check` is called
 * in the same transaction, the database does not mind. Every relation is checked then, and from then on as always.
 */
export async function deferForeignKeys(req: PayloadRequest): Promise<{ check: () => Promise<void> }> {
  const db = await sessionOf(req)
  await db.execute(sql`select set_config('lock_timeout', ${`${PATIENCE}`}, true)`)
  const { rows } = await db.execute<{ head: string }>(sql`
    select format('alter table %s alter constraint %I', conrelid::regclass, conname) as head
    from pg_constraint where contype = 'f' and not condeferrable and connamespace = current_schema()::regnamespace`)
  const alterAll = (ending: string) =>
    db.execute(sql.raw(rows.map(({ head }) => `${head} ${ending};`).join('\n')))
  await alterAll('deferrable initially deferred')
  return {
    async check() {
      await db.execute(sql`set constraints all immediate`)
      await alterAll('not deferrable')
    },
  }
}
