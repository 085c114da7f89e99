import './going-on.css'
import { SectionHeading } from '@/ui/section-heading'
import type { Ongoing } from './ongoing'

/** What is going on just now, kind by kind; nothing when nothing is. */
export function GoingOn({ ongoing }: { ongoing: Ongoing[] }) {
  const kinds = ongoing.filter(({ items }) => items.length > 0)
  if (kinds.length === 0) return null
  return (
    <section className="band" aria-label="正在进行">
      <div className="frame going-on">
        {kinds.map((kind) => (
          <div key={kind.title} className="going-kind">
            <SectionHeading title={kind.title} more={kind.more} />
            <ul>
              {kind.items.map((item) => (
                <li key={item.href}>
                  <a className="going-item" href={item.href}>
                    <span className="going-title">{item.title}</span>
                    <span className="going-note">{item.note}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
