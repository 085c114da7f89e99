import { describe, expect, it } from 'vitest'
import { averageOf, dayLabel, eventInWords } from '@/admin/screens/screen/words'

const day = (extra: object = {}) => ({
  day: '2026-11-26',
  online: 24,
  hours: 24,
  breaks: 0,
  revisions: 2,
  ...extra,
})

describe('a screen’s month in words', () => {
  it('weighs each day by the hours that are known of it', () => {
    const days = [day({ hours: 0, online: 0, revisions: 0 }), day(), day({ online: 6, hours: 12, breaks: 1 })]
    expect(averageOf(days)).toBe('在线83%的时间，离线过1次，换过4次节目单。')
    expect(averageOf([day()])).toBe('在线100%的时间，没有离线过，换过2次节目单。')
    expect(averageOf([])).toBe('还没有记录。')
  })

  it('does not say that a screen which is away now never was', () => {
    expect(averageOf([day({ online: 4 })])).toBe('在线16%的时间，换过2次节目单。')
  })

  it('never rounds an absence away', () => {
    expect(averageOf([day({ online: 23.95, breaks: 1 })])).toMatch(/^在线99%的时间/)
  })

  it('names months where they begin', () => {
    expect([dayLabel(day(), 0), dayLabel(day(), 1), dayLabel(day({ day: '2026-12-01' }), 5)]).toEqual([
      '11月26日',
      '26日',
      '12月1日',
    ])
  })

  it('says what happened', () => {
    const told = (what: 'online' | 'revision' | 'log', detail: string) =>
      eventInWords({ at: '', what, detail })
    expect([told('online', 'Chrome/70.0'), told('revision', ''), told('log', '影片卡住')]).toEqual([
      '上线（Chrome 70.0）',
      '没有节目单',
      '影片卡住',
    ])
  })
})
