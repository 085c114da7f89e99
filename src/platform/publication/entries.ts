import type { CollectionSlug, FlattenedField, Payload, Where } from 'payload'
import { pictureFields, pictureView } from '@/platform/media/view'
import { idIn } from '@/platform/relation'
import type { PictureView } from '@/ui/picture-view'
import { findPublished } from './read'
import { type Publication, type PublishedDocument, publicationOf } from './types'

/** A published document of any kind, as lists across kinds show it. */
export type PublishedEntry = {
  collection: CollectionSlug
  id: number
  /** 动态 */
  label: string
  href: string
  title: string
  /** ISO instant: its own date where the kind has one (when it happened), else when it was first published */
  date: string
  summary?: string
  cover?: PictureView
  /** ids of the documents it names in the relation that was asked about, if one was */
  names: number[]
}

type Relation = 'standards' | 'campaign'

/**
 * Everything published, of all kinds that have pages, that names one of these documents: as a visitor reads it, newest
 * first. What is withdrawn, a draft or not for the public is not among it.
 */
export async function findNaming(
  payload: Payload,
  relation: Relation,
  ids: readonly number[],
): Promise<PublishedEntry[]> {
  if (ids.length === 0) return []
  return findEntries(payload, kindsNaming(payload, relation), { [relation]: { in: ids } })
}

/** What is published of these kinds and meets a condition, as a visitor reads it, newest first. */
export async function findEntries(
  payload: Payload,
  kinds: readonly Kind[],
  where: Where,
): Promise<PublishedEntry[]> {
  const lists = await Promise.all(kinds.map((kind) => entriesOf(payload, kind, where)))
  return lists.flat().sort((a, b) => Date.parse(b.date) - Date.parse(a.date) || b.id - a.id)
}

type Kind = {
  slug: CollectionSlug
  /** the one asked about */
  relation?: Relation
  publication: Publication & { path: NonNullable<Publication['path']> }
  fields: FlattenedField[]
}

/** Collections whose documents visitors find at addresses of their own. */
export const kindsWithPages = (payload: Payload): Kind[] =>
  Object.entries(payload.collections).flatMap(([slug, { config }]) => {
    const publication = publicationOf(config)
    const { path } = publication ?? {}
    if (!publication || !path) return []
    return [
      {
        slug: slug as CollectionSlug,
        publication: { ...publication, path },
        fields: config.flattenedFields,
      },
    ]
  })

/** Those whose documents can name such a document. */
const kindsNaming = (payload: Payload, relation: Relation): Kind[] =>
  kindsWithPages(payload)
    .filter(({ fields }) => fields.some(({ name }) => name === relation))
    .map((kind) => ({ ...kind, relation }))

async function entriesOf(payload: Payload, kind: Kind, where: Where): Promise<PublishedEntry[]> {
  const { docs } = await findPublished(payload, kind.slug, {
    where,
    select: plainFields(kind),
    joins: false,
    populate: { media: pictureFields, standards: { slug: true }, campaigns: { slug: true } },
  })
  return (docs as unknown as Listed[]).map((doc) => entryOf(kind, doc))
}

type Listed = PublishedDocument & Record<string, unknown>

const PLAIN = new Set(['text', 'date', 'select', 'textarea'])

/** What titles, dates and addresses are made of; no long texts, and of relations only those shown. */
const plainFields = ({ fields, relation }: Kind): Record<string, true> =>
  Object.fromEntries(
    fields
      .filter(({ name, type }) => PLAIN.has(type) || name === relation || name === 'cover')
      .map(({ name }) => [name, true]),
  )

function entryOf({ slug, relation, publication }: Kind, doc: Listed): PublishedEntry {
  return {
    collection: slug,
    id: doc.id,
    label: publication.label,
    href: publication.path(doc),
    title: publication.titleOf(doc),
    date: publication.slugDate?.(doc) ?? doc.publishedAt ?? doc.updatedAt ?? '',
    ...(typeof doc.summary === 'string' && doc.summary && { summary: doc.summary }),
    cover: pictureView(doc.cover),
    names: relation ? [doc[relation]].flat().flatMap((each) => idIn(each) ?? []) : [],
  }
}
