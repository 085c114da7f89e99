import { pictureView } from '@/platform/media/view'
import type { RichTextLinks } from '@/ui/rich-text'

/** A place named in another document's page. */
export type SpaceLink = { href: string; name: string; phrase?: string }

type Populated = { slug?: string | null; name?: string | null; phrase?: string | null }

/** A relation that was filled in; undefined when it is an id only, that is, when a visitor may not read it. */
export function populated<T extends object>(relation: number | T | null | undefined): T | undefined {
  return typeof relation === 'object' && relation !== null ? relation : undefined
}

/** Related spaces that are published, as links. */
export function spaceLinks(relations: (number | Populated)[] | null | undefined): SpaceLink[] {
  return (relations ?? []).flatMap((relation) => {
    const space = populated(relation)
    if (!space?.slug || !space.name) return []
    return [
      { href: `/spaces/${space.slug}`, name: space.name, ...(space.phrase && { phrase: space.phrase }) },
    ]
  })
}

/** `populate` that reads what spaceLinks needs. */
export const spaceLinkFields = { slug: true, name: true, phrase: true } as const

/** How pictures and internal links inside a rich text resolve: only to what a visitor may see. */
export const richTextLinks: RichTextLinks = {
  pictureOf: pictureView,
  addressOf: ({ relationTo, value }) => {
    const slug = populated(value as number | Populated)?.slug
    return slug ? `/${relationTo}/${slug}` : undefined
  },
}
