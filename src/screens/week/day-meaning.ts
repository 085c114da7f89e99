import { weekdayInWords } from '@/features/screens/plan/words-of-days'
import { daysBetween, mondayOf } from '@/platform/school-days/days'
import type { SchoolDay } from '@/platform/school-days/school-day'
import type { SchoolCalendar } from '@/platform/school-days/types'
import type { DayStanding } from './types'

/** What a day is, for its head: 第14周 上学日 · 国庆节放假 · 调休，按周五上课 · 第19周 期末考试 · 周末 · 假期 */
export function dayMeaning(day: SchoolDay, calendar: SchoolCalendar): string {
  if (day.exam) return `${weekOfTerm(day, calendar)}${day.exam}`
  if (day.school && day.makeUp) return `调休，按${weekdayInWords(day.makeUp.follows)}上课`
  if (day.school) return `${weekOfTerm(day, calendar)}上学日`
  if (day.holiday) return `${day.holiday}放假`
  return day.term ? '周末' : '假期'
}

export function standingOfDay({ exam, holiday, makeUp, school }: SchoolDay): DayStanding {
  if (exam) return 'exam'
  if (school) return makeUp ? 'makeUp' : 'school'
  return holiday ? 'holiday' : 'off'
}

/** 第14周, counted from the week the term begins in */
function weekOfTerm({ day, term }: SchoolDay, { terms }: SchoolCalendar): string {
  const found = terms.find(({ from, name, to }) => name === term && from <= day && day <= to)
  return found ? `第${daysBetween(mondayOf(found.from), mondayOf(day)) / 7 + 1}周 ` : ''
}
