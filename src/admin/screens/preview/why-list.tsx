import type { Moment } from '@/screens/moment/moment'

/** Why this and nothing else: what holds, what won, and when the others come. */
export function WhyList({ moment: { why, words } }: { moment: Moment }) {
  return (
    <section aria-live="polite" className="travel-why">
      <h2>{words}</h2>
      <p className="travel-summary">{why.summary}</p>
      {why.holding.length > 0 && (
        <>
          <h3>这时有效的排期</h3>
          <ol>
            {why.holding.map((reason) => (
              <Line key={reason.id} reason={reason} />
            ))}
          </ol>
        </>
      )}
      {why.waiting.length > 0 && (
        <>
          <h3>这时不播放的排期</h3>
          <ul>
            {why.waiting.map((reason) => (
              <Line key={reason.id} reason={reason} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type Reason = Moment['why']['holding'][number]

const Line = ({ reason: { id, name, reason, won } }: { reason: Reason }) => (
  <li className={won ? 'travel-won' : undefined}>
    {won && <span className="travel-mark">播放</span>}
    <Name id={id} name={name} />
    <span className="travel-reason">{reason}</span>
  </li>
)

/** Schedules and takeovers lead to where they are kept. */
function Name({ id, name }: { id: string; name: string }) {
  const [kind, number] = id.split(':')
  const collection = kind === 'takeover' ? 'takeovers' : 'screen-schedules'
  return <a href={`/admin/collections/${collection}/${number}`}>{name}</a>
}
