import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import { bigint, char, integer, pgTable } from 'drizzle-orm/pg-core'

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]

/**
 * The seals of the audit log, one for each row in the order of the commits. `hash`: SHA-256, in hex, over the seal before and
 * this row (encodeRow in verify.ts says how). Written by the database itself at the commit; see the migration audit_chain.
 */
const auditChain = pgTable('audit_chain', {
  position: bigint('position', { mode: 'number' }).primaryKey(),
  auditId: integer('audit_id').notNull().unique(),
  hash: char('hash', { length: 64 }).notNull(),
})

/** Adds the table to the adapter's schema, so that migrations and the drift check know it. For `beforeSchemaInit`. */
export const auditTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, audit_chain: auditChain },
})
