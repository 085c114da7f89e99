import './campaign-list.css'
import { EmptyState } from '@/ui/empty-state'
import { PageHead } from '@/ui/page-head'
import { Phrased } from '@/ui/phrased'
import { Picture } from '@/ui/picture'
import type { CampaignList } from '../views'
import { Period } from './period'

/** All campaigns: what each was for, when, and how much came of it. */
export function CampaignListView({ campaigns }: CampaignList) {
  return (
    <div className="frame campaign-list">
      <PageHead title="专题" text="一段时间里围着一件事做的工作，从第一天到最后一天都收在一页上。" />
      {campaigns.length === 0 && <EmptyState title="还没有专题" text="发布之后会列在这里。" />}
      <ul>
        {campaigns.map((campaign, at) => (
          <li key={campaign.href}>
            <a
              className={campaign.cover ? 'campaign-card' : 'campaign-card campaign-card-plain'}
              href={campaign.href}
            >
              {campaign.cover && (
                <Picture picture={campaign.cover} sizes="(min-width: 900px) 460px, 100vw" eager={at === 0} />
              )}
              <div>
                <Period campaign={campaign} />
                <h2>
                  <Phrased text={campaign.title} />
                </h2>
                <p>{campaign.purpose}</p>
                <p className="campaign-card-count">
                  {campaign.items > 0 ? `收了${campaign.items}项内容` : '还没有收进内容'}
                </p>
              </div>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
