import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { env } from '@/platform/env'
import type { PublishedDocument } from '@/platform/publication/types'
import { publicationOf } from '@/platform/publication/types'
import { lastPublished, liveDocument } from '../newest'
import { type Change, compare } from './compare'
import { facetsOf } from './facets'

/** A change with what it names and shows filled in, as far as the reader may see it. */
export type ReadableChange = Omit<Change, 'names' | 'pictures'> & {
  names: { title: string; change: 'added' | 'removed' }[]
  pictures: { alt: string; thumbnail?: string; change: 'added' | 'removed' }[]
}

export type Reading = {
  /** all of the text, each field as something that was added */
  whole: ReadableChange[]
  /** what is new against what is on the site, or was last: the version its reviewers passed before. None: never out. */
  changes?: ReadableChange[]
}

/** A text as its reviewer reads it. */
export async function readForReview(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  newest: PublishedDocument,
): Promise<Reading> {
  const address = { collection: config.slug as CollectionSlug, id: newest.id }
  const base = (await liveDocument(req, address)) ?? (await lastPublished(req, address))
  const now = facets(config, newest)
  const fill = (changes: Change[]) => Promise.all(changes.map((change) => filledIn(req, change)))
  return {
    whole: await fill(compare([], now)),
    changes: base && (await fill(compare(facets(config, base), now))),
  }
}

const facets = ({ fields }: SanitizedCollectionConfig, doc: PublishedDocument) =>
  facetsOf(fields, doc as unknown as Record<string, unknown>, (iso) => dates.format(new Date(iso)))

const dates = new Intl.DateTimeFormat('zh-CN', {
  timeZone: env.TZ_SCHOOL,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

async function filledIn(req: PayloadRequest, { names, pictures, ...rest }: Change): Promise<ReadableChange> {
  return {
    ...rest,
    names: await Promise.all(
      names.map(async (name) => ({ change: name.change, title: await titleOf(req, name) })),
    ),
    pictures: await Promise.all(pictures.map((picture) => pictureOf(req, picture))),
  }
}

async function titleOf(req: PayloadRequest, { collection, id }: Change['names'][number]): Promise<string> {
  const doc = await findById(req, collection, id)
  const config = req.payload.collections[collection as CollectionSlug]?.config
  const title = doc && config && publicationOf(config)?.titleOf(doc)
  return title || `第 ${id} 条`
}

async function pictureOf(req: PayloadRequest, { change, id }: Change['pictures'][number]) {
  const doc = (await findById(req, 'media', id)) as { alt?: string; thumbnailURL?: string | null } | undefined
  return { change, alt: doc?.alt ?? '已删除的图片', thumbnail: doc?.thumbnailURL ?? undefined }
}

async function findById(req: PayloadRequest, collection: string, id: number) {
  const doc = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req,
  })
  return (doc ?? undefined) as PublishedDocument | undefined
}
