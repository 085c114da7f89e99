import { findOpenConsultations } from '@/features/consultations/queries'
import { findPosts } from '@/features/members/queries'
import { findService } from '@/features/news/service/queries'
import { findTeachingReport } from '@/features/news/teaching/queries'
import type { PageRoute } from '@/platform/page-route'
import { servicePage } from './service-page'
import { teachingPage } from './teaching-page'

/** What the branch does for others, and what it changed in classrooms. */
export const servicePages: PageRoute[] = [
  {
    path: '/service',
    query: ['year'],
    load: async ({ payload, query }) => {
      const year = query.has('year') ? Number(query.get('year')) : undefined
      const [record, posts, consultations] = await Promise.all([
        findService(payload, year),
        findPosts(payload),
        findOpenConsultations(payload),
      ])
      return record && servicePage({ record, posts, consultations })
    },
  },
  {
    path: '/teaching',
    query: ['term'],
    load: async ({ payload, query }) => {
      const report = await findTeachingReport(payload, query.get('term') ?? undefined)
      return report && teachingPage(report)
    },
  },
]
