import type { CollectionSlug, TaskConfig } from 'payload'
import { publicationOf } from '@/platform/publication/types'

const DAY = 86_400_000

/** Nightly: drafts that automatic saving began and nobody wrote a word in. */
export const removeEmptyDrafts: TaskConfig<{ input: object; output: object }> = {
  slug: 'removeEmptyDrafts',
  label: '清理空白草稿',
  schedule: [{ cron: '0 3 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    for (const { config } of Object.values(req.payload.collections)) {
      const title = publicationOf(config) && config.admin.useAsTitle
      if (!title) continue
      await req.payload.delete({
        collection: config.slug as CollectionSlug,
        where: {
          and: [
            { [title]: { exists: false } },
            { _status: { equals: 'draft' } },
            { publishedAt: { exists: false } },
            { createdAt: { less_than: new Date(Date.now() - DAY).toISOString() } },
            { updatedAt: { less_than: new Date(Date.now() - DAY).toISOString() } },
          ],
        },
        req,
      })
    }
    return { output: {} }
  },
}
