'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { ask, toldBy } from '../ask'
import { usePlaces } from '../use-places'
import type { Announcement } from './announcement'
import { tellChanged } from './running'

/** How many screens a place has. */
export function useScreens(place: string): number {
  const { groups, screens } = usePlaces()
  const [kind, id] = place.split('-')
  if (kind === 'screen') return 1
  return kind === 'group' ? (groups.find((group) => group.id === Number(id))?.screens ?? 0) : screens.length
}

/** Begins the takeover on the server; `problem` says why it did not. */
export function useStart({ place, ...said }: Announcement, onStarted: () => void) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const start = async () => {
    setBusy(true)
    const [kind, id] = place.split('-')
    const where = kind === 'all' ? {} : { [kind === 'group' ? 'groups' : 'screens']: [Number(id)] }
    try {
      await ask('/api/screen-control/takeovers', 'POST', { ...said, ...where })
      toast.success('已插播，屏幕几秒内就会换上。')
      tellChanged()
      onStarted()
    } catch (error) {
      setProblem(toldBy(error))
      setBusy(false)
    }
  }
  return { busy, problem, start }
}
