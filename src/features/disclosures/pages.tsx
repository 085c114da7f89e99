import type { PageRoute } from '@/platform/page-route'
import type { Page } from '@/ui/page'
import { listAddress, type Narrowing } from './addresses'
import { DisclosureListView } from './components/disclosure-list'
import { DisclosurePageView } from './components/disclosure-page'
import { noticeWords } from './notice'
import { findDisclosure, findDisclosures, findObjection } from './queries'
import type { DisclosureList, DisclosureView, Objection } from './views'
import { disclosureCategories, isDisclosureCategory } from './words'

/** Where one may object to a disclosure on notice: another feature's page, so the site says where. */
type ObjectionAddress = (disclosure: Pick<DisclosureView, 'href'>) => string

/** @param objectionAddress absent: readers of a notice are told whom to speak to, without a link */
export const disclosuresPages = (objectionAddress?: ObjectionAddress): PageRoute[] => [
  {
    path: '/disclosures',
    query: ['category', 'page', 'year'],
    load: async ({ payload, query }) => {
      const asked = readNarrowing(query)
      const list = asked && (await findDisclosures(payload, asked))
      return list && disclosureListPage(list)
    },
  },
  {
    path: '/disclosures/:slug',
    load: async ({ payload, params }) => {
      const disclosure = await findDisclosure(payload, params.slug ?? '')
      if (disclosure?.notice?.standing !== 'open') return disclosure && disclosurePage(disclosure)
      return disclosurePage(disclosure, {
        ...(await findObjection(payload)),
        href: objectionAddress?.(disclosure),
      })
    },
  },
]

/** One disclosure. Also what the desk's live preview shows of a draft, then without the way to object. */
export function disclosurePage(disclosure: DisclosureView, objection?: Objection): Page {
  return {
    title: disclosure.title,
    description: disclosure.summary ?? descriptionOf(disclosure),
    path: disclosure.href,
    section: 'disclosures',
    // a preview may be of what is not for the public at all
    noIndex: disclosure.audience !== 'public',
    body: <DisclosurePageView disclosure={disclosure} objection={objection} />,
  }
}

function disclosureListPage(list: DisclosureList): Page {
  const title = list.category ? disclosureCategories[list.category] : '党务公开'
  return {
    title: list.year ? `${list.year}年${title}` : title,
    description: '支部定了什么、做了什么、钱怎么用、正在公示什么，都在这里，可以查，可以问。',
    path: listAddress(list, list.page),
    section: 'disclosures',
    ...(list.page > 1 && { previous: listAddress(list, list.page - 1) }),
    ...(list.page < list.pages && { next: listAddress(list, list.page + 1) }),
    body: <DisclosureListView list={list} title={title} />,
  }
}

const descriptionOf = ({ categoryLabel, notice, thisYear, title }: DisclosureView): string =>
  `${categoryLabel}：${title}${notice ? `，公示期${noticeWords(notice, thisYear)}` : ''}`

/** undefined where the address says something there is no page for. */
function readNarrowing(query: URLSearchParams): (Narrowing & { page: number }) | undefined {
  const [category, year, page] = ['category', 'year', 'page'].map((name) => query.get(name) ?? undefined)
  if (category !== undefined && !isDisclosureCategory(category)) return undefined
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) return undefined
  if (page !== undefined && !/^[1-9]\d{0,3}$/.test(page)) return undefined
  return { ...(category && { category }), ...(year && { year: Number(year) }), page: Number(page ?? 1) }
}
