import type { Payload } from 'payload'
import { monthDate, shortDate } from '@/ui/day'
import { type BoardOut, findBoardsOut } from './boards'
import { type CampaignLink, findCampaignLinks } from './campaigns'

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
  const [campaigns, boards] = await Promise.all([
    findCampaignLinks(payload, now),
    findBoardsOut(payload, now),
  ])
  return [campaignsOf(campaigns.filter(({ isRunning }) => isRunning)), boardsOf(boards)]
}

const campaignsOf = (campaigns: CampaignLink[]): Ongoing => ({
  title: '专题进行中',
  more: { href: '/campaigns', label: '全部专题' },
  items: campaigns.slice(0, SHOWN).map(({ href, title, from, to }) => ({
    href,
    title,
    note: to ? `${monthDate(from)}开始，到${shortDate(to)}` : `${monthDate(from)}开始`,
  })),
})

const boardsOf = (boards: BoardOut[]): Ongoing => ({
  title: '展板现在在哪里',
  more: { href: '/boards', label: '全部展板' },
  items: boards.slice(0, SHOWN).map(({ href, title, place, since }) => ({
    href,
    title: place,
    note: `${title}，${shortDate(since)}起`,
  })),
})
