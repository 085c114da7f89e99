'use client'

import type { Moment } from '@/screens/moment/moment'
import { ScaledFrame } from '../scaled-frame'

type Props = { moment: Moment; onGo: (at: string) => void }

/** The player itself, at the moment asked about, and the ways to what came before and comes after. */
export function Glass({ moment, onGo }: Props) {
  const { dark, next, playlist, previous, screen, slide } = moment
  return (
    <section className="travel-glass">
      <ScaledFrame
        key={`${screen.id} ${moment.instant}`}
        src={playerAddress(moment)}
        title={`“${screen.name}”在${moment.words}`}
        upright={screen.orientation === 'portrait'}
      />
      <p className="travel-now">
        {dark ? '黑屏' : slide ? `“${slide.title}”` : '校徽'}
        {!dark && playlist && <span className="desk-note">播放列表“{playlist}”</span>}
      </p>
      <div className="travel-steps">
        <button
          className="desk-button"
          disabled={!previous}
          onClick={() => previous && onGo(previous)}
          type="button"
        >
          上一次换节目{previous && ` ${previous.slice(11)}`}
        </button>
        <button className="desk-button" disabled={!next} onClick={() => next && onGo(next)} type="button">
          下一次换节目{next && ` ${next.slice(11)}`}
        </button>
      </div>
    </section>
  )
}

function playerAddress({ at, instant, screen }: Moment): string {
  const manifest = `/api/screen-control/screens/${screen.id}/manifest?at=${at}`
  return `/screen?preview&manifest=${encodeURIComponent(manifest)}&at=${encodeURIComponent(instant)}`
}
