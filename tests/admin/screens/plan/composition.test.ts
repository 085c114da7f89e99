import { describe, expect, it } from 'vitest'
import { compositionAt, freshComposition, nameOf, scheduleOf } from '@/admin/screens/plan/composition'
import { weekPlan } from './week-plan'

const composition = freshComposition(weekPlan, { playlist: 5 })

describe('the short form', () => {
  it('begins with the breaks of the term’s school days, where one is looking', () => {
    expect(scheduleOf(composition, weekPlan)).toMatchObject({
      name: '课间播放书画',
      playlist: 5,
      groups: [2],
      screens: [],
      part: 'periods',
      periods: ['break'],
      days: 'school',
      repeat: 'daily',
      priority: '1',
      from: '2026-09-01T12:00:00.000Z',
      to: '2027-01-20T12:00:00.000Z',
    })
  })

  it('says nothing of periods when it goes by the clock, and nothing of hours otherwise', () => {
    const hours = scheduleOf(
      { ...composition, time: 'hours', hoursFrom: '12:00', hoursTo: '13:00' },
      weekPlan,
    )
    expect(hours).toMatchObject({
      part: 'hours',
      hoursFrom: '12:00',
      hoursTo: '13:00',
      name: '12:00–13:00播放书画',
    })
    expect(hours).not.toHaveProperty('periods')
    expect(scheduleOf({ ...composition, time: 'allDay' }, weekPlan)).toMatchObject({ part: 'allDay' })
  })

  it('holds on one day alone, whatever that day is', () => {
    const once = scheduleOf({ ...composition, days: 'once', day: '2026-12-05' }, weekPlan)
    expect(once).toMatchObject({
      days: 'every',
      from: '2026-12-05T12:00:00.000Z',
      to: '2026-12-05T12:00:00.000Z',
    })
  })

  it('keeps to weekdays on school days, and may last for ever', () => {
    const weekly = scheduleOf({ ...composition, days: 'weekly', weekdays: [1, 3], lasts: 'ever' }, weekPlan)
    expect(weekly).toMatchObject({ days: 'school', repeat: 'weekly', weekdays: ['1', '3'] })
    expect(weekly).not.toHaveProperty('from')
  })

  it('takes the manager’s own name before its own', () => {
    expect(nameOf({ ...composition, name: ' 我的安排 ' }, weekPlan)).toBe('我的安排')
  })

  it('says the time once where the playlist is named after it', () => {
    const playlists = [{ id: 5, name: '课间：书画', items: 1, length: '8秒' }]
    expect(nameOf(composition, { ...weekPlan, playlists })).toBe('课间：书画')
  })
})

describe('where something is dropped', () => {
  it('takes a break whole', () => {
    expect(compositionAt(weekPlan, '2026-11-30T09:55', '2026-11-30T10:25')).toMatchObject({
      time: 'break',
      days: 'school',
      weekdays: [1],
      hoursFrom: '09:55',
      hoursTo: '10:25',
    })
  })

  it('goes by the clock within a lesson, and by the day at the weekend', () => {
    expect(compositionAt(weekPlan, '2026-11-30T09:15', '2026-11-30T09:45').time).toBe('hours')
    expect(compositionAt(weekPlan, '2026-12-05T09:55', '2026-12-05T10:25')).toMatchObject({
      time: 'hours',
      days: 'once',
      day: '2026-12-05',
    })
  })
})
