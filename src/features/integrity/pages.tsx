import type { PageRoute } from '@/platform/page-route'
import type { Page } from '@/ui/page'
import { IntegrityListView } from './components/integrity-list'
import { IntegrityPageView } from './components/integrity-page'
import { integrityKinds, isIntegrityKind } from './kinds'
import { findIntegrity, findIntegrityList } from './queries'
import type { IntegrityList, IntegrityView } from './views'

export const integrityPages: PageRoute[] = [
  {
    path: '/integrity',
    query: ['kind'],
    load: async ({ payload, query }) => {
      const kind = query.get('kind') ?? undefined
      if (kind !== undefined && !isIntegrityKind(kind)) return undefined
      return integrityListPage(await findIntegrityList(payload, kind))
    },
  },
  {
    path: '/integrity/:slug',
    load: async ({ payload, params }) => {
      const item = await findIntegrity(payload, params.slug ?? '')
      return item && integrityPage(item)
    },
  },
]

/** One item. Also what the desk's live preview shows of a draft. */
export function integrityPage(item: IntegrityView): Page {
  return {
    title: item.artwork ? `《${item.title}》` : item.title,
    description: item.summary ?? item.artwork?.explanation ?? `${item.kindLabel}：${item.title}`,
    path: item.href,
    section: 'integrity',
    share: item.cover,
    hero: item.cover,
    body: <IntegrityPageView item={item} />,
  }
}

/** Everything about clean conduct, kind by kind. */
function integrityListPage(list: IntegrityList): Page {
  const title = list.kind ? integrityKinds[list.kind] : '清廉校园'
  return {
    title,
    description: `${title}：书画作品、廉洁故事、权力清单和监督渠道，写明日期，可以查证。`,
    path: list.kind ? `/integrity?kind=${list.kind}` : '/integrity',
    section: 'integrity',
    body: <IntegrityListView list={list} title={title} />,
  }
}
