import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePlan } from '@/features/screens/plan/compile'
import { conflictsIn } from '@/features/screens/plan/conflicts'
import type { ScheduleRule } from '@/features/screens/plan/types'
import { onShow } from '@/features/screens/timetable/timetable'
import { manifestOf } from '../timetable/manifests'
import { plans, RUNS } from './random-plans'
import { calendar, range, rule } from './school-year'

const breaks = rule({ id: 'schedule:1', name: '课间播放' })
const other = (given: Partial<ScheduleRule>) =>
  rule({ id: 'schedule:2', name: '廉洁专题', playlist: 'b', priority: 2, ...given })
const morning = { kind: 'hours', from: '09:00', to: '11:00' } as const

/** two whole school weeks from Monday 2026-11-02 on */
const WEEKS = range('2026-11-02', 14)
const among = (...rules: ScheduleRule[]) => conflictsIn(rules, calendar, WEEKS)

describe('two rules at the same time', () => {
  it('are told with when, how often, who wins and why', () => {
    expect(among(breaks, other({ part: morning }))).toEqual([
      {
        winner: 'schedule:2',
        loser: 'schedule:1',
        tie: false,
        times: 10,
        seconds: 6000,
        first: Date.parse('2026-11-02T09:40:00+08:00'),
        sentence:
          '“廉洁专题”和“课间播放”在周一至周五 09:40–09:50 重叠，共10次。“廉洁专题”优先级高，这些时候只播放它。',
      },
    ])
  })

  it('of equal priority are a real conflict: whoever begins last plays', () => {
    const [conflict] = among(breaks, other({ part: morning, priority: 1 }))
    expect(conflict).toMatchObject({ winner: 'schedule:1', tie: true })
    expect(conflict?.sentence).toBe(
      '“课间播放”和“廉洁专题”在周一至周五 09:40–09:50 重叠，共10次。两者优先级相同，只能按先后：播放后开始的那个，同时开始的按排期的编号，于是这些时候都播放“课间播放”。请调高其中一个的优先级，或错开时间。',
    )
  })

  it('of equal priority may win in turns', () => {
    const early = other({ part: { kind: 'hours', from: '12:00', to: '13:00' }, priority: 1 })
    const late = rule({ name: '午餐', part: { kind: 'periods', of: ['meal', 'lesson'] } })
    const friday = other({ ...early, id: 'schedule:3', name: '周五', recurrence: 'FREQ=WEEKLY;BYDAY=FR' })
    const [conflict] = among(late, friday)
    expect(conflict).toMatchObject({ winner: 'schedule:3', times: 2 })
    expect(conflict?.sentence).toContain('在周五 12:00–13:00 重叠，共2次')
  })

  it('on one day only are told with its date', () => {
    const [conflict] = among(breaks, other({ part: morning, from: '2026-11-04', to: '2026-11-04' }))
    expect(conflict?.sentence).toContain('在2026年11月4日 09:40–09:50 重叠，共1次')
  })

  it('all day and over midnight are told as such', () => {
    const allDay = rule({ name: '假日', days: 'every', part: { kind: 'allDay' } })
    const night = other({ days: 'every', part: { kind: 'hours', from: '22:00', to: '00:30' } })
    expect(among(allDay, other({ days: 'every', part: { kind: 'allDay' } }))[0]?.sentence).toContain(
      '在每天全天重叠，共14次',
    )
    expect(among(allDay, night)[0]?.sentence).toContain('在每天 00:00–00:30、22:00–次日00:00 重叠')
  })

  it('with many different hours are told by the commonest', () => {
    const all = other({ part: { kind: 'periods', of: ['arrival', 'break', 'meal'] } })
    const lessons = rule({ days: 'every', part: { kind: 'hours', from: '07:40', to: '07:45' } })
    const long = rule({ days: 'every', part: { kind: 'allDay' } })
    expect(among(long, all)[0]?.sentence).toContain(
      '周一至周五 07:30–08:00、09:40–09:50、11:30–12:30 重叠，共30次',
    )
    expect(among(lessons, all)[0]?.sentence).toContain('07:40–07:45 重叠，共10次')
  })

  it('are none when they touch only, never meet or play the same', () => {
    expect(among(breaks, other({ part: { kind: 'hours', from: '09:50', to: '11:00' } }))).toEqual([])
    expect(among(breaks, other({ days: 'off', part: morning }))).toEqual([])
    expect(among(breaks, other({ part: morning, playlist: 'a' }))).toEqual([])
  })

  it('come with ties first, then the longest', () => {
    const all = among(
      breaks,
      other({ id: 'schedule:2', part: morning, priority: 2 }),
      other({ id: 'schedule:3', part: morning, playlist: 'c', priority: 1 }),
    )
    expect(all.map(({ loser, tie, winner }) => [winner, loser, tie])).toEqual([
      ['schedule:1', 'schedule:3', true],
      ['schedule:2', 'schedule:3', false],
      ['schedule:2', 'schedule:1', false],
    ])
  })
})

it('every second of a conflict is one: both hold, and the winner is what a screen would play', () => {
  fc.assert(
    fc.property(plans, ({ calendar, range, rules }) => {
      const compiled = compilePlan(rules, calendar, range)
      for (const { first, loser, tie, winner } of conflictsIn(rules, calendar, range)) {
        const pair = compiled.filter(({ id }) => id === winner || id === loser)
        const { rule } = onShow(manifestOf({ rules: pair }), first)
        expect(pair.map(({ id }) => id)).toContain(rule?.id)
        if (!tie) expect(rule?.id).toBe(winner)
      }
    }),
    { numRuns: RUNS },
  )
})
