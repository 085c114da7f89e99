import './campaign-cards.css'
import { Period } from '@/features/campaigns/components/period'
import type { CampaignCard } from '@/features/campaigns/views'
import { Phrased } from '@/ui/phrased'

/** Campaigns by name, with what each is for and when. */
export function CampaignCards({ campaigns }: { campaigns: CampaignCard[] }) {
  return (
    <ul className="campaign-cards">
      {campaigns.map((campaign) => (
        <li key={campaign.href}>
          <a className="campaign-card" href={campaign.href}>
            <h3>
              <Phrased text={campaign.title} />
            </h3>
            <p>{campaign.purpose}</p>
            <Period campaign={campaign} />
          </a>
        </li>
      ))}
    </ul>
  )
}
