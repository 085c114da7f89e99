import type { CollectionSlug, Payload } from 'payload'
import { findPublished } from '@/platform/publication/read'
import { type DeskDocument, editAddress, type Reader, type Section, sectionsOf } from './reader'

const SHOWN = 3

export type LiveSection = {
  slug: string
  label: string
  total: number
  /** of these, how many take their turn on the screens */
  onScreens: number
  list: string
  items: { href: string; edit: string; title: string; since: string }[]
}

/** What visitors see now, section by section, the latest first. Read as they read it: what is for members is not on the site. */
export function readLive(reader: Reader): Promise<LiveSection[]> {
  const withPages = sectionsOf(reader).filter(({ publication }) => publication.path)
  return Promise.all(withPages.map((section) => readSection(reader, section)))
}

async function readSection({ payload }: Reader, section: Section): Promise<LiveSection> {
  const { slug, label, publication } = section
  const [found, onScreens] = await Promise.all([
    findPublished(payload, slug, { sort: '-publishedAt', limit: SHOWN, page: 1, depth: 0, joins: false }),
    publication.onScreens === false ? 0 : countOnScreens(payload, slug),
  ])
  const docs = found.docs as unknown as DeskDocument[]
  return {
    slug,
    label,
    total: found.totalDocs,
    onScreens,
    list: `/${slug}`,
    items: docs.map((doc) => ({
      href: publication.path?.(doc) ?? '',
      edit: editAddress(slug, doc.id),
      title: publication.titleOf(doc),
      since: doc.publishedAt ?? doc.updatedAt,
    })),
  }
}

async function countOnScreens(payload: Payload, collection: CollectionSlug): Promise<number> {
  const where = { showOnScreens: { equals: true } }
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: false })
  return totalDocs
}
