'use client'

import { useEffect, useState } from 'react'
import type { Moment } from '@/screens/moment/moment'
import { ask, toldBy } from '../ask'

/** What a screen shows at a moment (`2026-11-30T09:50` by the school's clock; undefined: now). */
export function useMoment(screen: string | undefined, at: string | undefined) {
  const [moment, setMoment] = useState<Moment>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    if (!screen) return
    let wanted = true
    const query = at ? `?at=${encodeURIComponent(at)}` : ''
    ask<Moment>(`/api/screen-control/screens/${screen}/why${query}`).then(
      (answer) => {
        if (!wanted) return
        setMoment(answer)
        setProblem(undefined)
      },
      (error) => wanted && setProblem(toldBy(error)),
    )
    return () => {
      wanted = false
    }
  }, [screen, at])
  return { moment, problem }
}
