import { compilePlan } from '@/features/screens/plan/compile'
import { conflictsIn } from '@/features/screens/plan/conflicts'
import type { PlanRange } from '@/features/screens/plan/types'
import { momentInWords } from '@/features/screens/plan/why'
import { priorityInWords, ruleInWords } from '@/features/screens/plan/words'
import { clockOf, mondayOf } from '@/platform/school-days/days'
import { localOf } from '../local'
import type { Ingredients } from '../manifest'
import type { Planning } from '../planning'
import { numberNamedBy, type PlacedRule } from '../rules'
import { playsOn, rangeAt } from '../spans'
import { meet, whereInWords } from './place'
import type { LocalMoment } from './types'

/** What a schedule that is being written would do. */
export type DraftView = {
  /** 在所有屏幕播放“课间：活动和书画”：本学期每个上学日的课间。优先级：一般。 */
  sentence: string
  screens: number
  /** the first times from now on, in words and by the clock */
  next: { words: string; at: LocalMoment }[]
  conflicts: DraftConflict[]
}

/** `wins`: this schedule plays where both want to, mostly. */
type DraftConflict = { other: string; tie: boolean; wins: boolean; sentence: string }

const NEXT = 3
/** Conflicts are looked for in so many days from the week it begins. */
const LOOK_AHEAD = 28

/** A schedule in words, when it plays next, and whom it meets, seen at `now` (ms). */
export function draftView(draft: PlacedRule, { planning, timeZone }: Ingredients, now: number): DraftView {
  const speaking = { calendar: planning.calendar, today: clockOf(now, timeZone).day }
  const name = planning.playlists.get(numberNamedBy(draft.playlist))?.name
  const what = name ? `播放“${name}”` : '播放（还没有选列表）'
  const when = ruleInWords(draft, speaking)
  return {
    sentence: `在${whereInWords(draft, planning)}${what}：${when}。${priorityInWords(draft.priority)}。`,
    screens: [...planning.screens.values()].filter((screen) => playsOn(draft, screen)).length,
    next: nextOf(draft, planning, rangeAt(now, timeZone), now),
    conflicts: conflictsOf(draft, planning, lookAhead(draft, timeZone, now)),
  }
}

function nextOf(draft: PlacedRule, { calendar }: Planning, range: PlanRange, now: number): DraftView['next'] {
  const { timeZone } = range
  const spans = compilePlan([draft], calendar, range)[0]?.spans ?? []
  return spans
    .flatMap((from, index) =>
      index % 2 === 0 ? [{ from: from * 1000, to: (spans[index + 1] ?? 0) * 1000 }] : [],
    )
    .filter(({ to }) => to > now)
    .slice(0, NEXT)
    .map(({ from, to }) => ({
      words: `${momentInWords(from, now, timeZone)}–${endInWords(from, to, timeZone)}`,
      at: localOf(from, timeZone),
    }))
}

function endInWords(from: number, to: number, timeZone: string): string {
  const [begin, end] = [clockOf(from, timeZone), clockOf(to, timeZone)]
  return begin.day === end.day ? end.time : `次日${end.time}`
}

function lookAhead({ from }: PlacedRule, timeZone: string, now: number): PlanRange {
  const today = clockOf(now, timeZone).day
  return { from: mondayOf(from && from > today ? from : today), days: LOOK_AHEAD, timeZone }
}

function conflictsOf(draft: PlacedRule, planning: Planning, range: PlanRange): DraftConflict[] {
  const others = planning.rules.filter(({ id }) => id !== draft.id)
  const meeting = others.filter((other) => meet(draft, other, [undefined, ...planning.screens.values()]))
  return meeting.flatMap((other) =>
    conflictsIn([other, draft], planning.calendar, range).map(({ sentence, tie, winner }) => ({
      other: other.name,
      tie,
      wins: winner === draft.id,
      sentence,
    })),
  )
}
