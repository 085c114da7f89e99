import { describe, expect, it } from 'vitest'
import {
  glassInWords,
  revisionInWords,
  showingInWords,
  stateInWords,
  summaryOf,
  troubleInWords,
} from '@/admin/screens/wall/words'
import type { Said, WallScreen } from '@/screens/wall/types'

const seen = { now: '2026-11-26T06:30:00.000Z', timeZone: 'Asia/Shanghai' }
const AT_1402 = '2026-11-26T06:02:00.000Z'

const screen = (extra: Partial<WallScreen> = {}): WallScreen => ({
  id: 1,
  name: '一楼大厅',
  place: '',
  orientation: 'landscape',
  state: 'online',
  troubles: [],
  log: [],
  ...extra,
})

const said = (extra: Partial<Said> = {}): Said => ({
  at: seen.now,
  revision: { id: 'abc', since: AT_1402, newest: true },
  frames: true,
  skew: 0,
  cached: 1,
  offlineReady: false,
  secure: true,
  engine: 'Chrome/70.0',
  glass: { width: 1920, height: 1080 },
  ...extra,
})

const many = (count: number, extra: Partial<WallScreen>) => Array.from({ length: count }, () => screen(extra))

describe('the wall in one line', () => {
  it.each([
    [
      [...many(11, {}), ...many(1, { state: 'offline', since: AT_1402 })],
      '12块屏幕，11块在线，1块从14:02起离线。',
    ],
    [
      [
        ...many(1, {}),
        ...many(1, { state: 'offline', since: AT_1402 }),
        ...many(1, { state: 'offline', since: '2026-11-25T06:02:00.000Z' }),
      ],
      '3块屏幕，1块在线，2块离线（最早的从昨天14:02起）。',
    ],
    [
      [
        ...many(1, { state: 'unpaired' }),
        ...many(2, { state: 'revoked' }),
        ...many(1, { state: 'expected' }),
      ],
      '4块屏幕，0块在线，1块等第一次播放，1块还没有设备，2块已停用。',
    ],
    [many(2, {}), '2块屏幕，2块在线。'],
  ])('%#', (screens, words) => {
    expect(summaryOf({ ...seen, screens })).toBe(words)
  })
})

it('says since when a screen is away', () => {
  expect(stateInWords(screen({ state: 'offline', since: AT_1402 }), seen)).toBe('从14:02起离线')
  expect(stateInWords(screen({ state: 'unpaired' }), seen)).toBe('还没有登记设备')
  const revoked = { state: 'revoked', since: AT_1402 } as const
  expect(stateInWords(screen({ ...revoked, cleared: true }), seen)).toBe('14:02停用，屏幕已清空')
  expect(stateInWords(screen(revoked), seen)).toBe('14:02停用，屏幕还没有收到')
})

describe('what is on the glass', () => {
  const item = { title: '开学第一课', since: AT_1402 }

  it.each([
    [{ said: said({ item }) }, '正在播放：开学第一课', '开学第一课'],
    [{ said: said({ item }), state: 'offline' }, '最后播放：开学第一课', '开学第一课'],
    [{ said: said(), night: true }, '夜间熄屏，到时自动亮起', '夜间熄屏'],
    [{ said: said(), night: false }, '现在没有节目可放，显示校名', '没有节目'],
    [{ said: said(), state: 'offline' }, undefined, '没有画面'],
    [{ state: 'unpaired' }, undefined, '还没有设备'],
  ] as const)('%#', (extra, words, glass) => {
    expect(showingInWords(screen(extra))).toBe(words)
    expect(glassInWords(screen(extra))).toBe(glass)
  })
})

describe('what is the matter', () => {
  it.each([
    [{ secure: false }, '此屏断电重启后无法离线播放（没有用 HTTPS 打开）。'],
    [{ cached: 0.805 }, '此屏断电重启后无法离线播放（正在缓存，已存80%）。'],
    [{}, '此屏断电重启后无法离线播放（正在准备）。'],
  ])('a screen that could not start alone, and why: %j', (extra, words) => {
    expect(troubleInWords('fragile', said(extra))).toBe(words)
  })

  it.each([
    [3_000, '慢3秒'],
    [-3_000, '快3秒'],
    [600_000, '慢10分钟'],
    [-86_400_000, '快24小时'],
    [31_536_000_000, '慢365天'],
  ])('a clock that is off by %d ms is %s', (skew, words) => {
    expect(troubleInWords('skewed', said({ skew }))).toContain(`设备时钟${words}`)
  })
})

describe('what it plays from', () => {
  it.each([
    [{}, '节目单最新，14:02换上'],
    [{ revision: { id: 'abc', since: AT_1402 } }, '节目单是14:02换上的'],
    [{ revision: { id: '', since: AT_1402, newest: false } }, '还没有节目单'],
    [
      { cached: 0.5, revision: { id: 'abc', since: AT_1402, newest: false } },
      '正在取新节目单（50%），现在的是14:02换上的',
    ],
  ])('%j', (extra, words) => {
    expect(revisionInWords(said(extra), seen)).toBe(words)
  })
})
