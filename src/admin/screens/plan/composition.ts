import { periodKinds } from '@/features/screens/words'
import { noonOf, weekdayOf } from '@/platform/school-days/days'
import type { Day, PeriodKind, Weekday } from '@/platform/school-days/types'
import type { ScheduleDraft } from '@/screens/control/draft'
import type { WeekDay, WeekPlan } from '@/screens/week/types'

/** When in a day: by the bell, by the clock, or all day. */
export type DayTime = PeriodKind | 'hours' | 'allDay'

/** `weekly`: school days that are certain weekdays; `once`: one day */
export type DayChoice = 'school' | 'weekly' | 'once' | 'every' | 'off' | 'exam'

/** A schedule as the planning view's short form has it. */
export type Composition = {
  /** empty: named after what it does */
  name: string
  playlist?: number
  /** `all`, `group-2`, `screen-3` */
  place: string
  time: DayTime
  hoursFrom: string
  hoursTo: string
  days: DayChoice
  weekdays: Weekday[]
  /** for `once` */
  day: Day
  lasts: 'term' | 'ever'
  priority: '1' | '2' | '3'
}

/** Changes a part of the form. */
export type Change = (part: Partial<Composition>) => void

export const dayTimes = {
  break: '每个课间',
  meal: '午餐午休',
  arrival: '到校离校',
  lesson: '上课时间',
  other: '其他时段',
  hours: '指定时段',
  allDay: '全天',
} as const satisfies Record<DayTime, string>

/** A schedule to begin with: for breaks of the term's school days. */
export function freshComposition(plan: WeekPlan, wishes: Partial<Composition> = {}): Composition {
  const today = plan.days.find(({ day }) => day === plan.today) ?? plan.days[0]
  return {
    name: '',
    place: plan.place.key,
    time: 'break',
    hoursFrom: '12:00',
    hoursTo: '13:30',
    days: 'school',
    weekdays: [1, 2, 3, 4, 5],
    day: today?.day ?? plan.week,
    lasts: plan.term ? 'term' : 'ever',
    priority: '1',
    ...wishes,
  }
}

/** From where something was dropped, `2026-11-30T09:50` to `…T10:20`: a break or meal there is taken whole. */
export function compositionAt(plan: WeekPlan, from: string, to: string): Partial<Composition> {
  const [day = '', hoursFrom = ''] = from.split('T')
  const found = plan.days.find((each) => each.day === day)
  const period = found?.periods.find((each) => each.from <= from && from < each.to)
  return {
    day,
    hoursFrom,
    hoursTo: to.split('T')[1] ?? hoursFrom,
    weekdays: [weekdayOf(day)],
    days: isSchool(found) ? 'school' : 'once',
    time: period && SNAPPING.includes(period.kind) ? period.kind : 'hours',
  }
}

const SNAPPING: PeriodKind[] = ['break', 'meal', 'arrival']

const isSchool = (day?: WeekDay): boolean =>
  day !== undefined && ['school', 'makeUp', 'exam'].includes(day.standing)

/** What Payload is to keep. */
export function scheduleOf(
  composition: Composition,
  plan: WeekPlan,
): ScheduleDraft & { name: string; active: boolean } {
  const { hoursFrom, hoursTo, place, playlist, priority, time } = composition
  const id = Number(place.split('-')[1])
  return {
    name: nameOf(composition, plan),
    active: true,
    playlist: playlist ?? null,
    groups: place.startsWith('group-') ? [id] : [],
    screens: place.startsWith('screen-') ? [id] : [],
    priority,
    part: time === 'hours' || time === 'allDay' ? time : 'periods',
    ...(time === 'hours' && { hoursFrom, hoursTo }),
    ...(time !== 'hours' && time !== 'allDay' && { periods: [time] }),
    ...daysOf(composition, plan),
  }
}

const LONGEST = 40

/** The manager's own name, or 课间播放活动和书画. */
export function nameOf({ name, playlist, time, hoursFrom, hoursTo }: Composition, plan: WeekPlan): string {
  if (name.trim()) return name.trim()
  const when = time === 'hours' ? `${hoursFrom}–${hoursTo}` : time === 'allDay' ? '全天' : periodKinds[time]
  const what = plan.playlists.find(({ id }) => id === playlist)?.name ?? ''
  return (what.startsWith(when) ? what : `${when}播放${what}`).slice(0, LONGEST)
}

function daysOf(
  { day, days, lasts, weekdays }: Composition,
  { term }: WeekPlan,
): Pick<ScheduleDraft, 'days' | 'repeat' | 'weekdays' | 'from' | 'to'> {
  if (days === 'once') return { days: 'every', repeat: 'daily', from: noonOf(day), to: noonOf(day) }
  const bounds = lasts === 'term' && term ? { from: noonOf(term.from), to: noonOf(term.to) } : {}
  if (days !== 'weekly') return { days, repeat: 'daily', ...bounds }
  return {
    days: 'school',
    repeat: 'weekly',
    weekdays: weekdays.map((weekday) => `${weekday}` as const),
    ...bounds,
  }
}
