import { expect, it } from 'vitest'
import { schoolDay } from '@/platform/school-days/school-day'
import { dayMeaning, standingOfDay } from '@/screens/week/day-meaning'
import { calendar } from '../../features/screens/plan/school-year'

it.each([
  ['2026-09-01', '第1周 上学日', 'school'],
  ['2026-11-30', '第14周 上学日', 'school'],
  ['2026-10-01', '国庆节放假', 'holiday'],
  ['2026-10-10', '调休，按周三上课', 'makeUp'],
  ['2026-11-28', '周末', 'off'],
  ['2027-01-11', '第20周 期末考试', 'exam'],
  ['2027-02-01', '假期', 'off'],
])('%s is %s', (day, meaning, standing) => {
  const found = schoolDay(calendar, day)
  expect(dayMeaning(found, calendar)).toBe(meaning)
  expect(standingOfDay(found)).toBe(standing)
})
