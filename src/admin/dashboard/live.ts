import { editAddress, findIn, live, type Reader, type Section, sectionsOf } from './reader'

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

/** What visitors see now, section by section, the latest first. */
export function readLive(reader: Reader): Promise<LiveSection[]> {
  const withPages = sectionsOf(reader).filter(({ publication }) => publication.path)
  return Promise.all(withPages.map((section) => readSection(reader, section)))
}

async function readSection(reader: Reader, section: Section): Promise<LiveSection> {
  const { slug, label, publication } = section
  const [{ docs, total }, screens] = await Promise.all([
    findIn(reader, section, { where: live, sort: '-publishedAt', limit: SHOWN }),
    findIn(reader, section, { where: { and: [live, { showOnScreens: { equals: true } }] }, limit: 1 }),
  ])
  return {
    slug,
    label,
    total,
    onScreens: screens.total,
    list: `/${slug}`,
    items: docs.map((doc) => ({
      href: publication.path?.(doc) ?? '',
      edit: editAddress(slug, doc.id),
      title: publication.titleOf(doc),
      since: doc.publishedAt ?? doc.updatedAt,
    })),
  }
}
