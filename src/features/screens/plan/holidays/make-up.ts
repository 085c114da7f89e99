import { covers, daysBetween, daysFrom, weekdayOf } from '@/platform/school-days/days'
import type { Day, SchoolCalendar, Weekday } from '@/platform/school-days/types'
import { dayInWords, weekdayInWords } from '../words-of-days'
import type { ListedDay } from './listed-day'

/** A make-up day whose weekday nobody wrote, and what was assumed. */
export type Assumed = { day: Day; follows: Weekday; remark: string }

type Holiday = SchoolCalendar['holidays'][number]

/** Make-up days lie this near to the holiday they pay for. */
const NEAR = 20
/** The long vacations give no day for it. */
const LONGEST = 15

/**
 * Which weekday's timetable a make-up day most likely follows. The State Council names the days, not the weekdays; schools
 * as a rule make up for the last working days of the holiday, in order: for 1–7 October 2024 (Friday 4 and Monday 7 were
 * given for it), 29 September followed Friday and 12 October Monday. Where no holiday is near, the day's own weekday
 * stands: it plays nothing meant for another. Somebody has to look at each of them, so each has a remark.
 */
export function assumedWeekdays(makeUpDays: ListedDay[], holidays: Holiday[]): Assumed[] {
  const byHoliday = new Map<Holiday | undefined, ListedDay[]>()
  for (const each of makeUpDays.filter(({ follows }) => follows === undefined)) {
    const holiday = paidFor(each, holidays)
    byHoliday.set(holiday, [...(byHoliday.get(holiday) ?? []), each])
  }
  return [...byHoliday]
    .flatMap(([holiday, days]) =>
      days.map((each, index) => assume(each, lostDay(holiday, index - days.length))),
    )
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** The nearest holiday, one of the same name before all others. */
function paidFor({ day, name }: ListedDay, holidays: Holiday[]): Holiday | undefined {
  const near = holidays
    .map((holiday) => ({ holiday, far: distance(day, holiday) - (alike(name, holiday.name) ? NEAR : 0) }))
    .filter(({ holiday }) => distance(day, holiday) <= NEAR && mayBePaidFor(holiday))
    .sort((one, other) => one.far - other.far)
  return near[0]?.holiday
}

const mayBePaidFor = (holiday: Holiday): boolean =>
  daysBetween(holiday.from, holiday.to) < LONGEST && workdays(holiday).length > 0

const distance = (day: Day, { from, to }: Holiday): number =>
  covers({ from, to }, day) ? 0 : Math.min(Math.abs(daysBetween(day, from)), Math.abs(daysBetween(day, to)))

const alike = (name: string, holiday: string): boolean => {
  const core = name.replace(/放假|调休|上班|补班|补课|上课/gu, '').replace(/节$/u, '')
  return core !== '' && holiday.includes(core)
}

const workdays = ({ from, to }: Holiday): Day[] =>
  daysFrom(from, daysBetween(from, to) + 1).filter((day) => weekdayOf(day) < 6)

const lostDay = (holiday: Holiday | undefined, fromEnd: number): Day | undefined =>
  holiday && workdays(holiday).at(fromEnd)

function assume({ day }: ListedDay, lost: Day | undefined): Assumed {
  const follows = weekdayOf(lost ?? day)
  const what = `${dayInWords(day)}（${weekdayInWords(weekdayOf(day))}）没有写按周几`
  const remark = lost
    ? `${what}，先按${weekdayInWords(follows)}（补${dayInWords(lost)}）算，请照学校通知核对。`
    : `${what}，附近也没有对应的假期，先按${weekdayInWords(follows)}算，请照学校通知改。`
  return { day, follows, remark }
}
