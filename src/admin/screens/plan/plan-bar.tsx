'use client'

import './plan-bar.css'
import { addDays } from '@/platform/school-days/days'
import type { WeekPlan } from '@/screens/week/types'
import { PlaceSelect } from '../place-select'
import type { Shown } from './use-plan'

type Props = {
  plan?: WeekPlan
  shown: Shown
  onGo: (next: Shown) => void
  /** absent for those who may only look */
  onCompose?: () => void
}

/** Which place and week, and the way to schedule something without dragging. */
export function PlanBar({ onCompose, onGo, plan, shown }: Props) {
  const week = plan?.week
  const by = (days: number) => week && onGo({ ...shown, week: addDays(week, days) })
  const thisWeek = plan?.days.some(({ day }) => day === plan.today)
  return (
    <div className="plan-bar">
      <PlaceSelect onChoose={(place) => onGo({ ...shown, place })} value={shown.place} />
      <div className="plan-weeks">
        <button className="desk-button" disabled={!week} onClick={() => by(-7)} type="button">
          上一周
        </button>
        <button
          className="desk-button"
          disabled={thisWeek ?? true}
          onClick={() => onGo({ place: shown.place })}
          type="button"
        >
          本周
        </button>
        <button className="desk-button" disabled={!week} onClick={() => by(7)} type="button">
          下一周
        </button>
      </div>
      <strong className="plan-range">{plan && rangeOf(plan)}</strong>
      {onCompose && (
        <button
          className="desk-button desk-button-primary"
          disabled={!plan}
          onClick={onCompose}
          type="button"
        >
          安排一个播放列表
        </button>
      )}
    </div>
  )
}

/** 2026年11月30日–12月6日 */
const rangeOf = ({ days, week }: WeekPlan): string =>
  `${week.slice(0, 4)}年${days[0]?.date ?? ''}–${days.at(-1)?.date ?? ''}`
