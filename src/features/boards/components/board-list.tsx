import './board-list.css'
import { CountingPhrase } from '@/ui/counting-phrase'
import { DateText } from '@/ui/date-line'
import { shortDate } from '@/ui/day'
import { EmptyState } from '@/ui/empty-state'
import { FilterLinks } from '@/ui/filter-links'
import { PageHead } from '@/ui/page-head'
import { Phrased } from '@/ui/phrased'
import type { BoardCard, BoardGroup, BoardList } from '../views'
import { BoardCardView } from './board-card'

/** Where the movable boards are now, then every board place by place. */
export function BoardListView({ list, title }: { list: BoardList; title: string }) {
  return (
    <div className="board-list">
      <div className="frame">
        <PageHead title={title} text="写在墙上的，和能推到社区去的。每一块都可以在这里读全文，也可以打印。" />
      </div>
      {!list.theme && list.movable.total > 0 && <OutNow movable={list.movable} />}
      <div className="frame">
        {list.themes.length > 1 && <FilterLinks fold label="主题" links={themeLinks(list)} />}
        {list.groups.length === 0 && (
          <EmptyState
            title="还没有展板"
            text="发布之后会按所在的阵地列在这里。"
            link={{ href: '/spaces', label: '阵地巡礼' }}
          />
        )}
        {list.groups.map((group) => (
          <Place key={group.home?.href ?? ''} group={group} />
        ))}
      </div>
    </div>
  )
}

function OutNow({ movable: { out, total } }: { movable: BoardList['movable'] }) {
  return (
    <section className="boards-out" aria-labelledby="out">
      <div className="frame">
        <h2 id="out">展板现在在哪里</h2>
        {out.length === 0 ? (
          <p>能推出去的{total}块都在校内，平时放的地方写在下面。</p>
        ) : (
          <ul className="boards-out-list">
            {out.map((board) => (
              <li key={board.href}>
                <OutCard board={board} />
              </li>
            ))}
          </ul>
        )}
        {out.length > 0 && out.length < total && (
          <p className="boards-out-rest">其余{total - out.length}块在校内。</p>
        )}
      </div>
    </section>
  )
}

function OutCard({ board: { code, href, out, title } }: { board: BoardCard }) {
  if (!out) return null
  return (
    <a className="boards-out-card" href={href}>
      <span className="boards-out-place">
        <Phrased text={out.place} />
      </span>
      <span className="boards-out-title">
        {title}
        <span className="boards-out-code"> {code}</span>
      </span>
      <span className="boards-out-since">
        <DateText day={out.from} label={`${shortDate(out.from)}起`} /> · {out.purpose}
      </span>
    </a>
  )
}

function Place({ group: { boards, home } }: { group: BoardGroup }) {
  return (
    <section className="boards-place">
      <div>
        <h2 className="boards-place-name">
          {home ? (
            <a href={home.href}>
              {home.phrase && <CountingPhrase phrase={home.phrase} className="boards-place-phrase" />}
              <span>{home.name}</span>
            </a>
          ) : (
            '其他地方'
          )}
        </h2>
        {home?.place && <p className="boards-place-where">{home.place}</p>}
      </div>
      <ul className="board-cards">
        {boards.map((board) => (
          <li key={board.href}>
            <BoardCardView board={board} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const themeLinks = ({ theme, themes }: BoardList) => [
  { href: '/boards', label: '全部', current: !theme },
  ...themes.map((each) => ({
    href: `/boards?theme=${each.theme}`,
    label: each.label,
    count: each.count,
    current: each.theme === theme,
  })),
]
