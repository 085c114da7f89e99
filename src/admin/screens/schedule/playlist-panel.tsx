'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isScreenKeeper, type Person } from '@/platform/access/people'
import type { PlaylistUse } from '@/screens/week/playlist-use'
import { ask } from '../ask'
import './draft-words.css'

/** Over the form of a playlist: how much it holds now, where it plays, and the way to schedule it. */
export function PlaylistPanel() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const use = useUse(id, data?.updatedAt)
  if (!id) return <p className="desk-quiet">保存后可以安排它什么时候、在哪里播放。</p>
  return (
    <section aria-label="这个列表" className="schedule-panel">
      {use && (
        <div className="draft-words">
          <p className="draft-sentence">
            {use.items.length > 0
              ? `现在有${use.items.length}条，播放一轮${use.length}。`
              : '现在没有可播放的内容：列表里的内容还没有发布，或者没有勾选“在校园屏播放”。'}
          </p>
          {use.items.length > 0 && <Contents items={use.items} />}
          <Plays use={use} />
        </div>
      )}
      {isScreenKeeper(user as Person) && (
        <a className="schedule-panel-key" href={`/admin/screens/plan?playlist=${id}`}>
          安排播放时间
        </a>
      )}
    </section>
  )
}

const Contents = ({ items }: Pick<PlaylistUse, 'items'>) => (
  <details>
    <summary>依次是</summary>
    <ol className="draft-contents">
      {items.map(({ length, title }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same slide may come twice, and nothing is kept in a line
        <li key={index}>
          {title} <span>{length}</span>
        </li>
      ))}
    </ol>
  </details>
)

function Plays({ use: { schedules, usual } }: { use: PlaylistUse }) {
  if (schedules.length === 0 && usual.length === 0)
    return <p className="draft-next">还没有安排在哪里播放。</p>
  return (
    <ul className="draft-conflicts">
      {usual.length > 0 && <li>是{usual.join('、')}的“平时播放”</li>}
      {schedules.map(({ id, name, words }) => (
        <li key={id}>
          <a href={`/admin/collections/screen-schedules/${id}`}>{name}</a>：{words}
        </li>
      ))}
    </ul>
  )
}

/** Asked for anew whenever the playlist has been saved. */
function useUse(id: number | string | undefined, savedAt: unknown): PlaylistUse | undefined {
  const [use, setUse] = useState<PlaylistUse>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved changes the answer
  useEffect(() => {
    if (!id) return
    let wanted = true
    ask<PlaylistUse>(`/api/screen-control/playlists/${id}`).then(
      (answer) => wanted && setUse(answer),
      () => undefined, // an aside
    )
    return () => {
      wanted = false
    }
  }, [id, savedAt])
  return use
}
