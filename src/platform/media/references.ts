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

/** Files of all media documents as committed. */
export async function allCommittedFiles(payload: Payload): Promise<Set<string>> {
  const names = new Set<string>()
  let page: number | null | undefined = 1
  while (page) {
    const { docs, nextPage }: Awaited<ReturnType<typeof readPage>> = await readPage(payload, page)
    for (const doc of docs) for (const name of filesOf(doc)) names.add(name)
    page = nextPage
  }
  return names
}

const readPage = (payload: Payload, page: number) =>
  payload.db.find<NamesFiles & { id: number }>({
    collection: 'media',
    limit: 500,
    page,
    sort: 'id',
    where: {},
  })
