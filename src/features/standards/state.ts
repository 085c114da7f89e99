import { addDays } from '@/platform/school-days/days'
import type { Term } from '@/platform/school-days/terms'
import type { Day } from '@/platform/school-days/types'
import { type Rhythm, type Turn, turnAfter, turnAsking, turnAt, turnBefore } from './periods'
import type { Frequency, TaskState } from './words'

/** What is asked: how often, from which day on, and for what is done once, by when. */
export type Demand = { frequency: Frequency; since: Day; dueDate?: Day }

/** Where a task stands, and what that follows from. */
export type Standing = {
  state: TaskState
  /** latest day of evidence so far */
  last?: Day
  /** day by which evidence is asked; past when late, absent when done or when no day was set */
  due?: Day
  /** of what comes round: the turn today lies in, the one before it, and while on time the one evidence is asked in */
  turn?: Turn
  before?: Turn
  asking?: Turn
}

/**
 * The state of a task. Source: domain.md, standards: never typed in, always from the days of what is published.
 * Something done once is done for good. What comes round is done when this turn has evidence; late when the whole turn
 * before, begun after `since`, had none; on time when that one had; else it has only just begun. In months that are all
 * holidays nothing is asked; what is done in them counts to the month before them.
 * @param evidence days of evidence in any order; days to come do not count yet
 */
export function standingOf(
  demand: Demand,
  evidence: readonly Day[],
  today: Day,
  terms: readonly Term[],
): Standing {
  const days = evidence.filter((day) => day <= today).sort()
  const last = days.at(-1)
  if (demand.frequency === 'once') return { ...onceStanding(demand, last, today), last }
  const turn = turnAt(demand.frequency, today, terms)
  const before = turnBefore(demand.frequency, turn, terms)
  const shared = { last, turn, before }
  if (last && last >= turn.from) return { state: 'done', ...shared }
  if (last && last >= before.from) {
    const asking = turnAsking(demand.frequency, turn, terms)
    return { state: 'onTime', due: asking.to, asking, ...shared }
  }
  if (before.from >= demand.since) return { state: 'late', due: before.to, ...shared }
  return { state: 'notDue', due: firstDue(demand.frequency, demand.since, turn, terms), ...shared }
}

/** The first day from which on the state may be another though nothing more is published; undefined when it stays. */
export function turnsOn({ due, turn }: Standing, evidence: readonly Day[], today: Day): Day | undefined {
  const lastDays = [due, turn?.to].filter((day) => day !== undefined && day >= today) as Day[]
  const coming = evidence.filter((day) => day > today)
  return [...lastDays.map((day) => addDays(day, 1)), ...coming].sort()[0]
}

function onceStanding(
  { dueDate: due }: Demand,
  last: Day | undefined,
  today: Day,
): Pick<Standing, 'state' | 'due'> {
  if (last) return { state: 'done' }
  return { state: due && today > due ? 'late' : 'notDue', due }
}

/** End of the first turn that is asked for whole. */
function firstDue(rhythm: Rhythm, since: Day, turn: Turn, terms: readonly Term[]): Day {
  let first = turn.from >= since ? turn : turnAt(rhythm, since > turn.to ? since : turn.to, terms)
  if (first.from < since) first = turnAfter(rhythm, first, terms)
  return turnAsking(rhythm, first, terms).to
}
