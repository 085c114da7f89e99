import './day-chips.css'
import type { WeekDay } from '@/screens/week/types'

type Props = { days: WeekDay[]; chosen?: string; today: string; onChoose: (day: string) => void }

/** The days of the week to choose from, where only one has room. */
export const DayChips = ({ chosen, days, onChoose, today }: Props) => (
  <div className="plan-chips">
    {days.map(({ date, day, standing, weekday }) => (
      <button
        aria-pressed={day === chosen}
        className={`plan-chip plan-chip-${standing}`}
        key={day}
        onClick={() => onChoose(day)}
        type="button"
      >
        <b>{day === today ? '今天' : weekday}</b>
        <span>{date.split('月')[1]}</span>
      </button>
    ))}
  </div>
)
