import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import { index, pgTable, serial, text, timestamp, uniqueIndex, varchar } from 'drizzle-orm/pg-core'

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]

/**
 * One row for each document that is published right now, and for nothing else: what is not in here cannot be found.
 * Written only inside the transaction that publishes, withdraws or deletes (see write.ts).
 */
const searchEntries = pgTable(
  'search_entries',
  {
    id: serial('id').primaryKey(),
    collection: varchar('collection', { length: 63 }).notNull(),
    docId: varchar('doc_id', { length: 63 }).notNull(),
    path: text('path').notNull(),
    /** as shown */
    title: text('title').notNull(),
    body: text('body').notNull(),
    /** as compared: see text.ts */
    titleKey: text('title_key').notNull(),
    textKey: text('text_key').notNull(),
    grams: text('grams').array().notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true, precision: 3 }).notNull(),
  },
  (table) => [
    uniqueIndex('search_entries_document_idx').on(table.collection, table.docId),
    index('search_entries_grams_idx').using('gin', table.grams),
    index('search_entries_published_at_idx').on(table.publishedAt),
  ],
)

/** Adds the table to the adapter's schema, so that migrations and the drift check know it. For `beforeSchemaInit`. */
export const searchTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, search_entries: searchEntries },
})
