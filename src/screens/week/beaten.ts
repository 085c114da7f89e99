import { rulesHolding } from '@/features/screens/timetable/timetable'
import type { ManifestRule } from '@/ui/manifest'

/** Half-open, in seconds since the epoch. */
export type Seconds = { from: number; to: number }

/** When something stronger plays instead of a rule, within one of its spans. */
export type Beaten = Seconds & { by: ManifestRule }

/** `rules` are those that have something to show, the one asked about among them or not. */
export function beatenIn(span: Seconds, rule: ManifestRule, rules: ManifestRule[]): Beaten[] {
  const edges = rules.flatMap(({ spans }) => spans).filter((edge) => span.from < edge && edge < span.to)
  const cuts = [span.from, ...[...new Set(edges)].sort((one, other) => one - other)]
  const beaten: Beaten[] = []
  for (const [index, from] of cuts.entries()) {
    const winner = rulesHolding({ rules }, from * 1000)[0]?.rule
    if (!winner || winner.id === rule.id) continue
    const to = cuts[index + 1] ?? span.to
    const last = beaten.at(-1)
    if (last?.to === from && last.by.id === winner.id) last.to = to
    else beaten.push({ from, to, by: winner })
  }
  return beaten
}
