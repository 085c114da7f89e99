import { describe, expect, it } from 'vitest'
import { eventsOf, hoursShown, isBeaten, labelOf } from '@/admin/screens/plan/events'
import { breaks, mondayBreak, weekPlan } from './week-plan'

const whole = { from: mondayBreak.from, to: mondayBreak.to, by: '通知' }

describe('what the timeline draws', () => {
  it('is periods and nights behind, and each occurrence before', () => {
    const events = eventsOf(weekPlan)
    expect(events.filter(({ display }) => display === 'background')).toHaveLength(11)
    expect(events.filter(({ display }) => display === undefined)).toMatchObject([
      { id: 'schedule:1@1', start: '2026-11-30T09:50', title: '课间播放书画', editable: false },
    ])
  })

  it('are the hours of school, unless something lies outside of them', () => {
    expect(hoursShown(weekPlan)).toEqual({ from: '07:00', to: '18:00' })
    const evening = { ...mondayBreak, from: '2026-11-30T06:10', to: '2026-11-30T19:30' }
    expect(hoursShown({ ...weekPlan, occurrences: [evening] })).toEqual({ from: '06:00', to: '20:00' })
    const night = { ...mondayBreak, from: '2026-11-30T21:00', to: '2026-12-01T06:00' }
    expect(hoursShown({ ...weekPlan, occurrences: [night] })).toEqual({ from: '07:00', to: '18:00' })
  })
})

describe('an occurrence', () => {
  it('is beaten when something stronger plays all the time', () => {
    expect(isBeaten(mondayBreak)).toBe(false)
    expect(isBeaten({ ...mondayBreak, beaten: [whole] })).toBe(true)
    expect(isBeaten({ ...mondayBreak, beaten: [{ ...whole, to: '2026-11-30T10:00' }] })).toBe(false)
    const gap = [
      { ...whole, to: '2026-11-30T10:00' },
      { ...whole, from: '2026-11-30T10:10' },
    ]
    expect(isBeaten({ ...mondayBreak, beaten: gap })).toBe(false)
  })

  it('is told to those who cannot see it', () => {
    expect(labelOf({ ...mondayBreak, beaten: [whole] }, { ...breaks, empty: true })).toBe(
      '课间播放书画（没有内容） 09:50–10:20，11月30日，播放“书画”，被“通知”盖住',
    )
  })
})
