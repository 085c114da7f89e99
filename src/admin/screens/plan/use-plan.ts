'use client'

import { useCallback, useEffect, useState } from 'react'
import type { WeekPlan } from '@/screens/week/types'
import { ask, toldBy } from '../ask'

/** Which week of which place: any of its days, and `all`, `group-2` or `screen-3`. */
export type Shown = { week?: string; place: string }

/** The plan to show. `reload` after a change of one's own. */
export function usePlan({ place, week }: Shown) {
  const [plan, setPlan] = useState<WeekPlan>()
  const [problem, setProblem] = useState<string>()
  const load = useCallback(
    async (fresh: boolean, isWanted: () => boolean = () => true) => {
      try {
        const answer = await ask<WeekPlan>(addressOf({ place, week }, fresh))
        if (!isWanted()) return
        setPlan(answer)
        setProblem(undefined)
      } catch (error) {
        if (isWanted()) setProblem(toldBy(error))
      }
    },
    [place, week],
  )
  useEffect(() => {
    let wanted = true
    void load(false, () => wanted)
    return () => {
      wanted = false
    }
  }, [load])
  return { plan, problem, reload: () => load(true) }
}

function addressOf({ place, week }: Shown, fresh: boolean): string {
  const query = new URLSearchParams(week ? { week } : {})
  const [kind = '', id] = place.split('-')
  if (id) query.set(kind, id)
  if (fresh) query.set('fresh', '')
  return `/api/screen-control/plan?${query}`
}
