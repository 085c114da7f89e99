import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import { pgTable, varchar } from 'drizzle-orm/pg-core'
import type { Payload, PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]

/** Files whose content must not survive, not even where the sweep keeps strays: what was there before a face was pixelated. */
const doomedFiles = pgTable('doomed_files', { name: varchar('name', { length: 80 }).primaryKey() })

/** Adds the table to the adapter's schema, so that migrations and the drift check know it. For `beforeSchemaInit`. */
export const doomedTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, doomed_files: doomedFiles },
})

/** Within the transaction that gives the names up: should the process die before they are deleted, the next one does it. */
export async function doom(req: PayloadRequest, names: string[]): Promise<void> {
  const db = await sessionOf(req)
  for (const name of names)
    await db.execute(sql`insert into doomed_files values (${name}) on conflict do nothing`)
}

/** What is doomed, as committed. */
export async function doomedNames(payload: Payload): Promise<string[]> {
  const db = await sessionOf({ payload } as PayloadRequest)
  const { rows } = await db.execute<{ name: string }>(sql`select name from doomed_files`)
  return rows.map(({ name }) => name)
}

/** Once they are deleted. */
export async function forgetDoomed(payload: Payload, names: string[]): Promise<void> {
  const db = await sessionOf({ payload } as PayloadRequest)
  for (const name of names) await db.execute(sql`delete from doomed_files where name = ${name}`)
}
