import type { CollectionSlug, Payload } from 'payload'
import { renditionsOf } from '@/platform/media/references'
import { mediaPath } from '@/platform/media/rendition'
import { findPublished } from '@/platform/publication/read'
import { type Publication, publicationOf } from '@/platform/publication/types'
import { xmlText } from './xml'

/** Pages that are always there. */
const STANDING = [
  '/',
  '/about',
  '/brand',
  '/news',
  '/spaces',
  '/boards',
  '/members',
  '/integrity',
  '/disclosures',
  '/documents',
  '/standards',
  '/campaigns',
  '/learning',
  '/service',
  '/teaching',
  '/consultations',
  '/digest',
  '/privacy',
  '/accessibility',
]

/** Documents read at a time, so that ten thousand of them do not stand in memory at once. */
const BATCH = 500
/** A sitemap may hold no more (sitemaps.org protocol). */
const MAX_ADDRESSES = 50_000

type PathOf = NonNullable<Publication['path']>
type Place = { address: string; changedAt?: string; picture?: string }

/** Every public page, when it last changed, and its picture. */
export async function sitemap(payload: Payload, origin: string): Promise<string> {
  const places: Place[] = STANDING.map((path) => ({ address: origin + path }))
  for (const [slug, { config }] of Object.entries(payload.collections)) {
    const publication = publicationOf(config)
    if (publication?.path)
      places.push(...(await placesOf(payload, slug as CollectionSlug, publication.path, origin)))
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${places.slice(0, MAX_ADDRESSES).map(urlElement).join('')}</urlset>
`
}

async function placesOf(payload: Payload, slug: CollectionSlug, pathOf: PathOf, origin: string) {
  const pictureField = leadingPicture(payload, slug)
  const places: Place[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const found = await findPublished(payload, slug, {
      sort: 'id',
      limit: BATCH,
      page,
      select: { slug: true, updatedAt: true, ...(pictureField && { [pictureField]: true }) },
      populate: { media: { renditions: true } },
    })
    pages = found.totalPages
    for (const doc of found.docs as unknown as Listed[]) {
      const file = pictureField && largestJpeg(doc[pictureField])
      places.push({
        address: origin + pathOf(doc),
        changedAt: doc.updatedAt,
        ...(file && { picture: origin + mediaPath(file) }),
      })
    }
  }
  return places
}

type Listed = { slug?: string | null; updatedAt: string } & Record<string, unknown>

/** A document's first picture field, whatever the noun calls it: cover, portrait. */
const leadingPicture = (payload: Payload, slug: CollectionSlug): string | undefined =>
  payload.collections[slug].config.flattenedFields.find(
    (field) => field.type === 'upload' && field.relationTo === 'media',
  )?.name

function largestJpeg(media: unknown): string | undefined {
  const renditions =
    typeof media === 'object' && media && 'renditions' in media ? renditionsOf(media.renditions) : []
  return renditions
    .filter(({ format, shape }) => format === 'jpeg' && shape === '16x9')
    .sort((a, b) => b.width - a.width)[0]?.file
}

const urlElement = ({ address, changedAt, picture }: Place): string =>
  `<url><loc>${xmlText(address)}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}${
    picture ? `<image:image><image:loc>${xmlText(picture)}</image:loc></image:image>` : ''
  }</url>\n`
