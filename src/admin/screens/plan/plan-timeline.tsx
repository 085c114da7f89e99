'use client'

import { type ComponentType, type RefObject, useEffect, useState } from 'react'
import type { WeekPlan } from '@/screens/week/types'
import { DayChips } from './day-chips'
import type { TimelineProps } from './timeline'
import { useNarrow } from './use-narrow'

type PlanTimelineProps = Omit<TimelineProps, 'plan' | 'day' | 'wholeDay' | 'playlists'> & {
  plan?: WeekPlan
  playlists: RefObject<HTMLDivElement | null>
}

/** The calendar library comes when the plan is there: no other view of the desk carries it. */
export function PlanTimeline({ plan, ...rest }: PlanTimelineProps) {
  const [Timeline, setTimeline] = useState<ComponentType<TimelineProps>>()
  const [wholeDay, setWholeDay] = useState(false)
  const [day, setDay] = useState<string>()
  const narrow = useNarrow()
  useEffect(() => {
    void import('./timeline').then((module) => setTimeline(() => module.default))
  }, [])
  if (!plan || !Timeline) return <div className="plan-timeline plan-waiting">正在打开…</div>
  const chosen = plan.days.find((each) => each.day === (day ?? plan.today)) ?? plan.days[0]
  return (
    <div className="plan-timeline">
      {narrow && <DayChips chosen={chosen?.day} days={plan.days} onChoose={setDay} today={plan.today} />}
      <Timeline {...rest} day={narrow ? chosen?.day : undefined} plan={plan} wholeDay={wholeDay} />
      <label className="plan-whole">
        <input checked={wholeDay} onChange={() => setWholeDay(!wholeDay)} type="checkbox" />
        <span>显示全天24小时</span>
      </label>
    </div>
  )
}
