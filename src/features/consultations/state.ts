import type { Consultation, Feedback } from '@/payload-types'
import { dayOf } from '@/ui/day'
import type { ConsultationState } from './words'

/** Days of the school's calendar, `2026-11-30`. */
type IsoDay = string

type Period = Pick<Consultation, 'opensAt' | 'closesAt'>
type Course = Period & Pick<Consultation, 'promisedAt'> & { isAnswered: boolean }

/** Whether something may be sent in on this day; the first and the last day belong to the period. */
export function isTakingAnswers({ closesAt, opensAt }: Period, today: IsoDay, timeZone: string): boolean {
  const day = (instant: string) => dayOf(instant, timeZone).iso
  return day(opensAt) <= today && (!closesAt || today <= day(closesAt))
}

/** Where a consultation stands on a day. While it takes answers that is what matters, even when some are answered already. */
export function consultationState(course: Course, today: IsoDay, timeZone: string): ConsultationState {
  if (today < dayOf(course.opensAt, timeZone).iso) return 'coming'
  if (isTakingAnswers(course, today, timeZone)) return 'open'
  if (course.isAnswered) return 'answered'
  return isPast(course.promisedAt, today, timeZone) ? 'overdue' : 'waiting'
}

type Promise = Pick<Feedback, 'promisedAt' | 'reply'>

/** Where an entry stands on a day; `plain` = nobody has promised an answer, none has come. */
export function replyState(
  { promisedAt, reply }: Promise,
  today: IsoDay,
  timeZone: string,
): 'answered' | 'overdue' | 'waiting' | 'plain' {
  if (reply) return 'answered'
  if (!promisedAt) return 'plain'
  return isPast(promisedAt, today, timeZone) ? 'overdue' : 'waiting'
}

const isPast = (day: string | null | undefined, today: IsoDay, timeZone: string): boolean =>
  Boolean(day && dayOf(day, timeZone).iso < today)
