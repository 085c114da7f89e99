import './space-list.css'
import { CountingPhrase } from '@/ui/counting-phrase'
import { EmptyState } from '@/ui/empty-state'
import { PageHead } from '@/ui/page-head'
import { Picture } from '@/ui/picture'
import type { SpaceCard } from '../views'
import { groupByPhrase, type PhraseGroup, phraseAnchor } from './space-map'

/** The tour: phrase by phrase, each with its place, hours and picture; supporting rooms last. */
export function SpaceListView({ spaces }: { spaces: SpaceCard[] }) {
  const groups = groupByPhrase(spaces)
  const rooms = spaces.filter((space) => !space.phrase)
  return (
    <div className="frame">
      <PageHead title="阵地巡礼" text="先看在哪里、什么时候开，再来坐一坐。">
        <ul className="tour-ways">
          <li>
            <a href="/boards">展板现在在哪里</a>
          </li>
          <li>
            <a href="/codes">全部二维码</a>
          </li>
        </ul>
      </PageHead>
      {spaces.length === 0 && (
        <EmptyState
          title="还没有阵地"
          text="每一处的功能、位置和开放时间写好之后，会列在这里。"
          link={{ href: '/', label: '回首页' }}
        />
      )}
      <ol className="tour">
        {groups.map((group, index) => (
          <TourStop key={group.phrase} group={group} first={index === 0} />
        ))}
      </ol>
      {rooms.length > 0 && (
        <section className="tour-rooms" aria-labelledby="rooms">
          <h2 id="rooms">还有这些房间</h2>
          <ul className="tour-spaces">
            {rooms.map((space) => (
              <li key={space.href}>
                <SpaceCardView space={space} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function TourStop({ group, first }: { group: PhraseGroup; first: boolean }) {
  return (
    <li className="tour-stop" id={phraseAnchor(group.phrase)}>
      <h2>
        <CountingPhrase phrase={group.phrase} className="tour-phrase" />
      </h2>
      <ul className="tour-spaces">
        {group.spaces.map((space, index) => (
          <li key={space.href}>
            <SpaceCardView space={space} eager={first && index === 0} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function SpaceCardView({ space, eager }: { space: SpaceCard; eager?: boolean }) {
  const facts = [space.place, space.openHours].filter(Boolean).join(' · ')
  return (
    <a className="space-card" href={space.href}>
      {space.cover && <Picture picture={space.cover} sizes="(min-width: 900px) 400px, 100vw" eager={eager} />}
      <div className="space-card-words">
        <h3 className="space-card-name">{space.name}</h3>
        {space.tagline && <p>{space.tagline}</p>}
        {facts && <p className="space-card-facts">{facts}</p>}
      </div>
    </a>
  )
}
