import './dated-list.css'
import { DateMark } from './date-line'
import type { Day } from './day'
import { Phrased } from './phrased'

export type DatedItem = { href: string; title: string; day: Day; note?: string }

/** What happened when: a day, a title, where. `thisYear` spares its year. */
export function DatedList({ items, thisYear }: { items: DatedItem[]; thisYear?: number }) {
  return (
    <ul className="dated-list">
      {items.map((item) => (
        <li key={item.href}>
          <a className="dated-item" href={item.href}>
            <DateMark day={item.day} thisYear={thisYear} />
            <span>
              <span className="dated-title">
                <Phrased text={item.title} />
              </span>
              {item.note && <span className="dated-note">{item.note}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
