import type { WeekDay } from '@/screens/week/types'

/** 周一 11月30日 / 第14周 上学日 */
export function DayHead({ day, today }: { day: WeekDay | undefined; today: string }) {
  if (!day) return null
  return (
    <span className={`plan-day plan-day-${day.standing} ${day.day === today ? 'plan-day-today' : ''}`}>
      <span className="plan-day-date">
        <b>{day.weekday}</b> {day.date}
        {day.day === today && ' 今天'}
      </span>
      <span className="plan-day-meaning">{day.meaning}</span>
    </span>
  )
}
