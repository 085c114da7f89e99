'use client'

import './conflict-list.css'
import type { WeekConflict, WeekPlan } from '@/screens/week/types'
import { changeSchedule, readSchedule, type Undo } from './saving'
import { useNarrow } from './use-narrow'
import { useSaving } from './use-saving'

type Props = { plan: WeekPlan; mayWrite: boolean; onChanged: () => Promise<void> }

const HIGHEST = 3

/** Schedules of this week that want the same time, and who plays. */
export function ConflictList({ mayWrite, onChanged, plan }: Props) {
  const { conflicts } = plan
  const narrow = useNarrow()
  const ties = conflicts.filter(({ tie }) => tie)
  if (conflicts.length === 0) return null
  return (
    <details className="plan-conflicts" open={ties.length > 0 && !narrow}>
      <summary>
        这一周有{conflicts.length}处重叠
        {ties.length > 0 ? `，其中${ties.length}处优先级相同，请决定播放哪个` : '，都已按优先级决定'}
      </summary>
      <ul>
        {conflicts.map(({ loser, sentence, tie, where, winner }) => (
          <li key={`${winner.schedule} ${loser.schedule}`}>
            <p>
              {tie && <strong>优先级相同　</strong>}
              {sentence}
              {where}
            </p>
            {tie && mayWrite && (
              <div className="plan-conflict-keys">
                <Prefer onChanged={onChanged} over={loser} rule={winner} />
                <Prefer onChanged={onChanged} over={winner} rule={loser} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

type Side = WeekConflict['winner']
type PreferProps = { rule: Side; over: Side; onChanged: () => Promise<void> }

/** Decides between two schedules of the same priority. */
function Prefer({ onChanged, over, rule }: PreferProps) {
  const { busy, save } = useSaving(onChanged)
  return (
    <button
      className="desk-button"
      disabled={busy}
      onClick={() => save(`以后同时有两个时播放“${rule.name}”。`, () => prefer(rule.schedule, over.schedule))}
      type="button"
    >
      播放“{rule.name}”
    </button>
  )
}

/** Raises the one; where it stands highest already, lowers the other. */
async function prefer(preferred: number, other: number): Promise<Undo> {
  const before = await readSchedule(preferred)
  const rank = Number(before.priority)
  if (rank < HIGHEST) return changeSchedule(before, { priority: `${(rank + 1) as 2 | 3}` })
  return changeSchedule(await readSchedule(other), { priority: '2' })
}
