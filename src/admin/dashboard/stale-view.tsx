import { TeachingAnswer } from '@/features/news/teaching/admin/answer-form'
import type { StaleItem } from './stale'

/** Third question: what is going stale. About content, never about people. */
export function StaleView({ items, isEmptySite }: { items: StaleItem[]; isEmptySite: boolean }) {
  if (isEmptySite) return null
  return (
    <section className="desk-section" aria-labelledby="desk-stale">
      <h2 id="desk-stale">该更新了</h2>
      {items.length === 0 ? (
        <p className="desk-quiet">各栏目都是新的，近期没有要到期的同意书。</p>
      ) : (
        <ul className="desk-list">
          {items.map((item) => (
            <li key={item.key}>
              <a className="desk-item" href={item.href}>
                {item.what}
              </a>
              <span className="desk-note">{item.why}</span>
              {item.asksAbout && <TeachingAnswer id={item.asksAbout} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
