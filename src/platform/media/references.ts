import type { Payload } from 'payload'
import type { Rendition } from './rendition'

/** The parts of a media document that name files. */
export type NamesFiles = { filename?: string | null; renditions?: unknown }

/** Every file a media document has. */
export function filesOf({ filename, renditions }: NamesFiles): string[] {
  const names = renditionsOf(renditions).map(({ file }) => file)
  return filename ? [filename, ...names] : names
}

/** The renditions as they stand in the database; nothing but the pipeline writes them. */
export const renditionsOf = (value: unknown): Rendition[] =>
  Array.isArray(value) ? (value as Rendition[]) : []

/** Files of one media document as committed, outside any transaction; none when it is not there. */
export async function committedFiles(
  payload: Payload,
  id: number | string | undefined,
): Promise<Set<string>> {
  if (id === undefined) return new Set()
  const doc = await payload.db.findOne<NamesFiles & { id: number }>({
    collection: 'media',
    where: { id: { equals: id } },
  })
  return new Set(doc ? filesOf(doc) : [])
}

/**
 * Files of all media documents as committed. Read on from the last id, not by page number: a document deleted meanwhile
 * would move another one over the edge of a page, unread.
 */
export async function allCommittedFiles(payload: Payload, pageSize = 500): Promise<Set<string>> {
  const names = new Set<string>()
  for (let last: number | undefined = 0; last !== undefined; ) {
    const docs: Awaited<ReturnType<typeof readAfter>> = await readAfter(payload, last, pageSize)
    for (const doc of docs) for (const name of filesOf(doc)) names.add(name)
    last = docs.at(-1)?.id
  }
  return names
}

async function readAfter(payload: Payload, id: number, limit: number) {
  const { docs } = await payload.db.find<NamesFiles & { id: number }>({
    collection: 'media',
    where: { id: { greater_than: id } },
    sort: 'id',
    limit,
    pagination: false,
  })
  return docs
}
