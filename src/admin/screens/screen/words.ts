import type { HistoryKind, ScreenDay, ScreenEventLine } from '@/screens/history/types'

/** 在线97%的时间，离线过3次，换过41次节目单。 A share is rounded down: an absence never vanishes. */
export function averageOf(days: ScreenDay[]): string {
  const known = days.filter(({ hours }) => hours > 0)
  const sum = (of: (day: ScreenDay) => number) => known.reduce((total, day) => total + of(day), 0)
  const [online, hours] = [sum((day) => day.online), sum((day) => day.hours)]
  if (hours === 0) return '还没有记录。'
  const share = Math.floor((online / hours) * 100)
  const breaks = sum((day) => day.breaks)
  // an absence that has not ended is no break yet: of a screen that is away nobody says that it never was
  const away = breaks > 0 ? `离线过${breaks}次，` : share === 100 ? '没有离线过，' : ''
  return `在线${share}%的时间，${away}换过${sum((day) => day.revisions)}次节目单。`
}

/** 11-26 as people say it: 26日, and 12月1日 where a month begins. */
export function dayLabel({ day }: ScreenDay, index: number): string {
  const [, month, date] = day.split('-').map(Number)
  return index === 0 || date === 1 ? `${month}月${date}日` : `${date}日`
}

/** One line of the history. */
export const eventInWords = ({ detail, what }: ScreenEventLine): string => eventWords[what](detail)

const eventWords = {
  online: (engine) => `上线${engine ? `（${engine.replace('/', ' ')}）` : ''}`,
  offline: () => '离线',
  revision: (revision) => (revision ? `换上新节目单（${revision.slice(0, 8)}）` : '没有节目单'),
  paired: () => '登记',
  revoked: () => '停用',
  log: (told) => told,
} satisfies Record<HistoryKind, (detail: string) => string>
