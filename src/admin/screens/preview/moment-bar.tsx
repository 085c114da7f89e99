'use client'

import { useEffect, useState } from 'react'
import type { QuickMoment } from '@/screens/moment/quick'
import { ask } from '../ask'
import { usePlaces } from '../use-places'

type Props = {
  screen?: string
  /** what is shown, `2026-11-30T09:50` */
  at?: string
  isNow: boolean
  onGo: (next: { screen?: string; at?: string }) => void
}

/** Which screen and which moment. */
export function MomentBar({ at = '', isNow, onGo, screen }: Props) {
  const { screens } = usePlaces()
  const quick = useQuick()
  return (
    <div className="travel-bar">
      <label className="place-select">
        <span>哪块屏</span>
        <select onChange={(event) => onGo({ screen: event.target.value })} value={screen ?? ''}>
          {screens.map(({ id, name, place }) => (
            <option key={id} value={id}>
              {place ? `${name}（${place}）` : name}
            </option>
          ))}
          <option value="demo">演示屏</option>
        </select>
      </label>
      <label className="place-select travel-moment">
        <span>什么时候</span>
        <input
          onChange={(event) => event.target.value && onGo({ at: event.target.value })}
          type="datetime-local"
          value={at}
        />
      </label>
      <div className="travel-quick">
        <button
          aria-pressed={isNow}
          className="desk-button"
          onClick={() => onGo({ at: undefined })}
          type="button"
        >
          现在
        </button>
        {quick.map((each) => (
          <button
            aria-pressed={!isNow && each.at === at}
            className="desk-button"
            key={each.label}
            onClick={() => onGo({ at: each.at })}
            type="button"
          >
            {each.label}
          </button>
        ))}
      </div>
    </div>
  )
}

function useQuick(): QuickMoment[] {
  const [quick, setQuick] = useState<QuickMoment[]>([])
  useEffect(() => {
    ask<QuickMoment[]>('/api/screen-control/moments').then(setQuick, () => undefined) // the field does as well
  }, [])
  return quick
}
