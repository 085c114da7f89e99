import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import { boolean, index, integer, pgTable, primaryKey, varchar } from 'drizzle-orm/pg-core'
import { type Field, type PayloadRequest, traverseFields } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]

/** Which live document (or global) shows which picture or attachment, also where visitors may not read it. Written only by the publishing verbs. */
const mediaUses = pgTable(
  'media_uses',
  {
    collection: varchar('collection', { length: 63 }).notNull(),
    docId: integer('doc_id').notNull(),
    mediaId: integer('media_id').notNull(),
    /** whether visitors may read the document: false where it is for some of the signed in only */
    isPublic: boolean('is_public').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.docId, table.mediaId] }),
    index('media_uses_media_idx').on(table.mediaId),
  ],
)

/** Adds the table to the adapter's schema, so that migrations and the drift check know it. For `beforeSchemaInit`. */
export const usesTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, media_uses: mediaUses },
})

/** A global has no id of its own here. */
export const GLOBAL_ID = 0

/** Ids of every media document that `data` shows: upload fields at any depth, and pictures inside rich text. */
export function mediaIdsIn(fields: Field[], data: object): number[] {
  const ids = new Set<number>()
  const add = (value: unknown) => {
    for (const entry of Array.isArray(value) ? value : [value]) {
      const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry
      if (typeof id === 'number') ids.add(id)
    }
  }
  traverseFields({
    fields,
    ref: data,
    fillEmpty: false,
    callback: ({ field, ref }) => {
      if (!('name' in field) || typeof ref !== 'object' || ref === null) return
      const value = (ref as Record<string, unknown>)[field.name as string]
      if (field.type === 'upload' && field.relationTo === 'media') add(value)
      if (field.type === 'richText') for (const id of uploadsIn(value)) add(id)
    },
  })
  return [...ids]
}

function uploadsIn(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(uploadsIn)
  if (typeof node !== 'object' || node === null) return []
  const { type, relationTo, value, ...rest } = node as Record<string, unknown>
  if (type === 'upload' && relationTo === 'media') return [value]
  return Object.values(rest).flatMap(uploadsIn)
}

/** A live document; `docId` of a global is GLOBAL_ID. */
type Shower = { collection: string; docId: number; isPublic: boolean }

/** Records what a document shows from now on (nothing: `[]`), and opens or closes the files to visitors accordingly. */
export async function recordUses(
  req: PayloadRequest,
  { collection, docId, isPublic }: Shower,
  mediaIds: number[],
) {
  const db = await sessionOf(req)
  const gone = await db.execute<{ media_id: number }>(
    sql`delete from media_uses where collection = ${collection} and doc_id = ${docId} returning media_id`,
  )
  for (const mediaId of mediaIds) {
    await db.execute(
      sql`insert into media_uses (collection, doc_id, media_id, is_public)
        values (${collection}, ${docId}, ${mediaId}, ${isPublic})`,
    )
  }
  await openOrClose(req, [...mediaIds, ...gone.rows.map((row) => row.media_id)])
}

/**
 * A file is open to visitors exactly while something live that they may read uses it and its consent holds.
 * Returns whether any of them changed.
 */
export async function openOrClose(req: PayloadRequest, mediaIds: number[]): Promise<boolean> {
  if (mediaIds.length === 0) return false
  const db = await sessionOf(req)
  const ids = sql.join(
    mediaIds.map((id) => sql`${id}`),
    sql`, `,
  )
  // Two at once, each with its own uncommitted uses, would both see the other's: one waits. In order of id, so that they
  // never wait for each other; `no key`, because a draft that refers to a picture holds its key.
  await db.execute(sql`select id from media where id in (${ids}) order by id for no key update`)
  const { rowCount } = await db.execute(sql`
    update media set is_public = not is_public where id in (${ids}) and is_public is distinct from (${consentHolds}
      and exists (select 1 from media_uses where media_id = media.id and media_uses.is_public))`)
  return (rowCount ?? 0) > 0
}

/** Source: domain.md, Pictures of children. */
export const consentHolds = sql`(media.consent_status in ('notNeeded', 'obtained', 'blurred')
  and (media.consent_expires_at is null or media.consent_expires_at > now()))`
