import { z } from 'zod'
import { isFileName } from '@/platform/media/names'

/** Rises when an older program could no longer read the file rightly. */
export const FORMAT = 1

/** First in the archive: what this is, and the shape of what follows. */
export const HEADER = 'hongzhu.json'
/** Last but one: every file before it. */
export const MANIFEST = 'manifest.json'
/** Last: the manifest's own SHA-256, so that an archive that ends early or was touched never passes for whole. */
export const SEAL = 'manifest.sha256'
export const SCHEDULE = 'scheduled-publications.json'

/** Field paths (`period.from`) by slug. */
const shapes = z.record(z.string(), z.array(z.string()))

export const headerSchema = z.object({
  format: z.literal('hongzhu-export'),
  version: z.number().int().positive(),
  /** of the product that wrote it */
  product: z.string(),
  exportedAt: z.iso.datetime(),
  collections: shapes,
  globals: shapes,
})
export type Header = z.infer<typeof headerSchema>

const size = z.number().int().nonnegative()

export const manifestSchema = z.object({
  files: z.record(z.string(), z.object({ bytes: size, sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
  /** media files the database names and the disk no longer had */
  missing: z.array(z.string()),
  /** the last number each collection has given out: a deleted document's is never given again */
  lastIds: z.record(z.string(), size.max(2_147_483_647)),
})
export type Manifest = z.infer<typeof manifestSchema>

const content = z.looseObject({ id: z.number().int().positive() })
const moment = z.iso.datetime()

export const documentSchema = z.object({
  document: content,
  /** oldest first; of collections without drafts: none */
  versions: z.array(
    z.object({
      version: z.record(z.string(), z.unknown()),
      createdAt: moment,
      updatedAt: moment,
      latest: z.boolean(),
      autosave: z.boolean(),
    }),
  ),
})
export type PortableDocument = z.infer<typeof documentSchema>

export const globalSchema = z.record(z.string(), z.unknown())

export const scheduleSchema = z.array(
  z.object({
    collection: z.string(),
    id: z.number().int().positive(),
    publishAt: moment,
    personId: z.number().int().positive(),
  }),
)

/** A table's rows, column by column. */
export const rowsSchema = z.array(
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
)

export type Place =
  | { kind: 'document'; collection: string; id: number }
  | { kind: 'global'; slug: string }
  | { kind: 'table'; name: string }
  | { kind: 'media'; name: string }
  | { kind: 'part' }

const DOCUMENT = /^content\/([a-z][a-z-]{0,40})\/([1-9][0-9]{0,9})\.json$/
const GLOBAL = /^settings\/([a-z][a-z-]{0,40})\.json$/
const TABLE = /^tables\/([a-z][a-z_]{0,62})\.json$/
const PARTS = new Set([HEADER, MANIFEST, SEAL, SCHEDULE])

export const documentName = (collection: string, id: number): string => `content/${collection}/${id}.json`
export const globalName = (slug: string): string => `settings/${slug}.json`
export const tableName = (table: string): string => `tables/${table}.json`
export const mediaName = (file: string): string => `media/${file}`

/** What a name in the archive stands for; undefined for any name we do not write, so that no path ever leads elsewhere. */
export function placeOf(name: string): Place | undefined {
  if (PARTS.has(name)) return { kind: 'part' }
  const [, collection, id] = DOCUMENT.exec(name) ?? []
  if (collection) return { kind: 'document', collection, id: Number(id) }
  const [, slug] = GLOBAL.exec(name) ?? []
  if (slug) return { kind: 'global', slug }
  const [, table] = TABLE.exec(name) ?? []
  if (table) return { kind: 'table', name: table }
  const file = name.startsWith('media/') ? name.slice('media/'.length) : ''
  return isFileName(file) ? { kind: 'media', name: file } : undefined
}
