import { expect, it } from 'vitest'
import { wallTime } from '@/ui/wall-time'

const at = (instant: string, timeZone = 'Asia/Shanghai') => wallTime(Date.parse(instant), timeZone)

it('takes an instant apart as a clock in the zone shows it', () => {
  expect(at('2026-03-14T01:05:59.999Z')).toEqual({
    hour: '09:05',
    day: '2026年3月14日',
    week: '星期六',
    iso: '2026-03-14',
  })
  expect(at('2026-12-31T16:00:00.000Z')).toEqual({
    hour: '00:00',
    day: '2027年1月1日',
    week: '星期五',
    iso: '2027-01-01',
  })
  expect(at('2026-03-08T06:59:00.000Z', 'America/New_York').hour).toBe('01:59')
})

it('names every day of the week', () => {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => at(`2026-03-0${day}T04:00:00.000Z`).week)
  expect(days.join('')).toBe('星期日星期一星期二星期三星期四星期五星期六')
})

it('throws on an unknown zone', () => {
  expect(() => at('2026-03-14T01:05:00.000Z', 'Asia/Nowhere')).toThrow(RangeError)
})
