import { describe, expect, it } from 'vitest'
import { daysOf, onlineStretches } from '@/screens/history/days'

const at = (clock: string) => Date.parse(`2026-11-${clock}:00+08:00`)
const line = (clock: string, what: string) => ({ at: at(clock), what })

const options = (now: string, lastSeen = now, count = 3) => ({
  count,
  lastSeen: at(lastSeen),
  now: at(now),
  timeZone: 'Asia/Shanghai',
})

describe('when a screen was there', () => {
  it('lasts from coming on to going off, the last one up to when it was seen last', () => {
    const lines = [line('24T08:00', 'online'), line('24T12:00', 'offline'), line('24T13:00', 'online')]
    expect(onlineStretches(lines, at('24T14:00'))).toEqual([
      { from: at('24T08:00'), to: at('24T12:00') },
      { from: at('24T13:00'), to: at('24T14:00') },
    ])
  })

  it('is not cut by a second coming on, nor begun by a going off', () => {
    const lines = [line('24T07:00', 'offline'), line('24T08:00', 'online'), line('24T09:00', 'online')]
    expect(onlineStretches(lines, at('24T10:00'))).toEqual([{ from: at('24T08:00'), to: at('24T10:00') }])
  })
})

describe('the days of a screen', () => {
  it('count hours by the school’s calendar, over midnight, of what has passed', () => {
    const lines = [line('24T20:00', 'online'), line('25T06:00', 'offline'), line('26T08:00', 'online')]
    expect(daysOf(lines, options('26T12:00'))).toEqual([
      { day: '2026-11-24', online: 4, hours: 4, breaks: 0, revisions: 0 },
      { day: '2026-11-25', online: 6, hours: 24, breaks: 1, revisions: 0 },
      { day: '2026-11-26', online: 4, hours: 12, breaks: 0, revisions: 0 },
    ])
  })

  it('go on from what was before the first of them', () => {
    const lines = [line('20T08:00', 'online')]
    expect(daysOf(lines, options('26T06:00')).map(({ online }) => online)).toEqual([24, 24, 6])
  })

  it('know nothing of a screen that has said nothing', () => {
    expect(daysOf([], options('26T12:00')).every(({ hours, online }) => hours === 0 && online === 0)).toBe(
      true,
    )
  })

  it('count the manifests it took', () => {
    const lines = [line('25T08:00', 'online'), line('25T08:00', 'revision'), line('26T09:00', 'revision')]
    expect(daysOf(lines, options('26T12:00')).map(({ revisions }) => revisions)).toEqual([0, 1, 1])
  })
})
