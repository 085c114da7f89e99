import { daysBetween } from '@/platform/school-days/days'
import { type Day, shortDate } from '@/ui/day'
import type { ConsultationState } from './words'

/** `firstPromised` = the day that was said before it was moved, or the same */
type Promised = { promised?: Day; firstPromised?: Day }
export type Course = Promised & { opens: Day; closes?: Day; replied?: Day }

type Sentence = (course: Course, today: Day) => string

/** What a page says of where a consultation stands, in words. */
const sentences = {
  coming: ({ opens }, today) => `${dayWords(opens, today)}开始`,
  open: ({ closes }, today) => (closes ? openUntil(closes, today) : '长期征集，随时可以提'),
  waiting: (course, today) =>
    [course.closes && `${dayWords(course.closes, today)}截止`, promiseSentence(course, today)]
      .filter(Boolean)
      .join('，'),
  overdue: (course, today) => overdueSentence(course, today),
  answered: (course, today) => answeredSentence(course, today),
} satisfies Record<ConsultationState, Sentence>

export const standingSentence = (state: ConsultationState, course: Course, today: Day): string =>
  sentences[state](course, today)

function openUntil(closes: Day, today: Day): string {
  const left = daysBetween(today.iso, closes.iso)
  if (left === 0) return `今天（${shortDate(closes)}）是最后一天`
  return `征集到${dayWords(closes, today)}，还有${left}天`
}

/** 最晚3月14日答复（原来说3月10日） */
export const promiseSentence = ({ firstPromised, promised }: Promised, today: Day): string =>
  promised ? `最晚${dayWords(promised, today)}答复${movedFrom(promised, firstPromised, today)}` : ''

/** 说好最晚3月14日答复，已经过了3天，还没有答复 */
export function overdueSentence(course: Promised, today: Day): string {
  if (!course.promised) return ''
  const late = daysBetween(course.promised.iso, today.iso)
  return `说好${promiseSentence(course, today)}，已经过了${late}天，还没有答复`
}

/** 3月16日答复，比说好的3月14日晚了2天 */
export function answeredSentence(
  { firstPromised, promised, replied }: Omit<Course, 'opens'>,
  today: Day,
): string {
  if (!replied) return '已答复'
  const when = `${dayWords(replied, today)}答复`
  if (!promised) return when
  const late = daysBetween(promised.iso, replied.iso)
  const moved = movedFrom(promised, firstPromised, today)
  if (late > 0) return `${when}，比说好的${dayWords(promised, today)}${moved}晚了${late}天`
  return `${when}，说好最晚${dayWords(promised, today)}${moved}`
}

/** A promise that was moved says so wherever it stands. */
export const movedFrom = (promised: Day, first: Day | undefined, today: Day): string =>
  first && first.iso !== promised.iso ? `（原来说${dayWords(first, today)}）` : ''

/** Without its year while that is this one. */
const dayWords = (day: Day, today: Day): string =>
  day.year === today.year ? shortDate(day) : `${day.year}年${shortDate(day)}`
