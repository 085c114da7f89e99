'use client'

import { useEffect, useState } from 'react'
import type { ScheduleDraft } from '@/screens/control/draft'
import type { DraftView } from '@/screens/week/draft'
import { ask, toldBy } from '../ask'

/** What the server makes of a schedule, or what it lacks. */
export type Draft = Partial<DraftView> & { problem?: string }

const PAUSE_MS = 250

/** What a schedule that is being written would do, a moment after the last change to it. */
export function useDraft(schedule: ScheduleDraft | undefined): Draft {
  const [draft, setDraft] = useState<Draft>({})
  const said = schedule && JSON.stringify(schedule)
  useEffect(() => {
    if (!said) return
    let wanted = true
    const timer = setTimeout(() => {
      askDraft(JSON.parse(said) as ScheduleDraft).then((answer) => wanted && setDraft(answer))
    }, PAUSE_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [said])
  return draft
}

export const askDraft = (schedule: ScheduleDraft): Promise<Draft> =>
  ask<Draft>('/api/screen-control/plan/draft', 'POST', schedule).catch((error) => ({
    problem: toldBy(error),
  }))
