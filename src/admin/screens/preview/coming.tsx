'use client'

import type { Moment } from '@/screens/moment/moment'

type Props = { moment: Moment; onGo: (at: string) => void }

/** What the next day brings on this screen. */
export const Coming = ({ moment: { coming }, onGo }: Props) => (
  <section className="travel-coming">
    <h3>接下来24小时</h3>
    {coming.length === 0 && <p className="desk-quiet">一直这样播放，没有变化。</p>}
    <ol>
      {coming.map(({ at, because, plays, words }) => (
        <li key={at}>
          <button onClick={() => onGo(at)} type="button">
            {words}
          </button>
          <span>
            {plays}
            {because && <span className="desk-note">{because}</span>}
          </span>
        </li>
      ))}
    </ol>
  </section>
)
