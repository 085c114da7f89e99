import './brand.css'
import type { CampaignCard } from '@/features/campaigns/views'
import { EmptyState } from '@/ui/empty-state'
import { Figure } from '@/ui/figure'
import { Mark } from '@/ui/mark'
import type { Page } from '@/ui/page'
import type { PictureView } from '@/ui/picture-view'
import { hasText, RichText, type RichTextLinks, type RichTextValue } from '@/ui/rich-text'
import { SectionHeading } from '@/ui/section-heading'
import { CampaignCards } from '../now/campaign-cards'

export type BrandView = {
  branch: string
  name: string
  meaning?: string
  story?: RichTextValue
  links: RichTextLinks
  picture?: PictureView
  results: { what: string; outcome?: string }[]
  campaigns: CampaignCard[]
}

/** What the brand means here, and what came of it: outcomes beside promises, and an honest gap where there is none. */
export function brandPage(brand: BrandView): Page {
  return {
    title: brand.name,
    description: brand.meaning ?? `${brand.branch}的党建品牌：${brand.name}`,
    path: '/brand',
    section: 'about',
    share: brand.picture,
    hero: brand.picture,
    body: (
      <article>
        <header className="brand-head">
          <div className="frame">
            <Mark className="brand-mark" />
            <h1 className="brand-name">{brand.name}</h1>
            {brand.meaning && <p className="brand-meaning">{brand.meaning}</p>}
          </div>
        </header>
        <div className="frame brand-body">
          <div className="brand-story">
            {hasText(brand.story) ? (
              <RichText value={brand.story} links={brand.links} />
            ) : (
              <EmptyState
                title="品牌的来历还没有写"
                text="名字从哪里来，为大家做了什么，写好之后会出现在这里。"
              />
            )}
          </div>
          {brand.picture && <Figure picture={brand.picture} sizes="(min-width: 1024px) 460px, 100vw" />}
        </div>
        <Results results={brand.results} />
        <Campaigns campaigns={brand.campaigns} />
      </article>
    ),
  }
}

function Results({ results }: { results: BrandView['results'] }) {
  if (results.length === 0) return null
  return (
    <section className="band">
      <div className="frame">
        <SectionHeading
          title="做了什么，带来了什么"
          more={{ href: '/service', label: '为民服务的每一件事' }}
        />
        <dl className="brand-results">
          {results.map((result) => (
            <div key={result.what}>
              <dt>{result.what}</dt>
              <dd>{result.outcome ?? '暂无结果'}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

function Campaigns({ campaigns }: Pick<BrandView, 'campaigns'>) {
  if (campaigns.length === 0) return null
  return (
    <section className="band">
      <div className="frame">
        <SectionHeading title="专题" />
        <CampaignCards campaigns={campaigns} />
      </div>
    </section>
  )
}
