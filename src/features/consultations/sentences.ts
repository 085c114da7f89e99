import { daysBetween } from '@/platform/school-days/days'
import { type Day, shortDate } from '@/ui/day'
import type { ConsultationState } from './words'

export type Course = { opens: Day; closes?: Day; promised?: Day; replied?: Day }

type Sentence = (course: Course, today: Day) => string

/** What a page says of where a consultation stands, in words. */
const sentences = {
  coming: ({ opens }, today) => `${dayWords(opens, today)}开始`,
  open: ({ closes }, today) => (closes ? openUntil(closes, today) : '长期征集，随时可以提'),
  waiting: ({ closes, promised }, today) =>
    [closes && `${dayWords(closes, today)}截止`, promised && `最晚${dayWords(promised, today)}答复`]
      .filter(Boolean)
      .join('，'),
  overdue: ({ promised }, today) => (promised ? overdueSentence(promised, today) : ''),
  answered: (course, today) => answeredSentence(course, today),
} satisfies Record<ConsultationState, Sentence>

export const standingSentence = (state: ConsultationState, course: Course, today: Day): string =>
  sentences[state](course, today)

function openUntil(closes: Day, today: Day): string {
  const left = daysBetween(today.iso, closes.iso)
  if (left === 0) return `今天（${shortDate(closes)}）是最后一天`
  return `征集到${dayWords(closes, today)}，还有${left}天`
}

/** 答应3月14日前答复，已经过了3天，还没有答复 */
export const overdueSentence = (promised: Day, today: Day): string =>
  `说好最晚${dayWords(promised, today)}答复，已经过了${daysBetween(promised.iso, today.iso)}天，还没有答复`

/** 3月16日答复，比说好的3月14日晚了2天 */
export function answeredSentence(
  { promised, replied }: Pick<Course, 'promised' | 'replied'>,
  today: Day,
): string {
  if (!replied) return '已答复'
  const when = `${dayWords(replied, today)}答复`
  if (!promised) return when
  const late = daysBetween(promised.iso, replied.iso)
  if (late > 0) return `${when}，比说好的${dayWords(promised, today)}晚了${late}天`
  return `${when}，说好最晚${dayWords(promised, today)}`
}

/** Without its year while that is this one. */
export const dayWords = (day: Day, today: Day): string =>
  day.year === today.year ? shortDate(day) : `${day.year}年${shortDate(day)}`
