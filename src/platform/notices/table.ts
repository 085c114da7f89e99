import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import { index, integer, pgTable, serial, timestamp, varchar } from 'drizzle-orm/pg-core'

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]

/** What somebody is to be told by e-mail and has not been yet. Rows go with the mail that tells them. */
const mailNotices = pgTable(
  'mail_notices',
  {
    id: serial('id').primaryKey(),
    personId: integer('person_id').notNull(),
    /** one Chinese sentence */
    told: varchar('told', { length: 400 }).notNull(),
    /** address at the desk, from the root */
    href: varchar('href', { length: 200 }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).defaultNow().notNull(),
  },
  (table) => [index('mail_notices_person_idx').on(table.personId)],
)

/** Adds the table to the adapter's schema, so that migrations and the drift check know it. For `beforeSchemaInit`. */
export const noticeTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, mail_notices: mailNotices },
})
