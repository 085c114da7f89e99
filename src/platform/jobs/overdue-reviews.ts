import type { CollectionSlug, TaskConfig } from 'payload'
import { notify } from '@/platform/notices/notify'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { OVERDUE_MS, type Stage, stages } from '@/platform/review/states'

/** Every school day's morning: reminds those whose turn it is of texts that have waited too long. */
export const remindOfOverdueReviews: TaskConfig<{ input: object; output: object }> = {
  slug: 'remindOfOverdueReviews',
  label: '提醒久等的审核',
  schedule: [{ cron: '30 7 * * 1-5', queue: 'default' }],
  handler: async ({ req }) => {
    const before = new Date(Date.now() - OVERDUE_MS).toISOString()
    for (const config of req.payload.config.collections) {
      const publication = publicationOf(config)
      if (!publication) continue
      const { docs } = await req.payload.find({
        collection: config.slug as CollectionSlug,
        where: { and: [{ review: { in: Object.keys(stages) } }, { updatedAt: { less_than: before } }] },
        draft: true,
        depth: 0,
        pagination: false,
        req,
      })
      for (const doc of docs as (PublishedDocument & { review: Stage })[]) {
        const { label, role } = stages[doc.review]
        const days = Math.floor((Date.now() - Date.parse(doc.updatedAt ?? '')) / 86_400_000)
        const told = `「${publication.titleOf(doc)}」等${label}已经 ${days} 天`
        await notify(req, { to: { role }, told, href: `/admin/review/${config.slug}/${doc.id}` })
      }
    }
    return { output: {} }
  },
}
