import { describe, expect, it } from 'vitest'
import { compilePlan, nightSpans } from '@/features/screens/plan/compile'
import type { ScheduleRule } from '@/features/screens/plan/types'
import { explain, momentInWords } from '@/features/screens/plan/why'
import { itemOf, manifestOf, playlistOf, ruleOf } from '../timetable/manifests'
import { calendar, range, rule } from './school-year'

const at = (time: string) => Date.parse(`${time}:00+08:00`)
const SINCE = range('2026-09-01', 140)

const asked = (time: string, rules: ScheduleRule[], given: Parameters<typeof manifestOf>[0] = {}) =>
  explain({
    manifest: manifestOf({ rules: compilePlan(rules, calendar, SINCE), ...given }),
    now: at(time),
    rules,
    calendar,
  })

const breaks = rule({ id: 'schedule:1', name: '课间播放' })
const morning = { kind: 'hours', from: '09:00', to: '11:00' } as const

describe('what is on', () => {
  it('is a rule, the base playlist, the dark or nothing at all', () => {
    expect(asked('2026-11-02T09:45', [breaks]).summary).toBe('正在播放“播放单a”，因为“课间播放”。')
    expect(asked('2026-11-02T10:00', [breaks]).summary).toBe('现在没有排期，播放平时的“播放单base”。')
    const dark = nightSpans({ from: '22:00', to: '06:30' }, SINCE)
    expect(asked('2026-11-02T23:00', [breaks], { dark }).summary).toBe(
      '现在是熄屏时间，屏幕是黑的。明天 06:30 亮屏。',
    )
    const empty = { playlists: [playlistOf('base', [['clock', 10]])] }
    expect(asked('2026-11-02T09:45', [breaks], empty).summary).toBe(
      '有效的排期都没有可以播放的内容，播放平时的“播放单base”。',
    )
    expect(asked('2026-11-02T10:00', [breaks], { items: [] }).summary).toBe(
      '现在没有可以播放的内容，屏幕显示校徽。',
    )
  })
})

describe('rules that hold', () => {
  const strong = rule({ id: 'schedule:2', name: '廉洁专题', playlist: 'b', priority: 2, part: morning })
  const early = rule({ id: 'schedule:3', name: '早间', playlist: 'c', part: morning })
  const twin = rule({ id: 'schedule:4', name: '孪生', playlist: 'c' })

  it('alone need no reason', () => {
    expect(asked('2026-11-02T09:45', [breaks]).holding).toEqual([
      { id: 'schedule:1', name: '课间播放', won: true, reason: '现在只有它有效。' },
    ])
  })

  it('lose to a higher priority, to one that began later, or by their number', () => {
    expect(asked('2026-11-02T09:45', [early, breaks, strong]).holding).toEqual([
      { id: 'schedule:2', name: '廉洁专题', won: true, reason: '优先级：优先，现在有效的排期里排在最前。' },
      { id: 'schedule:1', name: '课间播放', won: false, reason: '“廉洁专题”的优先级更高。' },
      { id: 'schedule:3', name: '早间', won: false, reason: '“廉洁专题”的优先级更高。' },
    ])
    expect(asked('2026-11-02T09:45', [early, breaks, twin]).holding.map(({ reason }) => reason)).toEqual([
      '优先级：一般，现在有效的排期里排在最前。',
      '和“课间播放”优先级相同，又同时开始，按排期的编号播放“课间播放”。请调整优先级。',
      '和“课间播放”优先级相同，“课间播放”开始得更晚，所以播放它。请调整优先级。',
    ])
  })

  it('give way when their playlist is empty or gone', () => {
    const playlists = [playlistOf('a', [['clock', 10]]), playlistOf('b', [['gone', 10]])]
    const lost = rule({ ...strong, id: 'schedule:5', name: '没有列表', playlist: 'none', priority: 3 })
    expect(asked('2026-11-02T09:45', [breaks, strong, lost], { playlists }).holding).toEqual([
      { id: 'schedule:5', name: '没有列表', won: false, reason: '它的播放列表不在了，让给下一个。' },
      {
        id: 'schedule:2',
        name: '廉洁专题',
        won: false,
        reason: '列表“播放单b”里现在没有可以播放的内容，让给下一个。',
      },
      { id: 'schedule:1', name: '课间播放', won: true, reason: '优先级：一般，现在有效的排期里排在最前。' },
    ])
  })

  it('stand below a takeover', () => {
    const now = at('2026-11-02T09:45') / 1000
    const takeover = ruleOf('takeover:1', [now - 60, now + 60], {
      name: '演练：疏散',
      priority: 11,
      playlist: 'b',
    })
    const why = asked('2026-11-02T09:45', [breaks], {
      rules: [takeover, ...compilePlan([breaks], calendar, SINCE)],
      items: [itemOf('clock')],
    })
    expect(why.holding.map(({ name, reason, won }) => [name, won, reason])).toEqual([
      ['演练：疏散', true, '紧急插播，高于一切排期，现在有效的排期里排在最前。'],
      ['课间播放', false, '“演练：疏散”的优先级更高。'],
    ])
  })
})

describe('rules that do not hold', () => {
  const lunch = { kind: 'hours', from: '12:00', to: '13:30' } as const
  const weekly = (days: string, interval = 1) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days}`

  it.each<[string, Partial<ScheduleRule>, string]>([
    ['2026-11-02T10:00', {}, '今天的课间都过了。下次：明天 09:40。'],
    ['2026-11-02T08:00', {}, '现在不是课间，下一次课间在 09:40。下次：今天 09:40。'],
    ['2026-10-01T09:45', {}, '今天不上学：国庆节放假。下次：10月8日（周四）09:40。'],
    ['2026-11-07T09:45', {}, '今天不上学：周六。下次：11月9日（周一）09:40。'],
    ['2027-01-20T09:45', {}, '今天不上学：不在任何学期里。近期不会再播放。'],
    ['2026-11-02T09:45', { except: ['2026-11-02'] }, '今天在“除外的日子”里。下次：明天 09:40。'],
    ['2026-11-02T09:45', { from: '2026-11-05' }, '2026年11月5日才开始。下次：11月5日（周四）09:40。'],
    ['2026-11-02T09:45', { to: '2026-11-01' }, '已在2026年11月1日结束。近期不会再播放。'],
    ['2026-11-02T09:45', { days: 'off', part: lunch }, '今天是上学日。下次：11月7日（周六）12:00。'],
    ['2026-10-10T09:45', { days: 'off', part: lunch }, '今天是调休上学日（国庆调休）。下次：明天 12:00。'],
    ['2026-11-02T09:45', { days: 'exam', part: lunch }, '今天没有考试。下次：1月11日（周一）12:00。'],
    [
      '2026-11-07T09:45',
      { days: 'exam', part: lunch },
      '今天不上学，不算考试日。下次：1月11日（周一）12:00。',
    ],
    ['2026-11-02T09:45', { recurrence: weekly('TU,TH') }, '今天是周一，不是周二、周四。下次：明天 09:40。'],
    [
      '2026-10-10T09:45',
      { recurrence: weekly('SA,FR') },
      '今天调休，按周三算，不是周五、周六。下次：10月16日（周五）09:40。',
    ],
    [
      '2026-11-02T09:45',
      { recurrence: weekly('MO', 2), from: '2026-09-01' },
      '这一周没有轮到。下次：11月9日（周一）09:40。',
    ],
    [
      '2026-11-02T09:45',
      { recurrence: 'FREQ=DAILY;INTERVAL=2', from: '2026-11-01' },
      '今天没有轮到。下次：明天 09:40。',
    ],
    [
      '2026-11-02T09:45',
      { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=3,12' },
      '今天是2日，不是3日、12日。下次：明天 09:40。',
    ],
    [
      '2026-11-02T09:45',
      { recurrence: 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=2', from: '2026-10-01' },
      '这个月没有轮到。下次：12月2日（周三）09:40。',
    ],
    ['2026-11-02T09:45', { part: lunch }, '现在不在 12:00–13:30 之间。下次：今天 12:00。'],
    [
      '2026-11-02T09:45',
      { part: { kind: 'periods', of: ['other'] } },
      '今天的作息里没有“其他”。近期不会再播放。',
    ],
  ])('at %s, with %j: %s', (time, given, reason) => {
    expect(asked(time, [rule(given)]).waiting).toMatchObject([{ id: 'schedule:1', won: false, reason }])
  })

  it('tell that a timetable is missing', () => {
    const timeless = { ...calendar, timetables: [] }
    const { waiting } = explain({
      manifest: manifestOf(),
      now: at('2026-11-02T09:45'),
      rules: [breaks],
      calendar: timeless,
    })
    expect(waiting[0]?.reason).toContain('今天没有作息时间，不知道什么时候是课间。请在“校历和作息”里补上。')
  })

  it('tell when the manifest is older than the rule', () => {
    const { waiting } = asked('2026-11-02T09:45', [breaks], { rules: [] })
    expect(waiting[0]?.reason).toBe('这块屏的节目单里还没有它，稍后会更新。近期不会再播放。')
  })

  it('come in the order in which they will hold, takeovers to come among them', () => {
    const noon = at('2026-11-02T11:00')
    const takeover = ruleOf('takeover:1', [noon / 1000, noon / 1000 + 60], {
      name: '演练：疏散',
      priority: 11,
    })
    const rules = [
      breaks,
      rule({ id: 'schedule:2', name: '午间', part: lunch }),
      rule({ id: 'schedule:3', name: '过去', to: '2026-01-01' }),
    ]
    const why = asked('2026-11-02T10:00', rules, {
      rules: [...compilePlan(rules, calendar, SINCE), takeover],
    })
    expect(why.waiting.map(({ name, next }) => [name, next])).toEqual([
      ['演练：疏散', noon],
      ['午间', at('2026-11-02T12:00')],
      ['课间播放', at('2026-11-03T09:40')],
      ['过去', undefined],
    ])
    expect(why.waiting[0]?.reason).toBe('下次：今天 11:00。')
  })
})

it('tells moments as seen from another', () => {
  const now = at('2026-11-02T23:50')
  expect(
    [at('2026-11-02T23:59'), at('2026-11-03T00:10'), at('2026-11-04T08:00')].map((each) =>
      momentInWords(each, now, 'Asia/Shanghai'),
    ),
  ).toEqual(['今天 23:59', '明天 00:10', '11月4日（周三）08:00'])
})
