import type { Day } from '@/ui/day'
import type { PictureView } from '@/ui/picture-view'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'

export type CampaignPhase = 'coming' | 'running' | 'over'

/** A campaign as lists show it. */
export type CampaignCard = {
  href: string
  title: string
  purpose: string
  from: Day
  /** absent while its end is open */
  to?: Day
  phase: CampaignPhase
  cover?: PictureView
}

/** Something published that names a campaign. */
export type CampaignItem = {
  href: string
  title: string
  /** 动态 */
  label: string
  day: Day
  summary?: string
  cover?: PictureView
}

export type CampaignView = CampaignCard & {
  summary?: string
  body?: RichTextValue
  links: RichTextLinks
  gallery: PictureView[]
  /** what happened: the newest first while it runs, from the beginning once it is over */
  timeline: CampaignItem[]
  /** who takes part and where: they have no day */
  people: CampaignItem[]
  places: CampaignItem[]
  /** how many of each kind name it */
  counts: { label: string; count: number }[]
}

export type CampaignList = { campaigns: (CampaignCard & { items: number })[] }
