import { describe, expect, it } from 'vitest'
import { at, daysAgo, firstAfter, seasonOf } from '@/seed/calendar'

const now = new Date('2031-05-10T12:00:00+08:00')

describe('the calendar of the demo', () => {
  it('takes the latest past day', () => {
    expect(at('03-14', '15:40', now)).toEqual(new Date('2031-03-14T15:40:00+08:00'))
    expect(at('09-18', '09:00', now)).toEqual(new Date('2030-09-18T09:00:00+08:00'))
  })

  it('counts a later hour of today as last year', () => {
    expect(at('05-10', '12:01', now).getUTCFullYear()).toBe(2030)
    expect(at('05-10', '12:00', now)).toEqual(now)
  })

  it('takes the year of the school, not of London, on the first hours of January', () => {
    const newYear = new Date('2031-01-01T01:00:00+08:00')
    expect(at('01-01', '00:30', newYear)).toEqual(new Date('2031-01-01T00:30:00+08:00'))
  })

  it('publishes after the event, over a New Year too, and never in the future', () => {
    expect(firstAfter(at('12-31', '09:00', now), '01-02', '08:00', now)).toEqual(
      new Date('2031-01-02T08:00:00+08:00'),
    )
    expect(firstAfter(at('05-10', '09:00', now), '05-11', '08:00', now)).toEqual(now)
  })

  it('counts days back from noon at the school', () => {
    expect(daysAgo(0, now)).toEqual(new Date('2031-05-10T12:00:00+08:00'))
    expect(daysAgo(10, new Date('2031-05-10T23:30:00+08:00'))).toEqual(new Date('2031-04-30T12:00:00+08:00'))
  })

  it('names the season', () => {
    expect(seasonOf('03-18', now)).toBe('2031年春')
    expect(seasonOf('10-28', now)).toBe('2030年秋')
  })
})
