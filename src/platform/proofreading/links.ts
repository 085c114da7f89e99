import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import { env } from '@/platform/env'
import { leavesOf } from '@/platform/publication/leaves'
import { publicationOf } from '@/platform/publication/types'

type Data = Record<string, unknown>

/** A link in a rich text to something of ours: its words, where it is, and what it leads to. */
export type InnerLink = { path: string; words: string; target: Target }
type Target = { collection: string; id: number } | { address: string }

/** Every link to our own pages in the rich texts of a document. */
export const innerLinksOf = (fields: Field[], data: Data): InnerLink[] =>
  leavesOf(fields, data)
    .filter(({ field }) => field.type === 'richText')
    .flatMap(({ path, value }) => linksIn((value as Node | null)?.root).map((link) => ({ ...link, path })))

type Node = {
  type?: string
  text?: string
  children?: Node[]
  root?: Node
  fields?: { linkType?: string; url?: string; doc?: { relationTo?: string; value?: unknown } | null }
}

function linksIn(node: Node | undefined): Omit<InnerLink, 'path'>[] {
  if (!node) return []
  const target = node.type === 'link' || node.type === 'autolink' ? targetOf(node.fields) : undefined
  if (target) return [{ words: wordsOf(node), target }]
  return (node.children ?? []).flatMap(linksIn)
}

const wordsOf = ({ children = [], text }: Node): string => text ?? children.map(wordsOf).join('')

function targetOf(fields: Node['fields']): Target | undefined {
  if (fields?.linkType === 'internal') {
    const { relationTo, value } = fields.doc ?? {}
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
    return { collection: String(relationTo), id: Number(id) }
  }
  const url = fields?.url?.trim() ?? ''
  const base = new URL(env.SITE_URL)
  if (!URL.canParse(url, base)) return undefined
  const { origin, pathname } = new URL(url, base)
  return origin === base.origin ? { address: decoded(pathname) } : undefined
}

function decoded(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname // a page of ours is not called so, and it is looked for as it stands
  }
}

/** Whether a visitor who follows the link finds nothing. Addresses that are no document's (/about) are taken to be there. */
export async function isDead(req: PayloadRequest, { target }: InnerLink): Promise<boolean> {
  if ('collection' in target) return !(await isPublished(req, target.collection, 'id', target.id))
  const { address } = target
  for (const { slug: collection, custom } of req.payload.config.collections) {
    const start = publicationOf({ custom })?.path?.({ slug: '' })
    const slug = start && address.startsWith(start) ? address.slice(start.length) : ''
    if (slug && !slug.includes('/'))
      return !(await isPublished(req, collection, 'slug', slug)) && !(await isRedirected(req, address))
  }
  return false
}

async function isPublished(
  req: PayloadRequest,
  collection: string,
  field: 'id' | 'slug',
  value: number | string,
) {
  if (!req.payload.collections[collection as CollectionSlug]) return false
  if (field === 'id' && !Number.isSafeInteger(value)) return false
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: {
      and: [
        { [field]: { equals: value } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
    req,
  })
  return totalDocs > 0
}

async function isRedirected(req: PayloadRequest, from: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'redirects',
    where: { from: { equals: from } },
    req,
  })
  return totalDocs > 0
}
