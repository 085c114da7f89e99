import { momentInWords } from '@/features/screens/plan/why'
import { addDays, clockOf, mondayOf } from '@/platform/school-days/days'
import { schoolDays } from '@/platform/school-days/school-day'
import type { SchoolCalendar } from '@/platform/school-days/types'
import { wallClock } from '@/platform/school-days/wall-clock'
import type { LocalMoment } from '../week/types'

export type QuickMoment = { label: string; at: LocalMoment }

const EVENING = '19:30'
const MONDAY = '09:50'
/** longer than any holiday but the summer's */
const DAYS = 40

/** Moments people ask about, as seen at `now` (ms): the next break, tonight, next Monday. 现在 is no moment but moves on. */
export function quickMoments(calendar: SchoolCalendar, timeZone: string, now: number): QuickMoment[] {
  const { day, time } = clockOf(now, timeZone)
  const pause = nextBreak(calendar, day, time)
  const tonight =
    time < EVENING ? { label: `今晚 ${EVENING}`, day } : { label: `明晚 ${EVENING}`, day: addDays(day, 1) }
  return [
    ...(pause ? [{ label: `下一个${pause.name}（${inWords(pause.at, timeZone, now)}）`, at: pause.at }] : []),
    { label: tonight.label, at: `${tonight.day}T${EVENING}` },
    { label: `下周一 ${MONDAY}`, at: `${addDays(mondayOf(day), 7)}T${MONDAY}` },
  ]
}

function nextBreak(calendar: SchoolCalendar, today: string, time: string) {
  for (const { day, periods, school } of schoolDays(calendar, today, DAYS)) {
    const pause = periods.find(({ from, kind }) => kind === 'break' && (day > today || from > time))
    if (school && pause) return { name: pause.name, at: `${day}T${pause.from}` }
  }
  return undefined
}

function inWords(at: LocalMoment, timeZone: string, now: number): string {
  const [day = '', time = ''] = at.split('T')
  return momentInWords(wallClock(timeZone)(day, time) * 1000, now, timeZone)
}
