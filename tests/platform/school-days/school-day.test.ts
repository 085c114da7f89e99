import { expect, it } from 'vitest'
import { countsAs, isOfKind, schoolDay } from '@/platform/school-days/school-day'
import type { DayKind } from '@/platform/school-days/types'
import { calendar } from '../../features/screens/plan/school-year'

it.each([
  ['an ordinary day', '2026-11-02', { weekday: 1, school: true, term: '2026年秋季学期' }],
  ['the weekend', '2026-11-07', { weekday: 6, school: false }],
  ['a holiday', '2026-10-01', { school: false, holiday: '国庆节' }],
  ['a make-up day', '2026-10-10', { weekday: 6, school: true, makeUp: { name: '国庆调休', follows: 3 } }],
  ['an exam', '2027-01-11', { school: true, exam: '期末考试' }],
  ['between the terms', '2027-02-01', { school: false, term: undefined }],
])('%s', (_, day, facts) => {
  expect(schoolDay(calendar, day)).toMatchObject(facts)
})

it('a make-up day within a holiday is school; outside all terms it is not', () => {
  const makeUp = (day: string) => ({ ...calendar, makeUpDays: [{ name: '补课', day, follows: 1 as const }] })
  expect(schoolDay(makeUp('2026-10-06'), '2026-10-06')).toMatchObject({ school: true, holiday: undefined })
  expect(schoolDay(makeUp('2027-02-06'), '2027-02-06').school).toBe(false)
})

it('a make-up day counts as the day of its own week that it follows', () => {
  expect(countsAs(schoolDay(calendar, '2026-10-10'))).toBe('2026-10-07')
  expect(countsAs(schoolDay(calendar, '2026-10-09'))).toBe('2026-10-09')
})

it.each<[string, DayKind[]]>([
  ['2026-11-02', ['every', 'school']],
  ['2026-11-07', ['every', 'off']],
  ['2026-10-10', ['every', 'school']],
  ['2027-01-12', ['every', 'school', 'exam']],
])('%s is a day for %j', (day, kinds) => {
  const all: DayKind[] = ['every', 'school', 'off', 'exam']
  expect(all.filter((kind) => isOfKind(schoolDay(calendar, day), kind))).toEqual(kinds)
})

it('the first timetable whose dates cover a day holds', () => {
  const at = (day: string) => schoolDay(calendar, day).periods.find(({ kind }) => kind === 'break')?.from
  expect([at('2026-09-30'), at('2026-10-01')]).toEqual(['09:30', '09:40'])
  expect(schoolDay({ ...calendar, timetables: [] }, '2026-11-02').periods).toEqual([])
})
