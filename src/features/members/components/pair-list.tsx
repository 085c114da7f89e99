import './pair-list.css'
import { SectionHeading } from '@/ui/section-heading'
import type { Pair } from '../views'

/** Who teaches whom, since when, and what came of it. */
export function PairList({ pairs }: { pairs: Pair[] }) {
  if (pairs.length === 0) return null
  return (
    <section className="pairs" aria-labelledby="pairs">
      <SectionHeading id="pairs" title="师徒结对" />
      <ul>
        {pairs.map((pair) => (
          <li key={`${pair.mentor.name}${pair.mentee.name}`} className="pair">
            <p className="pair-names">
              <Person person={pair.mentor} /> <span className="pair-soft">带</span>{' '}
              <Person person={pair.mentee} />
              {pair.since && <span className="pair-soft pair-since">{pair.since}起</span>}
            </p>
            <div>
              {pair.outcomes.length === 0 && <p className="pair-soft">还没有写下结果</p>}
              {pair.outcomes.map((outcome) => (
                <p key={outcome}>{outcome}</p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Person({ person: { name, href } }: { person: Pair['mentor'] }) {
  if (!href) return <span className="pair-name">{name}</span>
  return (
    <a className="pair-name" href={href}>
      {name}
    </a>
  )
}
