import type { CollectionConfig, PayloadRequest } from 'payload'
import type { Remark } from '@/platform/proofreading/finding'

/** The least every published document has, whatever its collection. */
export type PublishedDocument = {
  id: number
  slug?: string | null
  publishedAt?: string | null
  review?: string | null
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
  updatedAt?: string
  createdBy?: unknown
}

/**
 * What publishing needs to know of a collection. Kept in the collection's `custom.publication`, so that platform code
 * finds it through Payload's config and never imports a feature.
 */
export type Publication<T extends PublishedDocument = PublishedDocument> = {
  /** for search filters and messages, e.g. 动态 */
  label: string
  /** public address from the root; absent where there is no page, only a slide */
  path?: (doc: Pick<T, 'slug'>) => string
  /** false where screens have no slide of it */
  onScreens?: boolean
  /** whether visitors may read it once it is published; else only those its collection's access names. Absent: always */
  isPublic?: (doc: T) => boolean
  titleOf: (doc: T) => string
  /** all text a visitor sees, plain, for search */
  textOf: (doc: T) => string
  /** what the generated slug is made from: a date prefix when the noun has one */
  slugDate?: (doc: T) => string | null | undefined
  /** what this kind of text should have beside right words; keeps nothing back */
  proofread?: (doc: T) => Remark[]
  /** throws a HongzhuError when the document may not go out, beyond pictures' consent, which is always checked */
  beforePublish?: (doc: T, req: PayloadRequest) => void | Promise<void>
}

/** The publication of a collection, or undefined where the collection is not one the public sees. */
export function publicationOf(collection: Pick<CollectionConfig, 'custom'>): Publication | undefined {
  return collection.custom?.publication as Publication | undefined
}

/** Where visitors find a published document; undefined where they do not: it has no page, or is for some of the signed in only. */
export const publicAddress = (
  publication: Publication | undefined,
  doc: PublishedDocument,
): string | undefined => (publication?.isPublic?.(doc) === false ? undefined : publication?.path?.(doc))
