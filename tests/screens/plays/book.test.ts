import { expect, it } from 'vitest'
import { dayOfPlay } from '@/screens/plays/book'

const now = Date.parse('2026-11-30T01:50:00.000Z')
const from = '2026-11-20T15:59:00.000Z'

const bookedOn = (day: string | undefined, begun = from, timeZone = 'Asia/Shanghai') =>
  dayOfPlay({ day, from: begun }, timeZone, now)

it.each(['2026-11-20', '2026-11-21', '2026-11-30', '2026-12-01'])(
  'a play is booked on the day it says: %s',
  (day) => {
    expect(bookedOn(day)).toBe(day)
  },
)

it.each([
  ['nothing', undefined],
  ['a day before it began', '2026-11-19'],
  ['a day later than tomorrow', '2026-12-02'],
  ['no day', '2026-11-31'],
  ['no date', 'gestern'],
])('a play that says %s is booked on the day it began', (_, day) => {
  expect(bookedOn(day)).toBe('2026-11-20')
})

it('days are the school’s', () => {
  expect(bookedOn(undefined, '2026-11-20T16:00:00.000Z')).toBe('2026-11-21')
  expect(bookedOn('2026-11-30', from, 'America/New_York')).toBe('2026-11-30')
  expect(bookedOn(undefined, from, 'America/New_York')).toBe('2026-11-20')
})
