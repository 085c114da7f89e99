import { boardsPages } from '@/features/boards/pages'
import { campaignsPages } from '@/features/campaigns/pages'
import { consultationsPages } from '@/features/consultations/pages'
import { disclosuresPages } from '@/features/disclosures/pages'
import { documentsPages } from '@/features/documents/pages'
import { integrityPages } from '@/features/integrity/pages'
import { learningPages } from '@/features/learning/pages'
import { membersPages } from '@/features/members/pages'
import { newsPages } from '@/features/news/pages'
import { spacesPages } from '@/features/spaces/pages'
import { standardsPages } from '@/features/standards/pages'
import type { PageRoute } from '@/platform/page-route'
import { digestPages } from './digest/pages'
import { homePages } from './home'
import { statementPages } from './pages/routes'
import { servicePages } from './service/pages'

/**
 * The public address table. Each list stands in its feature's pages.tsx; beside them there are `/search`,
 * `/feed.xml`, `/sitemap.xml`, `/robots.txt`, `/media/…`, `/assets/…`, `/screen` and `/preview/…` (see app.ts).
 */
export const publicRoutes: readonly PageRoute[] = [
  ...homePages,
  ...statementPages,
  ...newsPages,
  ...spacesPages,
  ...boardsPages,
  ...membersPages,
  ...integrityPages,
  ...disclosuresPages(({ href }) => href.replace('/disclosures/', '/consultations/objection/')),
  ...documentsPages,
  ...standardsPages,
  ...campaignsPages,
  ...learningPages,
  ...servicePages,
  ...digestPages,
  ...consultationsPages,
]
