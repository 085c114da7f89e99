import type { Said, Trouble, WallScreen, WallState, WallView } from '@/screens/wall/types'
import { momentOf, type SeenFrom } from '../moments'

/** 12块屏幕，11块在线，1块从14:02起离线。 */
export function summaryOf({ now, screens, timeZone }: WallView): string {
  const of = (state: WallState) => screens.filter((screen) => screen.state === state)
  const offline = of('offline')
  const first = offline.map(({ since }) => since ?? now).sort()[0]
  const counts: [number, string][] = [
    [of('online').length, '块在线'],
    [of('expected').length, '块等第一次播放'],
    [of('unpaired').length, '块还没有设备'],
    [of('revoked').length, '块已停用'],
  ]
  const parts = counts
    .filter(([count, words]) => count > 0 || words === '块在线')
    .map((part) => part.join(''))
  if (first) parts.splice(1, 0, awayInWords(offline.length, momentOf(first, { now, timeZone })))
  return `${[`${screens.length}块屏幕`, ...parts].join('，')}。`
}

const awayInWords = (count: number, first: string): string =>
  count === 1 ? `1块从${first}起离线` : `${count}块离线（最早的从${first}起）`

/** How a screen stands: 在线, 从14:02起离线. */
export function stateInWords({ cleared, since, state }: WallScreen, seen: SeenFrom): string {
  const from = since ? momentOf(since, seen) : ''
  const words = {
    online: '在线',
    offline: `从${from}起离线`,
    expected: '已登记，等它第一次播放',
    unpaired: '还没有登记设备',
    revoked: `${from}停用，${cleared ? '屏幕已清空' : '屏幕还没有收到'}`,
  } satisfies Record<WallState, string>
  return words[state]
}

/** What is on the glass: 正在播放：开学第一课. Nothing of a screen that never said. */
export function showingInWords({ night, said, state }: WallScreen): string | undefined {
  if (!said) return undefined
  const online = state === 'online'
  if (said.item) return `${online ? '正在播放' : '最后播放'}：${said.item.title}`
  if (!online) return undefined
  return night ? '夜间熄屏，到时自动亮起' : '现在没有节目可放，显示校名'
}

/** What stands on a glass without a picture. */
export function glassInWords({ night, said, state }: WallScreen): string {
  const unlit = {
    online: night ? '夜间熄屏' : '没有节目',
    offline: '没有画面',
    expected: '等待登记的屏幕',
    unpaired: '还没有设备',
    revoked: '已停用',
  } satisfies Record<WallState, string>
  return said?.item?.title ?? unlit[state]
}

/** Beside the words, so that colour alone tells nothing. */
export const stateMarks = {
  online: '●',
  offline: '✕',
  expected: '◔',
  unpaired: '○',
  revoked: '⊘',
} satisfies Record<WallState, string>

/** What is the matter, and what to do. */
export function troubleInWords(trouble: Trouble, said: Said | undefined): string {
  const words = {
    offline: '请看设备是否有电、连着网。',
    still: '画面不动了。请点“重新载入”，不行就断电重启。',
    behind: '还在播放旧的节目单。',
    skewed: said ? clockInWords(said) : '',
    fragile: `此屏断电重启后无法离线播放${said ? `（${fragileBecause(said)}）` : ''}。`,
  } satisfies Record<Trouble, string>
  return words[trouble]
}

/** `skew`: ms the server is ahead. The player reckons with the server's time, so nothing is shown too late. */
function clockInWords({ skew }: Said): string {
  const seconds = Math.round(Math.abs(skew) / 1000)
  const off =
    seconds < 120 ? `${seconds}秒` : seconds < 7_200 ? `${Math.round(seconds / 60)}分钟` : longOff(seconds)
  return `设备时钟${skew > 0 ? '慢' : '快'}${off}，播放按服务器的时间，不受影响。`
}

const longOff = (seconds: number): string =>
  seconds < 172_800 ? `${Math.round(seconds / 3_600)}小时` : `${Math.round(seconds / 86_400)}天`

function fragileBecause({ cached, secure }: Said): string {
  if (!secure) return '没有用 HTTPS 打开'
  return cached < 1 ? `正在缓存，已存${percentOf(cached)}` : '正在准备'
}

/** What it plays from: 节目单最新，14:02换上. */
export function revisionInWords({ cached, revision }: Said, seen: SeenFrom): string {
  const since = momentOf(revision.since, seen)
  if (!revision.id) return '还没有节目单'
  if (revision.newest === undefined) return `节目单是${since}换上的`
  if (revision.newest) return `节目单最新，${since}换上`
  return `正在取新节目单（${percentOf(cached)}），现在的是${since}换上的`
}

const percentOf = (share: number): string => `${Math.floor(share * 100)}%`
