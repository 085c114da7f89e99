'use client'

import './preview.css'
import { useState } from 'react'
import { usePlaces } from '../use-places'
import { Coming } from './coming'
import { Glass } from './glass'
import { MomentBar } from './moment-bar'
import { useMoment } from './use-moment'
import { WhyList } from './why-list'

type Start = { screen?: string; group?: number; at?: string }

/** Any screen at any moment: the real player, and why it shows what it shows. */
export function TimeTravel({ start }: { start: Start }) {
  const [chosen, setChosen] = useState(start)
  const screen = useScreen(chosen)
  const { moment, problem } = useMoment(screen, chosen.at)
  const go = (next: { screen?: string; at?: string }) => {
    const now = { screen, at: chosen.at, ...next }
    setChosen(now)
    remember(now)
  }
  return (
    <div className="travel">
      <MomentBar at={moment?.at} isNow={!chosen.at} onGo={go} screen={screen} />
      {problem && <p className="travel-problem">{problem}</p>}
      {moment && (
        <div className={`travel-columns travel-${moment.screen.orientation}`}>
          <Glass moment={moment} onGo={(at) => go({ at })} />
          <div className="travel-words">
            <WhyList moment={moment} />
            <Coming moment={moment} onGo={(at) => go({ at })} />
          </div>
        </div>
      )}
    </div>
  )
}

/** The screen asked for; else the first of the group; else the first there is; `demo` where none has been taken in. */
function useScreen({ group, screen }: Start): string | undefined {
  const { loaded, screens } = usePlaces()
  if (screen) return screen
  if (!loaded) return undefined
  const found = (group && screens.find((each) => each.group === group)) || screens[0]
  return found ? String(found.id) : 'demo'
}

function remember({ at, screen }: { screen?: string; at?: string }): void {
  const query = new URLSearchParams()
  if (screen) query.set('screen', screen)
  if (at) query.set('at', at)
  window.history.replaceState(null, '', `/admin/screens/preview?${query.toString().replaceAll('%3A', ':')}`)
}
