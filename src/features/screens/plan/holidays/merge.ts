import { addDays, covers, daysBetween, daysFrom, weekdayOf } from '@/platform/school-days/days'
import type { Day, SchoolCalendar, Weekday } from '@/platform/school-days/types'
import { dateInWords, datesInWords, weekdayInWords } from '../words-of-days'
import { type ListedDay, type ListedKind, listedKinds } from './listed-day'
import { assumedWeekdays } from './make-up'

/** The parts of the calendar a list changes. */
export type Days = Pick<SchoolCalendar, 'holidays' | 'makeUpDays' | 'examDays'>

type Stretch = Days['holidays'][number]
type MakeUpDay = Days['makeUpDays'][number]

export type Merged = {
  days: Days
  /** in days: new ones, and ones that were there just so */
  added: number
  same: number
  /** what was there and is replaced, in Chinese: 2026年10月8日：放假“国庆节”改为调休“国庆节”（按周三） */
  replaced: string[]
  /** what somebody has to look at */
  remarks: string[]
}

/**
 * A list taken into what the calendar has: days that the list names are as it says, all others stay. A weekday that somebody
 * chose for a make-up day stays where the list has none. Exams exclude nothing.
 */
export function mergeHolidays(current: Days, listed: ListedDay[]): Merged {
  const { known, remarks } = withWeekdays(current, listed)
  const changed = known.map((entry) => ({
    entry,
    before: inWords(standing(current, entry)),
    after: inWords(entry),
  }))
  const news = changed.filter(({ after, before }) => before !== after)
  return {
    days: taken(
      current,
      news.map(({ entry }) => entry),
    ),
    added: news.filter(({ before }) => !before).length,
    same: changed.length - news.length,
    replaced: grouped(news.filter(({ before }) => before)),
    remarks,
  }
}

function withWeekdays(current: Days, listed: ListedDay[]) {
  const chosen = listed.map((entry) => ({
    ...entry,
    follows: entry.follows ?? chosenWeekday(current, entry),
  }))
  const named = chosen.filter(({ kind }) => kind === 'holiday')
  const holidays = joined([
    ...current.holidays,
    ...named.map(({ day, name }) => ({ name, from: day, to: day })),
  ])
  const assumed = assumedWeekdays(
    chosen.filter(({ kind }) => kind === 'makeUp'),
    holidays,
  )
  const byDay = new Map(assumed.map(({ day, follows }) => [day, follows]))
  const known = chosen.map((entry) =>
    entry.kind === 'makeUp' ? { ...entry, follows: entry.follows ?? byDay.get(entry.day) } : entry,
  )
  return { known, remarks: assumed.map(({ remark }) => remark) }
}

/** The one the calendar has already, or a working day's own. */
function chosenWeekday({ makeUpDays }: Days, { day, kind }: ListedDay): Weekday | undefined {
  if (kind !== 'makeUp') return undefined
  const own = weekdayOf(day)
  return makeUpDays.find((each) => each.day === day)?.follows ?? (own < 6 ? own : undefined)
}

/** What the calendar says of a day now. */
function standing({ examDays, holidays, makeUpDays }: Days, { day, kind }: ListedDay): ListedDay | undefined {
  const entry = (kind: ListedKind, found: Stretch | undefined) => found && { day, kind, name: found.name }
  if (kind === 'exam')
    return entry(
      'exam',
      examDays.find((stretch) => covers(stretch, day)),
    )
  const makeUp = makeUpDays.find((each) => each.day === day)
  if (makeUp) return { kind: 'makeUp', ...makeUp }
  return entry(
    'holiday',
    holidays.find((stretch) => covers(stretch, day)),
  )
}

const inWords = (entry: ListedDay | undefined): string => {
  if (!entry) return ''
  const follows = entry.follows ? `（按${weekdayInWords(entry.follows)}）` : ''
  return `${listedKinds[entry.kind]}“${entry.name}”${follows}`
}

function taken(current: Days, entries: ListedDay[]): Days {
  const of = (kind: ListedKind) => entries.filter((entry) => entry.kind === kind)
  const stretches = (kind: ListedKind) => of(kind).map(({ day, name }) => ({ name, from: day, to: day }))
  const school = new Set([...of('holiday'), ...of('makeUp')].map(({ day }) => day))
  const makeUpDays = of('makeUp').map(
    ({ day, follows, name }): MakeUpDay => ({ name, day, follows: follows as Weekday }),
  )
  return {
    holidays: joined([...without(current.holidays, school), ...stretches('holiday')]),
    makeUpDays: [...current.makeUpDays.filter(({ day }) => !school.has(day)), ...makeUpDays].sort(byDay),
    examDays: joined([
      ...without(current.examDays, new Set(of('exam').map(({ day }) => day))),
      ...stretches('exam'),
    ]),
  }
}

const byDay = (one: MakeUpDay, other: MakeUpDay) => (one.day < other.day ? -1 : 1)

/** Stretches that lose days, in pieces where the days lay inside. */
function without(stretches: Stretch[], days: Set<Day>): Stretch[] {
  return stretches.flatMap((stretch) => {
    const all = daysFrom(stretch.from, daysBetween(stretch.from, stretch.to) + 1)
    const left = all.filter((day) => !days.has(day))
    return left.length === all.length
      ? [stretch]
      : joined(left.map((day) => ({ name: stretch.name, from: day, to: day })))
  })
}

/** In order, those of one name that touch as one. */
function joined(stretches: Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const stretch of [...stretches].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = all.find(({ name, to }) => name === stretch.name && addDays(to, 1) >= stretch.from)
    if (!last) all.push({ ...stretch })
    else if (stretch.to > last.to) last.to = stretch.to
  }
  return all
}

/** Changes of the same kind on days in a row are told as one. */
function grouped(changes: { entry: ListedDay; before: string; after: string }[]): string[] {
  const rows: { from: Day; to: Day; what: string }[] = []
  for (const { after, before, entry } of changes) {
    const what = `${before}改为${after}`
    const last = rows.at(-1)
    if (last && last.what === what && addDays(last.to, 1) === entry.day) last.to = entry.day
    else rows.push({ from: entry.day, to: entry.day, what })
  }
  return rows.map(
    ({ from, to, what }) => `${from === to ? dateInWords(from) : datesInWords(from, to)}：${what}`,
  )
}
