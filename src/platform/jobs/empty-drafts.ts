import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, TaskConfig, Where } from 'payload'
import { publicationOf } from '@/platform/publication/types'
import { isBlank } from './blank'

const DAY = 86_400_000

/** Nightly: drafts that automatic saving began and nobody wrote a word in. */
export const removeEmptyDrafts: TaskConfig<{ input: object; output: object }> = {
  slug: 'removeEmptyDrafts',
  label: '清理空白草稿',
  schedule: [{ cron: '0 3 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    for (const { config } of Object.values(req.payload.collections)) {
      const title = publicationOf(config) && config.admin.useAsTitle
      if (title) await removeFrom(req, config, title)
    }
    return { output: {} }
  },
}

async function removeFrom(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  title: string,
): Promise<void> {
  const collection = config.slug as CollectionSlug
  const untouched = neverPublishedNorTitled(title)
  // The newest version is the document as its author knows it: automatic saves never reach the main row, which keeps
  // the empty title and the time it began with.
  const { docs } = await req.payload.find({
    collection,
    draft: true,
    where: { and: [...untouched, { updatedAt: { less_than: new Date(Date.now() - DAY).toISOString() } }] },
    depth: 0,
    pagination: false,
    req,
  })
  const ids = docs.filter((doc) => isBlank(config.flattenedFields, { ...doc })).map(({ id }) => id)
  if (ids.length === 0) return
  // asked once more of the main row; one that somebody has begun to edit meanwhile is locked, and stays
  await req.payload.delete({
    collection,
    where: { and: [{ id: { in: ids } }, ...untouched] },
    overrideLock: false,
    req,
  })
}

function neverPublishedNorTitled(title: string): Where[] {
  return [
    { or: [{ [title]: { exists: false } }, { [title]: { equals: '' } }] },
    { _status: { equals: 'draft' } },
    { publishedAt: { exists: false } },
  ]
}
