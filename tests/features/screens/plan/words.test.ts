import { expect, it } from 'vitest'
import type { ScheduleRule } from '@/features/screens/plan/types'
import { priorityInWords, ruleInWords } from '@/features/screens/plan/words'
import { weekdaysInWords } from '@/features/screens/plan/words-of-days'
import { calendar, rule } from './school-year'

const TERM = { from: '2026-09-01', to: '2027-01-15' }
const lunch = { kind: 'hours', from: '12:00', to: '13:30' } as const
const weekly = (days: string, interval = 1) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days}`

it.each<[Partial<ScheduleRule>, string]>([
  [{}, '每个上学日的课间'],
  [TERM, '本学期每个上学日的课间'],
  [{ from: '2027-02-22', to: '2027-06-30' }, '2027年春季学期每个上学日的课间'],
  [{ ...TERM, except: ['2026-12-31', '2026-09-30'] }, '本学期每个上学日的课间，9月30日、12月31日除外'],
  [
    {
      days: 'every',
      part: lunch,
      recurrence: weekly('MO,WE', 2),
      from: '2026-09-01',
      to: '2026-12-30',
      except: ['2026-10-01'],
    },
    '单周周一、周三 12:00–13:30，2026年9月1日至12月30日，10月1日除外',
  ],
  [
    { part: lunch, recurrence: weekly('MO', 2), from: '2026-09-07' },
    '双周周一（只在上学日） 12:00–13:30，2026年9月7日起',
  ],
  [{ days: 'every', part: lunch, recurrence: weekly('MO,TU,WE,TH,FR') }, '周一至周五 12:00–13:30'],
  [{ days: 'every', part: lunch, recurrence: weekly('MO,WE') }, '每周一、周三 12:00–13:30'],
  [{ days: 'every', part: lunch, recurrence: weekly('MO,TU,WE,TH,FR,SA,SU') }, '每天 12:00–13:30'],
  [{ days: 'every', part: { kind: 'allDay' }, recurrence: weekly('MO', 2) }, '隔周周一（下周轮到）全天'],
  [{ days: 'every', part: lunch, recurrence: weekly('MO', 7) }, '每7周的周一（5周后轮到） 12:00–13:30'],
  [{ days: 'off', part: { kind: 'allDay' } }, '放假和周末全天'],
  [{ days: 'exam', part: { kind: 'periods', of: ['lesson', 'break'] } }, '每个考试日的上课和课间'],
  [
    { days: 'every', part: { kind: 'hours', from: '21:00', to: '06:00' }, to: '2027-01-15' },
    '每天 21:00–次日06:00，到2027年1月15日为止',
  ],
  [{ days: 'every', part: lunch, from: '2026-12-31', to: '2026-12-31' }, '每天 12:00–13:30，2026年12月31日'],
  [{ days: 'every', part: lunch, recurrence: 'FREQ=DAILY;INTERVAL=2' }, '每隔一天 12:00–13:30'],
  [{ days: 'every', part: lunch, recurrence: 'FREQ=DAILY;INTERVAL=3' }, '每3天一次 12:00–13:30'],
  [{ days: 'every', part: lunch, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=1,15' }, '每月1日、15日 12:00–13:30'],
  [{ days: 'every', part: lunch, recurrence: 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1' }, '隔月1日 12:00–13:30'],
  [
    { days: 'every', part: lunch, recurrence: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1' },
    '每3个月的1日 12:00–13:30',
  ],
  [{ days: 'every', part: lunch, except: ['2026-10-01'] }, '每天 12:00–13:30，2026年10月1日除外'],
])('%j is said so: %s', (given, words) => {
  expect(ruleInWords(rule(given), { calendar, today: '2026-11-25' })).toBe(words)
})

it('says no 本学期 and nobody’s turn without a day to stand on', () => {
  expect(ruleInWords(rule(TERM), { calendar })).toBe('2026年秋季学期每个上学日的课间')
  expect(ruleInWords(rule({ days: 'every', recurrence: weekly('MO', 2) }), { calendar })).toBe(
    '隔周周一的课间',
  )
})

it('knows priorities by the names of the form', () => {
  expect([1, 2, 3, 10].map(priorityInWords)).toEqual([
    '优先级：一般',
    '优先级：优先',
    '优先级：重要',
    '紧急插播，高于一切排期',
  ])
})

it('tells weekdays in rows by their ends', () => {
  expect(weekdaysInWords([5, 1, 2, 3])).toBe('周一至周三、周五')
  expect(weekdaysInWords([6, 7])).toBe('周六、周日')
})
