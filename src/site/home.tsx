import './home.css'
import type { ConsultationCard } from '@/features/consultations/views'
import { HungArtwork } from '@/features/integrity/components/hung-artwork'
import type { IntegrityCard } from '@/features/integrity/views'
import { MemberCardView } from '@/features/members/components/member-card'
import type { MemberCard } from '@/features/members/views'
import { NewsLead } from '@/features/news/components/news-lead'
import type { NewsCard, TeachingSummary } from '@/features/news/views'
import { groupByPhrase, SpaceMap } from '@/features/spaces/components/space-map'
import type { SpaceCard } from '@/features/spaces/views'
import type { PageRoute } from '@/platform/page-route'
import { BarChart } from '@/ui/bar-chart'
import { DatedList } from '@/ui/dated-list'
import { countInWords } from '@/ui/day'
import type { Page } from '@/ui/page'
import { Picture } from '@/ui/picture'
import type { PictureView } from '@/ui/picture-view'
import { SectionHeading } from '@/ui/section-heading'
import { HomeBeginning } from './home-beginning'
import { findHome } from './home-queries'
import { AskBand } from './now/ask-band'
import { GoingOn } from './now/going-on'
import type { Ongoing } from './now/ongoing'

export type HomeView = {
  school: string
  branch: string
  brand: string
  description?: string
  /** stands beside the brand; else the number of spaces does */
  heading?: string
  origin: string
  thisYear: number
  spaces: SpaceCard[]
  hero?: { picture: PictureView; href: string; title: string; line: string }
  news: NewsCard[]
  members: MemberCard[]
  artwork?: IntegrityCard
  teaching?: TeachingSummary
  /** notices, campaigns, boards: what is going on just now */
  ongoing: Ongoing[]
  /** questions open to everybody, those that close soonest first */
  consultations: ConsultationCard[]
}

export const homePages: PageRoute[] = [
  { path: '/', load: async ({ payload }) => homePage(await findHome(payload)) },
]

/** The home page; each block hides itself when there is nothing to put in it. */
function homePage(view: HomeView): Page {
  return {
    title: view.branch,
    description:
      view.description ?? `${view.branch}的阵地、活动、党员和清廉校园：每一件事都写明日期、地点和结果。`,
    path: '/',
    section: 'home',
    hero: view.hero?.picture,
    share: view.hero?.picture,
    jsonLd: [schoolData(view)],
    body: isEmpty(view) ? <HomeBeginning view={view} /> : <HomeBody view={view} />,
  }
}

function HomeBody({ view }: { view: HomeView }) {
  return (
    <>
      <Hero view={view} />
      <News view={view} />
      <GoingOn ongoing={view.ongoing} />
      <Members members={view.members} />
      <WallAndChart artwork={view.artwork} teaching={view.teaching} />
      <AskBand consultations={view.consultations} />
    </>
  )
}

function Hero({ view }: { view: HomeView }) {
  const groups = groupByPhrase(view.spaces)
  const count = groups.reduce((sum, group) => sum + group.spaces.length, 0)
  return (
    <div className="band hero">
      <div className="frame hero-grid">
        <div className="hero-words">
          <h1 className="hero-title">
            <span className="unseen">{view.branch}：</span>
            <span className="hero-brand">{view.brand}</span>
            {view.heading ?? (count > 0 && `校园里的${countInWords(count)}处阵地`)}
          </h1>
          <SpaceMap groups={groups} />
        </div>
        {view.hero && <HeroPicture hero={view.hero} />}
      </div>
    </div>
  )
}

function HeroPicture({ hero }: { hero: NonNullable<HomeView['hero']> }) {
  return (
    <a className="hero-picture" href={hero.href}>
      <Picture picture={hero.picture} sizes="(min-width: 1024px) 460px, 100vw" eager />
      <span className="hero-caption">
        <span className="hero-caption-title">{hero.title}</span>
        <span>{hero.line}</span>
      </span>
    </a>
  )
}

function News({ view }: { view: HomeView }) {
  const [lead, ...rest] = view.news
  if (!lead) return null
  const items = rest.map((item) => ({ ...item, note: noteOf(item) }))
  return (
    <section className="band">
      <div className="frame">
        <SectionHeading title="党建动态" more={{ href: '/news', label: '全部动态' }} />
        <div className="home-news">
          <NewsLead item={lead} thisYear={view.thisYear} />
          {items.length > 0 && <DatedList items={items} thisYear={view.thisYear} />}
        </div>
      </div>
    </section>
  )
}

function Members({ members }: { members: MemberCard[] }) {
  if (members.length === 0) return null
  return (
    <section className="band">
      <div className="frame">
        <SectionHeading title="先锋风采" more={{ href: '/members', label: '他们在哪里帮你' }} />
        <ul className="member-row">
          {members.map((member) => (
            <li key={member.href}>
              <MemberCardView member={member} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function WallAndChart({ artwork, teaching }: Pick<HomeView, 'artwork' | 'teaching'>) {
  if (!artwork && !teaching) return null
  return (
    <div className="band">
      <div className="frame home-wall">
        {artwork && (
          <section aria-label="清廉校园">
            <HungArtwork item={artwork} />
          </section>
        )}
        {teaching && <Teaching teaching={teaching} />}
      </div>
    </div>
  )
}

function Teaching({ teaching }: { teaching: TeachingSummary }) {
  return (
    <section className="home-teaching">
      <SectionHeading title="这学期，课堂上改变了什么" more={{ href: '/teaching', label: '每一处变化' }} />
      <BarChart bars={teaching.bars} unit="项" />
      <p className="home-teaching-note">
        来自本学期{teaching.newsCount}条已发布动态中的“与教学的联系”。还没有结果的，也如实标出。
      </p>
    </section>
  )
}

const noteOf = (item: NewsCard): string =>
  [item.categoryLabel, item.venue ?? item.teaching].filter(Boolean).join(' · ')

const isEmpty = (view: HomeView): boolean =>
  view.spaces.length + view.news.length + view.members.length + view.consultations.length === 0 &&
  view.ongoing.every(({ items }) => items.length === 0) &&
  !view.artwork

const schoolData = (view: HomeView): object => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: view.branch,
  url: view.origin,
  inLanguage: 'zh-CN',
  publisher: { '@type': 'ElementarySchool', name: view.school },
  potentialAction: {
    '@type': 'SearchAction',
    target: `${view.origin}/search?q={query}`,
    'query-input': 'required name=query',
  },
})
