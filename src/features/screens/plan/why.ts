import { addDays, clockOf, weekdayOf } from '@/platform/school-days/days'
import type { SchoolCalendar } from '@/platform/school-days/types'
import type { Manifest, ManifestRule } from '@/ui/manifest'
import { type Holding, isDark, onShow, rulesHolding } from '../timetable/timetable'
import type { ScheduleRule } from './types'
import { whyNot } from './why-not'
import { priorityInWords } from './words'
import { dayInWords, weekdayInWords } from './words-of-days'

/** What a manifest plays at an instant, and why that and nothing else; all sentences in Chinese. */
export type Why = {
  /** what is on the glass */
  summary: string
  /** rules that hold, the strongest first */
  holding: Reason[]
  /** rules that do not, the next to hold first */
  waiting: (Reason & { next?: number })[]
}

type Reason = { id: string; name: string; won: boolean; reason: string }

/** `now` in milliseconds since the epoch; `rules` are the schedules of this screen, in force or not. */
export type Question = { manifest: Manifest; now: number; rules: ScheduleRule[]; calendar: SchoolCalendar }

export function explain(question: Question): Why {
  const { manifest, now } = question
  const held = rulesHolding(manifest, now)
  const winner = onShow(manifest, now).rule
  return {
    summary: summaryOf(question, winner),
    holding: held.map((holding) => reasonOf(holding, held, winner, manifest)),
    waiting: waitingOf(question, new Set(held.map(({ rule }) => rule.id))),
  }
}

function summaryOf({ manifest, now }: Question, winner?: ManifestRule): string {
  const { playlist } = onShow(manifest, now)
  if (isDark(manifest, now)) return `现在是熄屏时间，屏幕是黑的。${lightAgain(manifest, now)}`
  if (!playlist) return '现在没有可以播放的内容，屏幕显示校徽。'
  if (winner) return `正在播放“${playlist.name}”，因为“${winner.name}”。`
  const why = rulesHolding(manifest, now).length > 0 ? '有效的排期都没有可以播放的内容' : '现在没有排期'
  return `${why}，播放平时的“${playlist.name}”。`
}

function lightAgain({ dark, timeZone }: Manifest, now: number): string {
  const end = dark.find((edge, index) => index % 2 === 1 && edge * 1000 > now)
  return end === undefined ? '' : `${momentInWords(end * 1000, now, timeZone)} 亮屏。`
}

function reasonOf(
  holding: Holding,
  held: Holding[],
  winner: ManifestRule | undefined,
  manifest: Manifest,
): Reason {
  const { id, name } = holding.rule
  const won = id === winner?.id
  const best = held.find(({ rule }) => rule.id === winner?.id)
  return { id, name, won, reason: won ? whyWon(holding, held) : whyLost(holding, held, best, manifest) }
}

function whyWon({ rule }: Holding, held: Holding[]): string {
  return held.length === 1
    ? '现在只有它有效。'
    : `${priorityInWords(rule.priority)}，现在有效的排期里排在最前。`
}

function whyLost(holding: Holding, held: Holding[], best: Holding | undefined, manifest: Manifest): string {
  if (!best || held.indexOf(holding) < held.indexOf(best)) return nothingToShow(holding.rule, manifest)
  const { name, priority } = best.rule
  if (holding.rule.priority < priority) return `“${name}”的优先级更高。`
  return holding.from < best.from
    ? `和“${name}”优先级相同，“${name}”开始得更晚，所以播放它。请调整优先级。`
    : `和“${name}”优先级相同，又同时开始，按排期的编号播放“${name}”。请调整优先级。`
}

function nothingToShow({ playlist }: ManifestRule, { playlists }: Manifest): string {
  const name = playlists.find(({ id }) => id === playlist)?.name
  return name ? `列表“${name}”里现在没有可以播放的内容，让给下一个。` : '它的播放列表不在了，让给下一个。'
}

/** Schedules that do not hold, whether they will or not, and takeovers that are still to come. */
function waitingOf({ calendar, manifest, now, rules }: Question, held: Set<string>): Why['waiting'] {
  const asked = clockOf(now, manifest.timeZone)
  const known = new Map<string, { name: string; rule?: ScheduleRule; spans: number[] }>()
  for (const { id, name, spans } of manifest.rules) known.set(id, { name, spans })
  for (const rule of rules)
    known.set(rule.id, { name: rule.name, rule, spans: known.get(rule.id)?.spans ?? [] })
  return [...known]
    .filter(([id]) => !held.has(id))
    .map(([id, { name, rule, spans }]) => {
      const next = spans.find((edge, index) => index % 2 === 0 && edge * 1000 > now)
      const cause = rule && (whyNot(rule, calendar, asked) ?? '这块屏的节目单里还没有它，稍后会更新。')
      const reason = [cause, nextInWords(next, now, manifest.timeZone)].filter(Boolean).join('')
      return { id, name, won: false, reason, ...(next !== undefined && { next: next * 1000 }) }
    })
    .sort((one, other) => (one.next ?? Number.MAX_VALUE) - (other.next ?? Number.MAX_VALUE))
}

const nextInWords = (next: number | undefined, now: number, timeZone: string): string =>
  next === undefined ? '近期不会再播放。' : `下次：${momentInWords(next * 1000, now, timeZone)}。`

/** 今天 09:50 · 明天 09:50 · 10月9日（周五）09:50, as seen from another instant; years are left out. */
export function momentInWords(instant: number, now: number, timeZone: string): string {
  const { day, time } = clockOf(instant, timeZone)
  const today = clockOf(now, timeZone).day
  if (day === today) return `今天 ${time}`
  if (day === addDays(today, 1)) return `明天 ${time}`
  return `${dayInWords(day)}（${weekdayInWords(weekdayOf(day))}）${time}`
}
