import type { Payload, PayloadRequest } from 'payload'
import { calendarOf } from './stored-calendar'
import type { SchoolCalendar } from './types'

/**
 * The school calendar, for whoever counts its days. A privileged read: the calendar with its exams and bells is the
 * staff's, while visitors are told the days counted by it. Give out nothing else. Within `req`'s transaction if there is one.
 */
export async function readSchoolCalendar(
  payload: Payload,
  timeZone: string,
  req?: PayloadRequest,
): Promise<SchoolCalendar> {
  const stored = await payload.findGlobal({
    slug: 'school-calendar',
    depth: 0,
    overrideAccess: true,
    ...(req && { req }),
  })
  return calendarOf(stored, timeZone)
}
