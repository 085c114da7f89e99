import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import { integer, pgTable, primaryKey, varchar } from 'drizzle-orm/pg-core'

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]

/**
 * How many were content with a reply, and how many not: numbers alone. Beside the documents, because a saved document writes
 * all its fields and would lose what was counted meanwhile.
 */
const replySatisfaction = pgTable(
  'reply_satisfaction',
  {
    collection: varchar('collection', { length: 63 }).notNull(),
    docId: integer('doc_id').notNull(),
    satisfied: integer('satisfied').notNull().default(0),
    unsatisfied: integer('unsatisfied').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.collection, table.docId] })],
)

/** Adds the table to the adapter's schema, so that migrations and the drift check know it. For `beforeSchemaInit`. */
export const satisfactionTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, reply_satisfaction: replySatisfaction },
})
