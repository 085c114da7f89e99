import './date-line.css'
import { type Day, longDate } from './day'

/** 2026年3月14日 as a machine-readable time. */
export function DateText({ day, label }: { day: Day; label?: string }) {
  return <time dateTime={day.iso}>{label ?? longDate(day)}</time>
}

/** The big day and small month of dated lists. */
export function DateMark({ day, thisYear }: { day: Day; thisYear?: number }) {
  const month = day.year === thisYear ? `${day.month}月` : `${day.year}.${day.month}`
  return (
    <time className="date-mark" dateTime={day.iso}>
      <span className="unseen">{longDate(day)}</span>
      <span className="date-mark-day" aria-hidden="true">
        {String(day.day).padStart(2, '0')}
      </span>
      <span className="date-mark-month" aria-hidden="true">
        {month}
      </span>
    </time>
  )
}
