import type { PageRoute } from '@/platform/page-route'
import type { Page } from '@/ui/page'
import { learningAddress } from './addresses'
import { LearningListView } from './components/learning-list'
import { LearningPageView } from './components/learning-page'
import { findLearning, findLearningPlan } from './queries'
import type { LearningPlan, LearningView } from './views'
import { isMode, modes } from './words'

export const learningPages: PageRoute[] = [
  {
    path: '/learning',
    query: ['mode', 'year'],
    load: async ({ payload, query }) => {
      const mode = query.get('mode') ?? undefined
      const year = query.get('year') ?? undefined
      if (mode !== undefined && !isMode(mode)) return undefined
      // one address for one page: `2026.0` and years without a piece are none
      if (year !== undefined && !/^20\d\d$/.test(year)) return undefined
      const asked = year === undefined ? undefined : Number(year)
      const plan = await findLearningPlan(payload, { mode, year: asked })
      if (asked !== undefined && !plan.years.includes(asked)) return undefined
      return learningListPage(plan)
    },
  },
  {
    path: '/learning/:slug',
    load: async ({ payload, params }) => {
      const piece = await findLearning(payload, params.slug ?? '')
      return piece && learningPage(piece)
    },
  },
]

/** One piece. Also what the desk's live preview shows of a draft. */
export function learningPage(piece: LearningView): Page {
  return {
    title: piece.title,
    description: piece.summary ?? piece.question,
    path: piece.href,
    section: 'learning',
    share: piece.cover,
    hero: piece.cover,
    body: <LearningPageView piece={piece} />,
  }
}

/** The plan by month. */
function learningListPage(plan: LearningPlan): Page {
  const name = plan.mode ? modes[plan.mode] : '学习园地'
  const title = plan.year ? `${plan.year}年${name}` : name
  return {
    title,
    description: `${title}：每一篇五分钟，一个问题、一个例子、一件能做的事。`,
    path: learningAddress(plan),
    section: 'learning',
    body: <LearningListView plan={plan} title={title} />,
  }
}
