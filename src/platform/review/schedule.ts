import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import { index, integer, pgTable, primaryKey, timestamp, varchar } from 'drizzle-orm/pg-core'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import { HongzhuError } from '@/platform/errors'

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]
type Address = { collection: CollectionSlug; id: number }

/** Which approved text goes out when, and in whose name. A row lives exactly as long as its text stands as «scheduled». */
const scheduledPublications = pgTable(
  'scheduled_publications',
  {
    collection: varchar('collection', { length: 63 }).notNull(),
    docId: integer('doc_id').notNull(),
    publishAt: timestamp('publish_at', { withTimezone: true, precision: 3 }).notNull(),
    personId: integer('person_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.docId] }),
    index('scheduled_publications_publish_at_idx').on(table.publishAt),
  ],
)

/** Adds the table to the adapter's schema, so that migrations and the drift check know it. For `beforeSchemaInit`. */
export const scheduleTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, scheduled_publications: scheduledPublications },
})

const YEAR_MS = 366 * 24 * 60 * 60_000

/** @throws HongzhuError when the moment is missing, past or more than a year away */
export function momentOf(publishAt: string | undefined): Date {
  const at = new Date(publishAt ?? Number.NaN)
  const ahead = at.getTime() - Date.now()
  if (ahead > 0 && ahead < YEAR_MS) return at
  const message = Number.isNaN(ahead)
    ? '请写明什么时候发布（publishAt）。'
    : '发布时间要晚于现在，最多一年之内。请改好时间再安排。'
  throw new HongzhuError('bad-moment', message, 400, { field: 'publishAt' })
}

export async function keepSchedule(
  req: PayloadRequest,
  { collection, id }: Address,
  at: Date,
): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(sql`
    insert into scheduled_publications (collection, doc_id, publish_at, person_id)
    values (${collection}, ${id}, ${at.toISOString()}, ${Number(req.user?.id)})
    on conflict (collection, doc_id) do update set publish_at = excluded.publish_at, person_id = excluded.person_id`)
}

export async function dropSchedule(req: PayloadRequest, { collection, id }: Address): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(
    sql`delete from scheduled_publications where collection = ${collection} and doc_id = ${id}`,
  )
}

/** When the text goes out; undefined when nothing is arranged. */
export async function scheduledFor(
  req: PayloadRequest,
  { collection, id }: Address,
): Promise<string | undefined> {
  const db = await sessionOf(req)
  const { rows } = await db.execute<{ publish_at: string }>(
    sql`select publish_at from scheduled_publications where collection = ${collection} and doc_id = ${id}`,
  )
  return rows[0] && new Date(rows[0].publish_at).toISOString()
}

export type Due = Address & { publishAt: string; personId: number }

/** The longest overdue of what should be out by now. */
export async function nextDue(req: PayloadRequest): Promise<Due | undefined> {
  const db = await sessionOf(req)
  const { rows } = await db.execute<{
    collection: string
    doc_id: number
    publish_at: string
    person_id: number
  }>(
    sql`select * from scheduled_publications where publish_at <= now() order by publish_at, collection, doc_id limit 1`,
  )
  const [row] = rows
  if (!row) return undefined
  const publishAt = new Date(row.publish_at).toISOString()
  return { collection: row.collection as CollectionSlug, id: row.doc_id, publishAt, personId: row.person_id }
}

export type Scheduled = Address & { publishAt: string; personId: number }

/** All that is to go out, for moving to another installation. */
export async function allSchedules(req: PayloadRequest): Promise<Scheduled[]> {
  const db = await sessionOf(req)
  const { rows } = await db.execute<{
    collection: string
    doc_id: number
    publish_at: string
    person_id: number
  }>(sql`select * from scheduled_publications order by collection, doc_id`)
  return rows.map((row) => ({
    collection: row.collection as CollectionSlug,
    id: row.doc_id,
    publishAt: new Date(row.publish_at).toISOString(),
    personId: row.person_id,
  }))
}

/** Puts back what allSchedules gave. */
export async function restoreSchedule(req: PayloadRequest, scheduled: Scheduled): Promise<void> {
  const { collection, id, personId, publishAt } = scheduled
  const db = await sessionOf(req)
  await db.execute(sql`
    insert into scheduled_publications (collection, doc_id, publish_at, person_id)
    values (${collection}, ${id}, ${publishAt}, ${personId})`)
}
