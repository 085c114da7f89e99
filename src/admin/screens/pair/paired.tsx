import { useEffect, useRef } from 'react'
import type { WallView } from '@/screens/wall/types'
import { usePolled } from '../use-polled'
import { troubleInWords } from '../wall/words'

const ASK_EVERY_MS = 2_000

/** Last step: watches until the screen plays. */
export function Paired({ name, onAnother, screen }: { screen: number; name: string; onAnother: () => void }) {
  const { answer } = usePolled<WallView>(`/api/screen-control/wall?screen=${screen}`, ASK_EVERY_MS)
  const { said, state } = answer?.screens[0] ?? {}
  const plays = state === 'online'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="pair-done" className="pair-done">
      <h2 id="pair-done" ref={heading} tabIndex={-1}>
        “{name}”登记好了
      </h2>
      <p role="status">
        {plays ? '✓ 屏幕已经在播放，可以走了。' : '屏幕正在取内容，几秒后开始播放。请再看它一眼。'}
      </p>
      {plays && (
        <p className="desk-quiet">
          {said?.secure
            ? '不用再管它：断电、重启、断网以后它会自己接着播放。'
            : `注意：${troubleInWords('fragile', said)}`}
        </p>
      )}
      <div className="desk-actions">
        <a className="desk-button desk-button-primary" href="/admin/screens">
          看全部屏幕
        </a>
        <a className="desk-button" href={`/admin/collections/screens/${screen}`}>
          设置这块屏幕
        </a>
        <button className="desk-button" onClick={onAnother} type="button">
          再登记一块
        </button>
      </div>
    </section>
  )
}
