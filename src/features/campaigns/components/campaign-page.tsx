import './campaign-page.css'
import { Figure, Gallery } from '@/ui/figure'
import { UpLink } from '@/ui/page-head'
import { Phrased } from '@/ui/phrased'
import { hasText, RichText } from '@/ui/rich-text'
import type { CampaignItem, CampaignView } from '../views'
import { Period } from './period'
import { Timeline } from './timeline'

/** One campaign: what it is for, and everything that belongs to it, day by day. */
export function CampaignPageView({ campaign, thisYear }: { campaign: CampaignView; thisYear: number }) {
  return (
    <article className="frame campaign">
      <UpLink href="/campaigns" label="专题" />
      <header className={campaign.cover ? 'campaign-head' : 'campaign-head campaign-head-plain'}>
        <div>
          <Period campaign={campaign} />
          <h1>
            <Phrased text={campaign.title} />
          </h1>
          <p className="campaign-purpose">{campaign.purpose}</p>
          <Counts counts={campaign.counts} />
        </div>
        {campaign.cover && (
          <Figure picture={campaign.cover} cut="3x2" sizes="(min-width: 900px) 560px, 100vw" eager />
        )}
      </header>
      {hasText(campaign.body) && (
        <div className="campaign-text">
          <RichText value={campaign.body} links={campaign.links} />
        </div>
      )}
      <Timeline items={campaign.timeline} over={campaign.phase === 'over'} thisYear={thisYear} />
      <Named title="在哪里" items={campaign.places} />
      <Named title="谁在做" items={campaign.people} />
      <Gallery pictures={campaign.gallery} label="图片" />
    </article>
  )
}

function Counts({ counts }: { counts: CampaignView['counts'] }) {
  if (counts.length === 0) return null
  return (
    <ul className="campaign-counts">
      {counts.map(({ label, count }) => (
        <li key={label}>
          <span className="campaign-count">{count}</span>项{label}
        </li>
      ))}
    </ul>
  )
}

function Named({ title, items }: { title: string; items: CampaignItem[] }) {
  if (items.length === 0) return null
  return (
    <section className="campaign-named">
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
