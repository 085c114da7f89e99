import { describe, expect, it } from 'vitest'
import { clashWith, isBackwards, nextMove, outingOf } from '@/features/boards/outings'

const ZONE = 'Asia/Shanghai'
const stay = (from: string, to?: string) => ({
  place: '社区活动中心',
  purpose: 'community' as const,
  from: `${from}T04:00:00.000Z`,
  to: to && `${to}T04:00:00.000Z`,
})

describe('an outing', () => {
  it.each([
    ['2026-03-13', undefined, '2026-03-14', 'out'],
    ['2026-03-14', undefined, '2026-03-14', 'out'],
    ['2026-03-15', undefined, '2026-03-14', 'planned'],
    ['2026-03-10', '2026-03-15', '2026-03-14', 'out'],
    ['2026-03-10', '2026-03-14', '2026-03-14', 'back'],
    ['2026-03-14', '2026-03-14', '2026-03-14', 'back'],
  ])('from %s to %s is on %s: %s', (from, to, today, state) => {
    expect(outingOf(stay(from, to), today, ZONE)).toMatchObject({ state, purpose: '进社区' })
  })

  it.each([
    ['out, the return', [stay('2026-03-10', '2026-03-20'), stay('2026-03-25')], '2026-03-20'],
    [
      'at home, the next departure',
      [stay('2026-03-01', '2026-03-02'), stay('2026-04-01', '2026-04-09')],
      '2026-04-01',
    ],
    ['out until further notice, none', [stay('2026-03-10')], undefined],
    ['at home for good, none', [stay('2026-03-10', '2026-03-14')], undefined],
  ])('the next move of a board that is %s', (_, stays, expected) => {
    expect(nextMove(stays.map((each) => outingOf(each, '2026-03-14', ZONE)))).toBe(expected)
  })

  it('counts the day of the school, not of London', () => {
    const late = { ...stay('2026-03-13'), from: '2026-03-13T16:30:00.000Z' }
    expect(outingOf(late, '2026-03-14', ZONE).from.iso).toBe('2026-03-14')
  })
})

describe('two outings of one board', () => {
  it.each([
    ['before and after', ['2026-03-01', '2026-03-03'], ['2026-03-05', '2026-03-06'], false],
    ['back and out again on the same day', ['2026-03-01', '2026-03-03'], ['2026-03-03', '2026-03-06'], false],
    ['sharing a day', ['2026-03-01', '2026-03-04'], ['2026-03-03', '2026-03-06'], true],
    ['one within the other', ['2026-03-01', '2026-03-09'], ['2026-03-03', '2026-03-03'], true],
    ['the first is still out', ['2026-03-01', undefined], ['2026-03-03', undefined], true],
    ['the later one was written first', ['2026-03-08', undefined], ['2026-03-01', '2026-03-08'], false],
    ['an earlier one without an end', ['2026-03-08', '2026-03-09'], ['2026-03-01', undefined], true],
  ] as const)('%s', (_, [from, to], [wantedFrom, wantedTo], clash) => {
    expect(Boolean(clashWith(stay(wantedFrom, wantedTo), [stay(from, to)], ZONE))).toBe(clash)
  })

  it('names the one it clashes with', () => {
    const others = [
      stay('2026-03-01', '2026-03-02'),
      { ...stay('2026-03-05', '2026-03-07'), place: '河湾社区' },
    ]
    expect(clashWith(stay('2026-03-06'), others, ZONE)?.place).toBe('河湾社区')
  })

  it('cannot come back before they went', () => {
    expect(isBackwards(stay('2026-03-05', '2026-03-04'), ZONE)).toBe(true)
    expect(isBackwards(stay('2026-03-05', '2026-03-05'), ZONE)).toBe(false)
    expect(isBackwards(stay('2026-03-05'), ZONE)).toBe(false)
  })
})
