import './outings.css'
import { DateText } from '@/ui/date-line'
import { longDate, shortDate } from '@/ui/day'
import { SectionHeading } from '@/ui/section-heading'
import type { Outing } from '../outings'

/** Where a movable board went, newest first. */
export function Outings({ outings }: { outings: Outing[] }) {
  return (
    <section className="board-outings">
      <SectionHeading title="去过的地方" />
      {outings.length === 0 ? (
        <p className="outings-none">还没有出过校门。</p>
      ) : (
        <ol className="outings">
          {outings.map((outing) => (
            <li key={`${outing.from.iso} ${outing.place}`} className={`outing outing-${outing.state}`}>
              <p className="outing-days">
                <Days outing={outing} />
              </p>
              <p className="outing-place">{outing.place}</p>
              <p className="outing-purpose">{outing.purpose}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Days({ outing: { from, state, to } }: { outing: Outing }) {
  const sameDay = to?.iso === from.iso
  return (
    <>
      <DateText day={from} />
      {to && !sameDay && (
        <>
          {' — '}
          <DateText day={to} label={to.year === from.year ? shortDate(to) : longDate(to)} />
        </>
      )}
      {state === 'out' && <span className="outing-state">{to ? '，还在外面' : ' 起，还在外面'}</span>}
      {state === 'planned' && <span className="outing-state"> 要去</span>}
    </>
  )
}
