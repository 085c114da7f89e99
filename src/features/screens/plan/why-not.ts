import { covers } from '@/platform/school-days/days'
import { isOfKind, type SchoolDay, schoolDay } from '@/platform/school-days/school-day'
import type { ClockTime, Day, DayKind, SchoolCalendar } from '@/platform/school-days/types'
import { readRecurrence } from './recurrence'
import { recurringDays } from './recurring-days'
import type { DayPart, ScheduleRule } from './types'
import { hoursInWords, periodsInWords } from './words'
import { dateInWords, weekdayInWords, weekdaysInWords } from './words-of-days'

/** The calendar day and the time at which somebody asks. */
export type Asked = { day: Day; time: ClockTime }

/** Why a rule that does not hold does not: the first thing in its way, or undefined when its wording allows it. */
export function whyNot(
  rule: ScheduleRule,
  calendar: SchoolCalendar,
  { day, time }: Asked,
): string | undefined {
  const today = schoolDay(calendar, day)
  return (
    outOfDates(rule, day) ??
    wrongKind(rule.days, today) ??
    notItsTurn(rule, today) ??
    wrongTime(rule.part, today, time)
  )
}

function outOfDates({ except, from, to }: ScheduleRule, day: Day): string | undefined {
  if (!covers({ from }, day)) return `${dateInWords(from ?? '')}才开始。`
  if (!covers({ to }, day)) return `已在${dateInWords(to ?? '')}结束。`
  return except.includes(day) ? '今天在“除外的日子”里。' : undefined
}

function wrongKind(kind: DayKind, today: SchoolDay): string | undefined {
  return isOfKind(today, kind) ? undefined : wrongKinds[kind](today)
}

const wrongKinds = {
  every: () => '',
  school: (today) => `今天不上学：${noSchool(today)}。`,
  off: ({ makeUp }) => (makeUp ? `今天是调休上学日（${makeUp.name}）。` : '今天是上学日。'),
  exam: ({ school }) => (school ? '今天没有考试。' : '今天不上学，不算考试日。'),
} satisfies Record<DayKind, (today: SchoolDay) => string>

function noSchool({ holiday, term, weekday }: SchoolDay): string {
  if (holiday) return `${holiday}放假`
  return term ? weekdayInWords(weekday) : '不在任何学期里'
}

function notItsTurn(rule: ScheduleRule, today: SchoolDay): string | undefined {
  if (!rule.recurrence || recurringDays(rule, today.day, today.day)(today)) return undefined
  const recurrence = readRecurrence(rule.recurrence)
  if (recurrence.repeat === 'daily') return '今天没有轮到。'
  if (recurrence.repeat === 'monthly') {
    const date = Number(today.day.slice(8))
    if (recurrence.monthDays.includes(date)) return '这个月没有轮到。'
    return `今天是${date}日，不是${recurrence.monthDays.map((day) => `${day}日`).join('、')}。`
  }
  const counts = today.makeUp?.follows ?? today.weekday
  if (recurrence.weekdays.includes(counts)) return '这一周没有轮到。'
  const what = today.makeUp ? `今天调休，按${weekdayInWords(counts)}算` : `今天是${weekdayInWords(counts)}`
  return `${what}，不是${weekdaysInWords(recurrence.weekdays)}。`
}

function wrongTime(part: DayPart, today: SchoolDay, time: ClockTime): string | undefined {
  if (part.kind === 'allDay') return undefined
  if (part.kind === 'hours') return within(part, time) ? undefined : `现在不在 ${hoursInWords(part)} 之间。`
  const name = periodsInWords(part.of)
  if (today.periods.length === 0) return `今天没有作息时间，不知道什么时候是${name}。请在“校历和作息”里补上。`
  const periods = today.periods.filter(({ kind }) => part.of.includes(kind))
  if (periods.length === 0) return `今天的作息里没有“${name}”。`
  if (periods.some((period) => within(period, time))) return undefined
  const next = periods
    .map(({ from }) => from)
    .filter((from) => from > time)
    .sort()[0]
  return next ? `现在不是${name}，下一次${name}在 ${next}。` : `今天的${name}都过了。`
}

/** Of a window over midnight, what lies on the day it begins on. */
const within = ({ from, to }: { from: ClockTime; to: ClockTime }, time: ClockTime): boolean =>
  from <= time && (time < to || to <= from)
