import { describe, expect, it } from 'vitest'
import { isOnce, singleDay, wholeChange } from '@/admin/screens/plan/moves'
import type { ScreenSchedule } from '@/payload-types'

const schedule: ScreenSchedule = {
  id: 3,
  name: '周五离校播放通知',
  playlist: 7,
  screens: [],
  groups: [2],
  priority: '2',
  active: true,
  days: 'school',
  part: 'hours',
  hoursFrom: '16:30',
  hoursTo: '17:30',
  repeat: 'weekly',
  interval: 1,
  weekdays: ['3', '5'],
  except: [],
  createdAt: '2026-09-01T00:00:00.000Z',
  updatedAt: '2026-09-01T00:00:00.000Z',
}

const move = (from: string, to: string) => ({
  schedule: 3,
  before: { from: '2026-12-04T16:30', to: '2026-12-04T17:30' },
  after: { from, to },
})

describe('a moved occurrence', () => {
  it('changes the hours of the whole schedule', () => {
    expect(wholeChange(schedule, move('2026-12-04T16:00', '2026-12-04T17:00'))).toEqual({
      hoursFrom: '16:00',
      hoursTo: '17:00',
    })
  })

  it('takes its weekday along, and no other', () => {
    expect(wholeChange(schedule, move('2026-12-03T16:30', '2026-12-03T17:30'))).toMatchObject({
      weekdays: ['3', '4'],
    })
    const daily = { ...schedule, repeat: 'daily' as const }
    expect(wholeChange(daily, move('2026-12-03T16:30', '2026-12-03T17:30'))).not.toHaveProperty('weekdays')
  })

  it('runs over midnight where it is dragged there', () => {
    expect(wholeChange(schedule, move('2026-12-04T23:30', '2026-12-05T00:30'))).toEqual({
      hoursFrom: '23:30',
      hoursTo: '00:30',
    })
  })

  it('moves the day of a schedule that has one day only', () => {
    const once = { ...schedule, from: '2026-12-04T04:00:00.000Z', to: '2026-12-04T12:00:00.000Z' }
    expect(isOnce(once)).toBe(true)
    expect(isOnce(schedule)).toBe(false)
    expect(wholeChange(once, move('2026-12-05T09:00', '2026-12-05T10:00'))).toMatchObject({
      from: '2026-12-05T12:00:00.000Z',
      to: '2026-12-05T12:00:00.000Z',
    })
  })

  it('becomes a schedule of its own for the day alone', () => {
    expect(singleDay(schedule, move('2026-12-05T09:00', '2026-12-05T10:00'))).toEqual({
      name: '周五离校播放通知',
      active: true,
      playlist: 7,
      screens: [],
      groups: [2],
      priority: '2',
      days: 'every',
      part: 'hours',
      hoursFrom: '09:00',
      hoursTo: '10:00',
      repeat: 'daily',
      interval: 1,
      weekdays: ['3', '5'],
      monthDay: undefined,
      periods: undefined,
      from: '2026-12-05T12:00:00.000Z',
      to: '2026-12-05T12:00:00.000Z',
      except: [],
    })
  })
})
