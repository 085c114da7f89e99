import { covers, daysBetween, mondayOf } from '@/platform/school-days/days'
import type { Day, DayKind, PeriodKind, SchoolCalendar } from '@/platform/school-days/types'
import { TAKEOVER } from '../timetable/timetable'
import { dayKinds, periodKinds, priorities } from '../words'
import { EPOCH, type Recurrence, readRecurrence } from './recurrence'
import type { DayPart, ScheduleRule } from './types'
import { dateInWords, datesInWords, dayInWords, weekdaysInWords } from './words-of-days'

/** `today` tells 本学期 from other terms, and whose turn it is this week. */
export type Speaking = { calendar: SchoolCalendar; today?: Day }

/**
 * A rule as its manager would say it: 本学期每个上学日的课间 · 单周周一、周三 12:00–13:30，2026年9月1日至2027年1月15日，10月1日除外
 * @throws HongzhuError when its recurrence cannot be read
 */
export function ruleInWords(rule: ScheduleRule, speaking: Speaking): string {
  const term = termOf(rule, speaking)
  const when = `${term ?? ''}${daysOf(rule, speaking)}${partInWords(rule.part)}`
  return [when, term ? '' : rangeInWords(rule), exceptionsInWords(rule)].filter(Boolean).join('，')
}

/** 优先级：重要 */
export function priorityInWords(priority: number): string {
  if (priority >= TAKEOVER) return '紧急插播，高于一切排期'
  const known = Object.entries(priorities).find(([rank]) => Number(rank) === priority)
  return `优先级：${known?.[1] ?? priority}`
}

/** 课间和午餐午休 */
export const periodsInWords = (kinds: PeriodKind[]): string =>
  kinds.map((kind) => periodKinds[kind]).join('和')

/** 12:00–13:30, over midnight 21:00–次日06:00 */
export const hoursInWords = ({ from, to }: { from: string; to: string }): string =>
  `${from}–${to > from ? '' : '次日'}${to}`

/** The term a rule lasts as long as. */
function termOf({ from, to }: ScheduleRule, { calendar, today }: Speaking): string | undefined {
  const term = calendar.terms.find((each) => each.from === from && each.to === to)
  return term && today && covers(term, today) ? '本学期' : term?.name
}

function partInWords(part: DayPart): string {
  if (part.kind === 'periods') return `的${periodsInWords(part.of)}`
  return part.kind === 'allDay' ? '全天' : ` ${hoursInWords(part)}`
}

const everyDay = {
  every: '每天',
  school: '每个上学日',
  off: '放假和周末',
  exam: '每个考试日',
} satisfies Record<DayKind, string>

function daysOf(rule: ScheduleRule, speaking: Speaking): string {
  const recurrence = rule.recurrence ? readRecurrence(rule.recurrence) : undefined
  if (!recurrence || saysNothing(recurrence)) return everyDay[rule.days]
  const only = rule.days === 'every' ? '' : `（只在${dayKinds[rule.days]}）`
  return `${recurrenceInWords(recurrence, rule, speaking)}${only}`
}

const saysNothing = (recurrence: Recurrence): boolean =>
  recurrence.interval === 1 &&
  (recurrence.repeat === 'daily' || (recurrence.repeat === 'weekly' && recurrence.weekdays.length === 7))

function recurrenceInWords(recurrence: Recurrence, rule: ScheduleRule, speaking: Speaking): string {
  const { interval, repeat } = recurrence
  if (repeat === 'daily') return interval === 2 ? '每隔一天' : `每${interval}天一次`
  if (repeat === 'weekly') return weeksInWords(interval, weekdaysInWords(recurrence.weekdays), rule, speaking)
  const dates = recurrence.monthDays.map((day) => `${day}日`).join('、')
  if (interval === 1) return `每月${dates}`
  return interval === 2 ? `隔月${dates}` : `每${interval}个月的${dates}`
}

/** Weeks are odd or even as the term counts them that the rule begins in; otherwise this week tells whose turn it is. */
function weeksInWords(interval: number, days: string, { from }: ScheduleRule, speaking: Speaking): string {
  if (interval === 1) return days.includes('至') ? days : `每${days}`
  const term = speaking.calendar.terms.find((each) => from && covers(each, from))
  if (interval === 2 && from && term) return `${weeksApart(term.from, from) % 2 ? '双周' : '单周'}${days}`
  const turn = turnOf(interval, from ?? EPOCH, speaking.today)
  return `${interval === 2 ? '隔周' : `每${interval}周的`}${days}${turn}`
}

const weeksApart = (from: Day, to: Day): number => daysBetween(mondayOf(from), mondayOf(to)) / 7

function turnOf(interval: number, begin: Day, today?: Day): string {
  const passed = today === undefined ? -1 : weeksApart(begin, today)
  if (passed < 0) return ''
  const wait = (interval - (passed % interval)) % interval
  if (wait === 0) return '（本周轮到）'
  return wait === 1 ? '（下周轮到）' : `（${wait}周后轮到）`
}

function rangeInWords({ from, to }: ScheduleRule): string {
  if (from && from === to) return dateInWords(from)
  if (from && to) return datesInWords(from, to)
  if (from) return `${dateInWords(from)}起`
  return to ? `到${dateInWords(to)}为止` : ''
}

const YEAR = 366

/** Within a year a date needs none. */
function exceptionsInWords({ except, from, to }: ScheduleRule): string {
  if (except.length === 0) return ''
  const plain = from && to && daysBetween(from, to) < YEAR
  const days = [...new Set(except)].sort()
  return `${days.map((day) => (plain ? dayInWords(day) : dateInWords(day))).join('、')}除外`
}
