import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Recurrence, readRecurrence, recurrenceText } from '@/features/screens/plan/recurrence'
import type { Weekday } from '@/platform/school-days/types'

it.each<[Recurrence, string]>([
  [{ repeat: 'daily', interval: 1 }, 'FREQ=DAILY'],
  [{ repeat: 'daily', interval: 3 }, 'FREQ=DAILY;INTERVAL=3'],
  [{ repeat: 'weekly', interval: 2, weekdays: [3, 1] }, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE'],
  [{ repeat: 'monthly', interval: 1, monthDays: [15, 1, 15] }, 'FREQ=MONTHLY;BYMONTHDAY=1,15'],
])('%j is written %s', (recurrence, text) => {
  expect(recurrenceText(recurrence)).toBe(text)
})

it('is read with a prefix, in small letters and in any order', () => {
  expect(readRecurrence('rrule:byday=we, mo;interval=2;freq=weekly')).toEqual({
    repeat: 'weekly',
    interval: 2,
    weekdays: [1, 3],
  })
})

it('is what was written', () => {
  const interval = fc.integer({ min: 1, max: 366 })
  const recurrences: fc.Arbitrary<Recurrence> = fc.oneof(
    fc.record({ repeat: fc.constant('daily' as const), interval }),
    fc.record({
      repeat: fc.constant('weekly' as const),
      interval,
      weekdays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    }),
    fc.record({
      repeat: fc.constant('monthly' as const),
      interval,
      monthDays: fc
        .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1 })
        .map((days) => days.sort((one, other) => one - other)),
    }),
  )
  fc.assert(
    fc.property(recurrences, (recurrence) => {
      expect(readRecurrence(recurrenceText(recurrence))).toEqual(recurrence)
    }),
  )
})

it.each([
  '',
  'FREQ=HOURLY',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=WEEKLY;BYDAY=1MO',
  'FREQ=WEEKLY;BYDAY=MO;BYMONTHDAY=1',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;INTERVAL=1.5',
  'FREQ=DAILY;INTERVAL=367',
  'FREQ=DAILY;COUNT=3',
  'FREQ=DAILY;UNTIL=20270101',
  'FREQ=DAILY;BYDAY=MO',
  'every monday',
])('refuses "%s" rather than half of it', (text) => {
  expect(() => readRecurrence(text)).toThrow('看不懂重复规则')
})
