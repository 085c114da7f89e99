import type { SchoolCalendar } from '@/payload-types'
import type { Day } from '@/platform/school-days/types'
import { wallClock } from '@/platform/school-days/wall-clock'
import type { Days } from '../plan/holidays/merge'

type Stored = Pick<SchoolCalendar, 'holidays' | 'makeUpDays' | 'examDays'>

/**
 * Days as instants, for the calendar's date fields: noon in the school's zone, which is that day there whatever the zone.
 * (The fields themselves write noon in UTC.) The opposite of `calendarOf`, which reads both.
 */
export function storedDays({ examDays, holidays, makeUpDays }: Days, timeZone: string): Stored {
  const clock = wallClock(timeZone)
  const noon = (day: Day) => new Date(clock(day, '12:00') * 1000).toISOString()
  const stretch = ({ from, name, to }: Days['holidays'][number]) => ({ name, from: noon(from), to: noon(to) })
  return {
    holidays: holidays.map(stretch),
    makeUpDays: makeUpDays.map(({ day, follows, name }) => ({ name, day: noon(day), follows: `${follows}` })),
    examDays: examDays.map(stretch),
  }
}
