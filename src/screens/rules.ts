import { recurrenceText } from '@/features/screens/plan/recurrence'
import type { DayPart, ScheduleRule } from '@/features/screens/plan/types'
import type { ScreenSchedule } from '@/payload-types'
import { idOf } from '@/platform/relation'
import type { ClockTime, Weekday } from '@/platform/school-days/types'
import { dayOf } from '@/ui/day'

/** A schedule's rule, and where it plays; both empty means everywhere. */
export type PlacedRule = ScheduleRule & { screens: number[]; groups: number[] }

/** A schedule as the planner understands it. */
export function ruleOf(schedule: ScreenSchedule, timeZone: string): PlacedRule {
  const day = dayIn(timeZone)
  return {
    id: `schedule:${schedule.id}`,
    name: schedule.name,
    playlist: `playlist:${idOf(schedule.playlist)}`,
    priority: Number(schedule.priority),
    days: schedule.days,
    part: partOf(schedule),
    recurrence: recurrenceOf(schedule),
    from: schedule.from ? day(schedule.from) : undefined,
    to: schedule.to ? day(schedule.to) : undefined,
    except: (schedule.except ?? []).map((each) => day(each.day)),
    screens: (schedule.screens ?? []).map(idOf),
    groups: (schedule.groups ?? []).map(idOf),
  }
}

const dayIn =
  (timeZone: string) =>
  (instant: string): string =>
    dayOf(instant, timeZone).iso

function partOf({ part, hoursFrom, hoursTo, periods }: ScreenSchedule): DayPart {
  if (part === 'hours') return { kind: 'hours', from: time(hoursFrom), to: time(hoursTo) }
  if (part === 'periods') return { kind: 'periods', of: periods ?? [] }
  return { kind: 'allDay' }
}

const time = (value: string | null | undefined): ClockTime => value ?? '00:00'

/** Absent where every day counts. */
function recurrenceOf({ repeat, interval, weekdays, monthDay }: ScreenSchedule): string | undefined {
  const every = interval ?? 1
  if (repeat === 'weekly')
    return recurrenceText({ repeat, interval: every, weekdays: (weekdays ?? []).map(Number) as Weekday[] })
  if (repeat === 'monthly') return recurrenceText({ repeat, interval: every, monthDays: [monthDay ?? 1] })
  return every > 1 ? recurrenceText({ repeat, interval: every }) : undefined
}

/** The number in `schedule:3` or `playlist:7`. */
export const numberNamedBy = (id: string): number => Number(id.split(':')[1])
