import type { ScreenSchedule } from '@/payload-types'
import { noonOf, weekdayOf } from '@/platform/school-days/days'
import type { Day } from '@/platform/school-days/types'
import type { Stretch } from '@/screens/week/types'
import { changeSchedule, createSchedule, draftOf, type Undo, type Written } from './saving'

/** One occurrence of a schedule, and when it shall be instead. */
export type Move = { schedule: number; before: Stretch; after: Stretch }

/** What a move changes for the schedule as a whole: its hours, and its day where it has days. */
export function wholeChange(schedule: ScreenSchedule, { after, before }: Move): Written {
  const hours = { hoursFrom: timeOf(after.from), hoursTo: timeOf(after.to) }
  const [was, is] = [dayOf(before.from), dayOf(after.from)]
  if (was === is) return hours
  if (isOnce(schedule)) return { ...hours, from: noonOf(is), to: noonOf(is) }
  if (schedule.repeat !== 'weekly') return hours
  const weekdays = (schedule.weekdays ?? []).map((weekday) =>
    Number(weekday) === weekdayOf(was) ? (`${weekdayOf(is)}` as const) : weekday,
  )
  return { ...hours, weekdays: [...new Set(weekdays)].sort() }
}

/** A schedule for the day an occurrence is moved to, alone. */
export function singleDay(schedule: ScreenSchedule, { after }: Move): Written {
  const day = noonOf(dayOf(after.from))
  const { id: _, ...rest } = draftOf(schedule)
  return {
    ...rest,
    active: true,
    days: 'every',
    repeat: 'daily',
    interval: 1,
    hoursFrom: timeOf(after.from),
    hoursTo: timeOf(after.to),
    from: day,
    to: day,
    except: [],
  }
}

/** Whether it holds on one day only, so that there is nothing to choose. */
export const isOnce = ({ from, to }: Pick<ScreenSchedule, 'from' | 'to'>): boolean =>
  Boolean(from && to && from.slice(0, 10) === to.slice(0, 10))

/** Moves every occurrence. */
export const moveAll = (schedule: ScreenSchedule, move: Move): Promise<Undo> =>
  changeSchedule(schedule, wholeChange(schedule, move))

/** Moves one: its day is taken out, and gets a schedule of its own. */
export async function moveOne(schedule: ScreenSchedule, move: Move): Promise<Undo> {
  const takeBack = await createSchedule(singleDay(schedule, move))
  try {
    const putBack = await skipDay(schedule, dayOf(move.before.from))
    return () => Promise.all([takeBack(), putBack()])
  } catch (error) {
    await takeBack()
    throw error
  }
}

/** Leaves a day out. */
export const skipDay = (schedule: ScreenSchedule, day: Day): Promise<Undo> =>
  changeSchedule(schedule, { except: [...(schedule.except ?? []), { day: noonOf(day) }] })

const dayOf = (moment: string): Day => moment.slice(0, 10)
const timeOf = (moment: string): string => moment.slice(11, 16)
