import { env } from '@/platform/env'
import type { PageRoute } from '@/platform/page-route'
import { dayOf } from '@/ui/day'
import type { Page } from '@/ui/page'
import { CampaignListView } from './components/campaign-list'
import { CampaignPageView } from './components/campaign-page'
import { findCampaign, findCampaigns } from './queries'
import type { CampaignList, CampaignView } from './views'

export const campaignsPages: PageRoute[] = [
  { path: '/campaigns', load: async ({ payload }) => campaignListPage(await findCampaigns(payload)) },
  {
    path: '/campaigns/:slug',
    load: async ({ payload, params }) => {
      const campaign = await findCampaign(payload, params.slug ?? '')
      return campaign && campaignPage(campaign)
    },
  },
]

/** One campaign. Also what the desk's live preview shows of a draft. */
export function campaignPage(campaign: CampaignView): Page {
  const { year } = dayOf(new Date().toISOString(), env.TZ_SCHOOL)
  return {
    title: campaign.title,
    description: campaign.summary ?? campaign.purpose,
    path: campaign.href,
    section: 'campaigns',
    share: campaign.cover,
    hero: campaign.cover,
    body: <CampaignPageView campaign={campaign} thisYear={year} />,
  }
}

function campaignListPage(list: CampaignList): Page {
  return {
    title: '专题',
    description: '支部的专题工作：为了什么，从哪天到哪天，做了哪些事。',
    path: '/campaigns',
    section: 'campaigns',
    hero: list.campaigns[0]?.cover,
    body: <CampaignListView {...list} />,
  }
}
