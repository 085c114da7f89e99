import type { SchoolCalendar } from '@/platform/school-days/types'
import type { ManifestRule, Spans } from '@/ui/manifest'
import { compilePlan } from './compile'
import type { PlanRange, ScheduleRule } from './types'
import { type Clock, clockIn, timesInWords } from './words-of-times'

/** Two rules that hold at the same time and want to play different playlists. */
export type Conflict = {
  /** ids; of equals the one that plays more often */
  winner: string
  loser: string
  /** both have the same priority: nobody decided who plays */
  tie: boolean
  /** how many stretches of time, and how long they are together */
  times: number
  seconds: number
  /** the first of them: milliseconds since the epoch */
  first: number
  /** in Chinese: when, who plays and why */
  sentence: string
}

/** Half-open, in seconds; `won` by the first of two rules. */
type Overlap = { from: number; to: number; won: boolean }

/**
 * The rules of one screen that get into each other's way within a range, ties first, then by how long. Two rules that play
 * the same playlist never do.
 */
export function conflictsIn(rules: ScheduleRule[], calendar: SchoolCalendar, range: PlanRange): Conflict[] {
  const compiled = compilePlan(rules, calendar, range)
  const clock = clockIn(range.timeZone)
  const conflicts: Conflict[] = []
  for (const [index, one] of compiled.entries())
    for (const other of compiled.slice(index + 1)) {
      const overlaps = one.playlist === other.playlist ? [] : overlapsOf(one, other)
      if (overlaps.length > 0) conflicts.push(conflictOf(one, other, overlaps, clock))
    }
  return conflicts.sort((one, other) => Number(other.tie) - Number(one.tie) || other.seconds - one.seconds)
}

function overlapsOf(one: ManifestRule, other: ManifestRule): Overlap[] {
  const overlaps: Overlap[] = []
  let [left, right] = [0, 0]
  while (left < one.spans.length && right < other.spans.length) {
    const [mine, theirs] = [spanOf(one.spans, left), spanOf(other.spans, right)]
    const [from, to] = [Math.max(mine.from, theirs.from), Math.min(mine.to, theirs.to)]
    if (from < to) overlaps.push({ from, to, won: beats(one, mine.from, other, theirs.from) })
    if (mine.to <= theirs.to) left += 2
    else right += 2
  }
  return overlaps
}

const spanOf = (spans: Spans, index: number) => ({
  from: spans[index] as number,
  to: spans[index + 1] as number,
})

/** As timetable.ts decides. */
function beats(one: ManifestRule, begun: number, other: ManifestRule, otherBegun: number): boolean {
  if (one.priority !== other.priority) return one.priority > other.priority
  return begun === otherBegun ? one.id < other.id : begun > otherBegun
}

function conflictOf(one: ManifestRule, other: ManifestRule, overlaps: Overlap[], clock: Clock): Conflict {
  const wins = overlaps.filter(({ won }) => won).length
  const losses = overlaps.length - wins
  const [winner, loser] = wins >= losses ? [one, other] : [other, one]
  const tie = one.priority === other.priority
  const when = `“${winner.name}”和“${loser.name}”在${timesInWords(overlaps, clock)}重叠，共${overlaps.length}次`
  const who = tie
    ? tieInWords(winner, loser, Math.max(wins, losses), Math.min(wins, losses))
    : `“${winner.name}”优先级高，这些时候只播放它。`
  return {
    winner: winner.id,
    loser: loser.id,
    tie,
    times: overlaps.length,
    seconds: overlaps.reduce((sum, { from, to }) => sum + to - from, 0),
    first: (overlaps[0]?.from ?? 0) * 1000,
    sentence: `${when}。${who}`,
  }
}

function tieInWords(winner: ManifestRule, loser: ManifestRule, wins: number, losses: number): string {
  const share = losses
    ? `“${winner.name}”播放${wins}次，“${loser.name}”播放${losses}次`
    : `这些时候都播放“${winner.name}”`
  return `两者优先级相同，只能按先后：播放后开始的那个，同时开始的按排期的编号，于是${share}。请调高其中一个的优先级，或错开时间。`
}
