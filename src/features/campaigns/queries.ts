import type { Payload } from 'payload'
import type { Campaign } from '@/payload-types'
import { env } from '@/platform/env'
import { pictureFields } from '@/platform/media/view'
import { findNaming } from '@/platform/publication/entries'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { type Day, dayOf } from '@/ui/day'
import { campaignCard, campaignView } from './documents'
import type { CampaignCard, CampaignList, CampaignView } from './views'

const populate = { media: pictureFields } as const

/** All campaigns by name, those that are over after the others. */
export async function findCampaignCards(payload: Payload): Promise<CampaignCard[]> {
  const today = findToday()
  return overLast((await findCampaignDocuments(payload)).map((doc) => campaignCard(doc, today)))
}

/** All campaigns, those that are over after the others, each with how much names it. */
export async function findCampaigns(payload: Payload): Promise<CampaignList> {
  const docs = await findCampaignDocuments(payload)
  const entries = await findNaming(
    payload,
    'campaign',
    docs.map(({ id }) => id),
  )
  const today = findToday()
  const campaigns = docs.map((doc) => ({
    ...campaignCard(doc, today),
    items: entries.filter(({ names }) => names.includes(doc.id)).length,
  }))
  return { campaigns: overLast(campaigns) }
}

/** The campaign at this address with all that names it, or undefined. */
export async function findCampaign(payload: Payload, slug: string): Promise<CampaignView | undefined> {
  const doc = await findOnePublished(payload, 'campaigns', slug, { populate })
  return doc && findCampaignView(payload, doc)
}

/** A campaign, published or (in previews) a draft, with what is published and names it. */
export async function findCampaignView(payload: Payload, doc: Campaign): Promise<CampaignView> {
  return campaignView(doc, await findNaming(payload, 'campaign', [doc.id]), findToday())
}

async function findCampaignDocuments(payload: Payload): Promise<Campaign[]> {
  const { docs } = await findPublished(payload, 'campaigns', {
    sort: ['-pinned', '-period.from'],
    select: { slug: true, title: true, purpose: true, period: true, cover: true },
    populate,
  })
  return docs
}

function overLast<T extends CampaignCard>(campaigns: T[]): T[] {
  const isOver = ({ phase }: CampaignCard) => phase === 'over'
  return [...campaigns.filter((each) => !isOver(each)), ...campaigns.filter(isOver)]
}

const findToday = (): Day => dayOf(new Date().toISOString(), env.TZ_SCHOOL)
