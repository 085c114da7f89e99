import type { CollectionSlug, Payload, SanitizedCollectionConfig, Where } from 'payload'
import type { User } from '@/payload-types'
import { type Publication, type PublishedDocument, publicationOf } from '@/platform/publication/types'

/** Whoever opened the dashboard; everything on it is read with their own access. */
export type Reader = { payload: Payload; user: User }

/** A kind of content the public sees. Found through the config, so that a new one is on the dashboard by being there. */
export type Section = { slug: CollectionSlug; label: string; publication: Publication }

type Query = { where: Where; draft?: boolean; sort?: string; limit: number }

export function sectionsOf({ payload }: Reader): Section[] {
  return payload.config.collections.flatMap((config: SanitizedCollectionConfig) => {
    const publication = publicationOf(config)
    const label = typeof config.labels.plural === 'string' ? config.labels.plural : config.slug
    return publication ? [{ slug: config.slug as CollectionSlug, label, publication }] : []
  })
}

/** What others say of a document is no part of a list. Its type hangs on the collection, which is any here. */
const WITHOUT_JOINS: object = { joins: false }

export async function findIn(reader: Reader, { slug }: Section, query: Query): Promise<Found> {
  const { docs, totalDocs } = await reader.payload.find({
    collection: slug,
    depth: 0,
    ...WITHOUT_JOINS,
    overrideAccess: false,
    user: reader.user,
    ...query,
  })
  return { docs: docs as DeskDocument[], total: totalDocs }
}

export type DeskDocument = PublishedDocument & { updatedAt: string }
type Found = { docs: DeskDocument[]; total: number }

export const live: Where = { _status: { equals: 'published' } }

export const editAddress = (collection: string, id: number): string =>
  `/admin/collections/${collection}/${id}`

/** A list of the desk with one filter set, as the list's own filter writes it. */
export const listAddress = (collection: string, field: string, operator: string, value: string): string =>
  `/admin/collections/${collection}?where[or][0][and][0][${field}][${operator}]=${encodeURIComponent(value)}`
