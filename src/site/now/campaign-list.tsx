import './campaign-list.css'
import { monthDate } from '@/ui/day'
import { Phrased } from '@/ui/phrased'
import type { CampaignLink } from './campaigns'

/** Campaigns by name, with what each is for and when. */
export function CampaignList({ campaigns }: { campaigns: CampaignLink[] }) {
  return (
    <ul className="campaign-list">
      {campaigns.map((campaign) => (
        <li key={campaign.href}>
          <a className="campaign-row" href={campaign.href}>
            <span className="campaign-title">
              <Phrased text={campaign.title} />
            </span>
            <span>{campaign.purpose}</span>
            <span className="campaign-period">{periodOf(campaign)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** 2026年3月至6月，正在进行 */
function periodOf({ from, to, isRunning }: CampaignLink): string {
  const until = to && (to.year === from.year ? `${to.month}月` : monthDate(to))
  const period = until ? `${monthDate(from)}至${until}` : `${monthDate(from)}起`
  return isRunning ? `${period}，正在进行` : period
}
