import type { Occurrence, Stretch, WeekRule } from '@/screens/week/types'
import { nameShown } from './events'

type Props = { rule: WeekRule; occurrence: Occurrence; shown: Stretch }

const MINUTE_MS = 60_000

/** A scheduled stretch on the timeline; hatched where something stronger plays. */
export function OccurrenceCard({ occurrence, rule, shown }: Props) {
  const minutes = lengthOf(shown)
  return (
    <div
      className={minutes < 25 ? 'plan-card plan-card-short' : 'plan-card'}
      title={titleOf(rule, occurrence)}
    >
      {occurrence.beaten.map(({ from, to }) => (
        <span
          className="plan-card-beaten"
          key={from}
          style={{
            top: `${(lengthOf({ from: shown.from, to: from }) / minutes) * 100}%`,
            height: `${(lengthOf({ from, to }) / minutes) * 100}%`,
          }}
        />
      ))}
      <span className="plan-card-name">{nameShown(rule)}</span>
      {minutes >= 40 && (
        <span className="plan-card-time">
          {shown.from.slice(11)}–{shown.to.slice(11)}
        </span>
      )}
    </div>
  )
}

const lengthOf = ({ from, to }: Stretch): number =>
  (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / MINUTE_MS

function titleOf({ name, playlist, priority, words }: WeekRule, { beaten, from, to }: Occurrence): string {
  const beat = beaten.map((each) => `${each.from.slice(11)}–${each.to.slice(11)} 被“${each.by}”盖住`)
  return [
    `${from.slice(11)}–${to.slice(11)} ${name}`,
    `播放“${playlist.name}”，${words}`,
    priority,
    ...beat,
  ].join('\n')
}
