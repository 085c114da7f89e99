import { compilePlan, nightSpans } from '@/features/screens/plan/compile'
import type { PlanRange } from '@/features/screens/plan/types'
import { dayInWords, weekdayInWords } from '@/features/screens/plan/words-of-days'
import { addDays, clockOf } from '@/platform/school-days/days'
import { type SchoolDay, schoolDays } from '@/platform/school-days/school-day'
import type { Day, SchoolCalendar } from '@/platform/school-days/types'
import type { ManifestRule } from '@/ui/manifest'
import { localOf } from '../local'
import type { Ingredients } from '../manifest'
import { numberNamedBy } from '../rules'
import { playsOn, takeoverRule } from '../spans'
import { baseInWords } from './base'
import { beatenIn } from './beaten'
import { dayMeaning, standingOfDay } from './day-meaning'
import { keyOf, nameOf, type Place, screensIn, standInOf, whereInWords } from './place'
import { playlistCards } from './playlist-cards'
import { ruleCard, takeoverCard } from './rule-cards'
import type { Occurrence, WeekDay, WeekPlan, WeekRule } from './types'
import { weekConflicts } from './week-conflicts'

const DAYS = 7

/** The week of a place from a Monday on, seen at `now` (ms). */
export function weekPlan(ingredients: Ingredients, place: Place, week: Day, now: number): WeekPlan {
  const { planning, timeZone } = ingredients
  const range: PlanRange = { from: week, days: DAYS, timeZone }
  const standIn = standInOf(place, planning)
  const here = planning.rules.filter((rule) => playsOn(rule, standIn))
  const elsewhere = planning.rules.filter(
    (rule) => !here.includes(rule) && concerns(rule, place, ingredients),
  )
  const takeovers = planning.takeovers.filter((takeover) => playsOn(takeover, standIn))
  const cards = [
    ...here.map((rule) => ruleCard(rule, ingredients, now)),
    ...takeovers.map((takeover) => takeoverCard(takeover, planning)),
  ]
  const compiled = [...compilePlan(here, planning.calendar, range), ...takeovers.map(takeoverRule)]
  return {
    week,
    today: clockOf(now, timeZone).day,
    now: localOf(now, timeZone),
    place: { key: keyOf(place), name: nameOf(place, planning), screens: screensIn(place, planning).length },
    days: schoolDays(planning.calendar, week, DAYS).map((day) => weekDay(day, planning.calendar)),
    term: termOf(planning.calendar, week),
    rules: cards,
    occurrences: occurrencesOf(compiled, cards, range),
    dark: darkOf(place, ingredients, range),
    base: baseInWords(place, ingredients),
    conflicts: weekConflicts([...here, ...elsewhere], place, planning, range),
    elsewhere: elsewhere.map((rule) => ({
      schedule: numberNamedBy(rule.id),
      name: rule.name,
      where: whereInWords(rule, planning),
    })),
    playlists: playlistCards(ingredients),
  }
}

/** Whether a rule that does not play on all of a place plays on some of it. */
const concerns = (rule: Parameters<typeof playsOn>[0], place: Place, { planning }: Ingredients): boolean =>
  screensIn(place, planning).some((screen) => playsOn(rule, screen))

function weekDay(day: SchoolDay, calendar: SchoolCalendar): WeekDay {
  const at = (time: string) => `${day.day}T${time}`
  return {
    day: day.day,
    date: dayInWords(day.day),
    weekday: weekdayInWords(day.weekday),
    meaning: dayMeaning(day, calendar),
    standing: standingOfDay(day),
    periods: day.school
      ? day.periods.map(({ from, kind, name, to }) => ({ name, kind, from: at(from), to: at(to) }))
      : [],
  }
}

function termOf({ terms }: SchoolCalendar, week: Day): WeekPlan['term'] {
  const open = terms.filter(({ to }) => to >= week).sort((one, other) => one.from.localeCompare(other.from))
  return open[0]
}

/** What begins or still runs within the week. A rule with nothing to show beats nobody. */
function occurrencesOf(rules: ManifestRule[], cards: WeekRule[], range: PlanRange): Occurrence[] {
  const empty = new Set(cards.filter((card) => card.empty).map(({ id }) => id))
  const showing = rules.filter(({ id }) => !empty.has(id))
  const local = (second: number) => localOf(second * 1000, range.timeZone)
  const end = `${addDays(range.from, range.days)}T00:00`
  return rules.flatMap((rule) =>
    pairs(rule.spans)
      .filter(({ from, to }) => local(to) > `${range.from}T00:00` && local(from) < end)
      .map((span) => ({
        id: `${rule.id}@${span.from}`,
        rule: rule.id,
        from: local(span.from),
        to: local(span.to),
        beaten: empty.has(rule.id)
          ? []
          : beatenIn(span, rule, showing).map(({ by, from, to }) => ({
              from: local(from),
              to: local(to),
              by: by.name,
            })),
      })),
  )
}

const pairs = (spans: number[]) =>
  spans.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: spans[index + 1] ?? from }] : []))

/** The nights all screens of the place have in common. */
function darkOf(place: Place, { planning, timeZone }: Ingredients, range: PlanRange): WeekPlan['dark'] {
  const nights = new Set(
    screensIn(place, planning).map(({ night }) =>
      night?.dark && night.from && night.to ? `${night.from} ${night.to}` : '',
    ),
  )
  const [from, to] = nights.size === 1 ? ([...nights][0] ?? '').split(' ') : []
  if (!from || !to || from === to) return []
  return pairs(nightSpans({ from, to }, range)).map((span) => ({
    from: localOf(span.from * 1000, timeZone),
    to: localOf(span.to * 1000, timeZone),
  }))
}
