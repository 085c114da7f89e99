import { describe, expect, it } from 'vitest'
import { changesIn, lastChange } from '@/screens/moment/changes'
import { manifestOf, ruleOf } from '../../features/screens/timetable/manifests'

const at = (local: string) => Date.parse(`${local}:00+08:00`)
const seconds = (local: string) => at(local) / 1000

const manifest = manifestOf({
  rules: [
    ruleOf('break', [seconds('2026-11-30T09:50'), seconds('2026-11-30T10:20')]),
    ruleOf('beaten', [seconds('2026-11-30T10:00'), seconds('2026-11-30T10:10')], {
      playlist: 'b',
      priority: 0,
    }),
  ],
  dark: [seconds('2026-11-30T21:00'), seconds('2026-12-01T06:30')],
})

describe('what comes within a day', () => {
  it('is each change of what plays, and nothing that changes nothing', () => {
    expect(changesIn(manifest, at('2026-11-30T09:00'))).toEqual([
      { at: '2026-11-30T09:50', words: '今天 09:50', plays: '播放单a', because: '安排break' },
      { at: '2026-11-30T10:20', words: '今天 10:20', plays: '播放单base' },
      { at: '2026-11-30T21:00', words: '今天 21:00', plays: '黑屏' },
      { at: '2026-12-01T06:30', words: '明天 06:30', plays: '播放单base' },
    ])
  })

  it('is nothing where nothing is planned', () => {
    expect(changesIn(manifestOf(), at('2026-11-30T09:00'))).toEqual([])
  })
})

describe('the last change', () => {
  it.each([
    ['2026-11-30T10:05', '2026-11-30T09:50'],
    ['2026-11-30T10:20', '2026-11-30T09:50'],
    ['2026-11-30T12:00', '2026-11-30T10:20'],
    ['2026-11-30T22:00', '2026-11-30T21:00'],
  ])('seen at %s is %s', (now, began) => {
    expect(lastChange(manifest, at(now))).toBe(at(began))
  })

  it('is unknown when it is longer ago than a day', () => {
    expect(lastChange(manifest, at('2026-11-30T08:00'))).toBeUndefined()
  })
})
