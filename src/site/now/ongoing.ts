import type { Payload } from 'payload'
import { findBoards } from '@/features/boards/queries'
import type { BoardCard } from '@/features/boards/views'
import { findCampaignCards } from '@/features/campaigns/queries'
import type { CampaignCard } from '@/features/campaigns/views'
import { findOpenNotices } from '@/features/disclosures/queries'
import type { DisclosureCard } from '@/features/disclosures/views'
import { monthDate, shortDate } from '@/ui/day'

/** One kind of what is going on, with the way to all of it. */
export type Ongoing = {
  title: string
  more: { href: string; label: string }
  items: { href: string; title: string; note: string }[]
}

/** Of each kind the home page names no more. */
const SHOWN = 3

/** What is going on just now; a kind of which there is nothing has no items. */
export async function findOngoing(payload: Payload, now: Date): Promise<Ongoing[]> {
  const [notices, boards, campaigns] = await Promise.all([
    findOpenNotices(payload, now.getTime()),
    findBoards(payload),
    findCampaignCards(payload),
  ])
  return [noticesOf(notices), campaignsOf(campaigns), boardsOf(boards)]
}

const noticesOf = (notices: DisclosureCard[]): Ongoing => ({
  title: '公示中',
  more: { href: '/disclosures', label: '党务公开' },
  items: notices.slice(0, SHOWN).map(({ href, title, categoryLabel, notice }) => ({
    href,
    title,
    note: [categoryLabel, notice?.until && `公示到${shortDate(notice.until)}`].filter(Boolean).join('，'),
  })),
})

const campaignsOf = (campaigns: CampaignCard[]): Ongoing => ({
  title: '专题进行中',
  more: { href: '/campaigns', label: '全部专题' },
  items: campaigns
    .filter(({ phase }) => phase === 'running')
    .slice(0, SHOWN)
    .map(({ href, title, from, to }) => ({
      href,
      title,
      note: to ? `${monthDate(from)}开始，到${shortDate(to)}` : `${monthDate(from)}开始`,
    })),
})

const boardsOf = (boards: BoardCard[]): Ongoing => ({
  title: '展板现在在哪里',
  more: { href: '/boards', label: '全部展板' },
  items: boards
    .flatMap(({ href, title, out }) =>
      out ? [{ href, title: out.place, note: `${title}，${shortDate(out.from)}起` }] : [],
    )
    .slice(0, SHOWN),
})
