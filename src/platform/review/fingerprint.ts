import { createHash } from 'node:crypto'
import type { Field, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { PublishedDocument } from '@/platform/publication/types'
import { mediaIdsIn } from '@/platform/publication/uses'

/** Where a text stands, when it was saved and its place in a list are no part of what a reviewer reads. */
const ASIDE = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  '_order',
  'review',
  'publishedAt',
  'slug',
  'createdBy',
])

/**
 * SHA-256 of what a reviewer reads: every stored field of the text, and the files and words of its pictures. An approval
 * holds for this and nothing else.
 */
export async function fingerprint(
  req: PayloadRequest,
  { fields }: Pick<SanitizedCollectionConfig, 'fields'>,
  doc: PublishedDocument,
): Promise<string> {
  const content = Object.entries(doc).filter(([name]) => !ASIDE.has(name) && !isComputed(fields, name))
  const pictures = await picturesOf(req, mediaIdsIn(fields, doc))
  return createHash('sha256')
    .update(canonical([Object.fromEntries(content), pictures]))
    .digest('hex')
}

const isComputed = (fields: Field[], name: string): boolean =>
  fields.some((field) => 'name' in field && field.name === name && 'virtual' in field && field.virtual)

async function picturesOf(req: PayloadRequest, ids: number[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { sha256: true, alt: true, caption: true, credit: true },
    sort: 'id',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, sha256, alt, caption, credit }) => ({ id, sha256, alt, caption, credit }))
}

/** JSON with its keys in order and nothing where nothing is: the same text gives the same bytes, however it was read. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`
}
