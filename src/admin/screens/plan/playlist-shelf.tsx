'use client'

import './playlist-shelf.css'
import type { RefObject } from 'react'
import type { WeekPlan } from '@/screens/week/types'
import { toneOf } from './tones'

type Props = {
  plan?: WeekPlan
  listRef: RefObject<HTMLDivElement | null>
  /** absent for those who may only look */
  onCompose?: (playlist: number) => void
}

/** The playlists: to drag onto the timeline, or to schedule by a button. */
export function PlaylistShelf({ listRef, onCompose, plan }: Props) {
  return (
    <aside className="plan-shelf">
      <h2>播放列表</h2>
      {onCompose && <p className="desk-quiet">拖到时间表上，或者点“安排”。</p>}
      <div ref={listRef}>
        <ul>
          {plan?.playlists.map(({ id, items, length, name }) => (
            <li
              className={`plan-shelf-item plan-tone-${toneOf(id, plan.playlists)}`}
              data-name={name}
              data-playlist={id}
              key={id}
            >
              <a href={`/admin/collections/playlists/${id}`}>{name}</a>
              <span className="desk-note">{items > 0 ? `${items}条，共${length}` : '现在没有内容'}</span>
              {onCompose && (
                <button
                  aria-label={`安排“${name}”`}
                  className="plan-shelf-button"
                  onClick={() => onCompose(id)}
                  type="button"
                >
                  安排
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
      {plan?.playlists.length === 0 && <p className="desk-quiet">还没有播放列表。先新建一个，再来安排。</p>}
      {onCompose && (
        <a className="desk-button" href="/admin/collections/playlists/create">
          新建播放列表
        </a>
      )}
      {plan && plan.elsewhere.length > 0 && <Elsewhere plan={plan} />}
    </aside>
  )
}

const Elsewhere = ({ plan }: { plan: WeekPlan }) => (
  <section className="plan-elsewhere">
    <h2>只在部分屏幕</h2>
    <ul>
      {plan.elsewhere.map(({ name, schedule, where }) => (
        <li key={schedule}>
          <a href={`/admin/collections/screen-schedules/${schedule}`}>{name}</a>
          <span className="desk-note">{where}</span>
        </li>
      ))}
    </ul>
  </section>
)
