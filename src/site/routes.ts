import { consultationsPages } from '@/features/consultations/pages'
import { integrityPages } from '@/features/integrity/pages'
import { membersPages } from '@/features/members/pages'
import { newsPages } from '@/features/news/pages'
import { spacesPages } from '@/features/spaces/pages'
import type { PageRoute } from '@/platform/page-route'
import { homePages } from './home'
import { statementPages } from './pages/routes'

/**
 * The public address table. Each list stands in its feature's pages.tsx; beside them there are `/search`,
 * `/feed.xml`, `/sitemap.xml`, `/robots.txt`, `/media/…`, `/assets/…`, `/screen` and `/preview/…` (see app.ts).
 */
export const publicRoutes: readonly PageRoute[] = [
  ...homePages,
  ...statementPages,
  ...newsPages,
  ...spacesPages,
  ...membersPages,
  ...integrityPages,
  ...consultationsPages,
]
