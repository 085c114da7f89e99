import type { CollectionSlug, DataFromCollectionSlug, Payload, SelectType, Sort, Where } from 'payload'
import { isSlug } from './slug'

type Query = {
  where?: Where
  sort?: Sort
  limit?: number
  page?: number
  /** 0 = ids only; 1 (default) = relations and pictures filled in, each through its own access */
  depth?: number
  select?: SelectType
  populate?: Record<string, SelectType>
  /** false: without what other collections say of a document */
  joins?: false
}

export type PublishedPage<T> = { docs: T[]; totalDocs: number; totalPages: number; page: number }

/**
 * Reads as a visitor would: every access rule applies, also to relations. The only way pages, feeds, slides and search
 * read content. Withdrawn, trashed and draft documents, and pictures without consent, do not come out of here.
 */
export async function findPublished<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  { where, limit = 0, page, ...query }: Query = {},
): Promise<PublishedPage<DataFromCollectionSlug<S>>> {
  const result = await payload.find({
    collection,
    overrideAccess: false,
    draft: false,
    depth: 1,
    where: where ?? {},
    limit,
    pagination: page !== undefined,
    ...(page === undefined ? {} : { page }),
    ...(query as object),
  })
  return {
    docs: result.docs as DataFromCollectionSlug<S>[],
    totalDocs: result.totalDocs,
    totalPages: result.totalPages,
    page: result.page ?? 1,
  }
}

/** The one published document with this slug, or undefined. `slug` may be whatever stood in an address. */
export async function findOnePublished<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  slug: string,
  query: Pick<Query, 'depth' | 'select' | 'populate' | 'joins'> = {},
): Promise<DataFromCollectionSlug<S> | undefined> {
  if (!isSlug(slug)) return undefined // the database takes no NUL, and need not be asked
  const { docs } = await findPublished(payload, collection, {
    where: { slug: { equals: slug } },
    limit: 1,
    ...query,
  })
  return docs[0]
}
