import './about.css'
import { OrgChart } from '@/features/members/components/org-chart'
import type { LeadingMember } from '@/features/members/views'
import { groupByPhrase, SpaceMap } from '@/features/spaces/components/space-map'
import type { SpaceCard } from '@/features/spaces/views'
import { EmptyState } from '@/ui/empty-state'
import type { Page } from '@/ui/page'
import { PageHead } from '@/ui/page-head'
import { Picture } from '@/ui/picture'
import type { PictureView } from '@/ui/picture-view'
import { SectionHeading } from '@/ui/section-heading'

export type AboutView = {
  branch: string
  description?: string
  brand: { name: string; meaning?: string }
  /** shown whole, in its own proportions, with nothing over it */
  emblem?: PictureView
  leading: LeadingMember[]
  committee: LeadingMember[]
  memberCount: number
  spaces: SpaceCard[]
}

/** The branch at a glance: who leads, who does what, and where the work happens. */
export function aboutPage(view: AboutView): Page {
  return {
    title: '支部概况',
    description: view.description ?? `${view.branch}的领导小组、分工和阵地。`,
    path: '/about',
    section: 'about',
    body: (
      <>
        <div className="frame">
          {view.emblem && (
            <div className="about-emblem">
              <Picture picture={view.emblem} cut="free" sizes="72px" eager />
            </div>
          )}
          <PageHead title="支部概况" text={view.description} />
        </div>
        <Committee committee={view.committee} />
        <LeadingGroup view={view} />
        <BrandBand view={view} />
        <Places spaces={view.spaces} />
      </>
    ),
  }
}

function LeadingGroup({ view }: { view: AboutView }) {
  const more = {
    href: '/members',
    label: view.memberCount > 0 ? `全部${view.memberCount}名党员` : '先锋风采',
  }
  return (
    <section className="band">
      <div className="frame">
        <SectionHeading title="领导小组和分工" more={more} />
        {view.leading.length === 0 ? (
          <EmptyState title="还没有写明分工" text="党员介绍里选了领导小组职务之后，会列在这里。" />
        ) : (
          <OrgChart members={view.leading} />
        )}
      </div>
    </section>
  )
}

/** Posts of the branch itself, each with who holds it. */
function Committee({ committee }: Pick<AboutView, 'committee'>) {
  if (committee.length === 0) return null
  return (
    <section className="band">
      <div className="frame about-committee">
        <SectionHeading title="支部委员会" />
        <dl>
          {committee.map((member) => (
            <div key={member.href}>
              <dt>{member.post}</dt>
              <dd>
                <a href={member.href}>{member.name}</a>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

function BrandBand({ view }: { view: AboutView }) {
  return (
    <section className="about-brand">
      <div className="frame about-brand-line">
        <div>
          <h2>{view.brand.name}</h2>
          {view.brand.meaning && <p>{view.brand.meaning}</p>}
        </div>
        <a className="button button-on-dark" href="/brand">
          品牌的来历
        </a>
      </div>
    </section>
  )
}

function Places({ spaces }: { spaces: SpaceCard[] }) {
  const groups = groupByPhrase(spaces)
  if (groups.length === 0) return null
  return (
    <section className="band">
      <div className="frame">
        <SectionHeading title="阵地" more={{ href: '/spaces', label: '阵地巡礼' }} />
        <div className="about-map">
          <SpaceMap groups={groups} />
        </div>
      </div>
    </section>
  )
}
