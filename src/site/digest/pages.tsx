import type { PageRoute } from '@/platform/page-route'
import { weekNamed } from '@/platform/school-days/week'
import { digestPage, noDigestPage } from './digest-page'
import { findDigest, findLatestWeek } from './queries'

/** 一周小结: what was published, week by week. */
export const digestPages: PageRoute[] = [
  {
    path: '/digest',
    load: async ({ payload }) => {
      const week = await findLatestWeek(payload)
      const digest = week && (await findDigest(payload, week))
      return digest ? digestPage(digest) : noDigestPage()
    },
  },
  {
    path: '/digest/:week',
    load: async ({ payload, params }) => {
      const week = weekNamed(params.week ?? '')
      const digest = week && (await findDigest(payload, week))
      return digest && digestPage(digest)
    },
  },
]
