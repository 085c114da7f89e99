import { agoOf } from './dates'
import type { RecentItem } from './recent'

/** For auditors and administrators: what became public, and what no longer is. */
export function RecentView({ items }: { items: RecentItem[] }) {
  return (
    <section className="desk-section" aria-labelledby="desk-recent">
      <h2 id="desk-recent">最近的发布和撤稿</h2>
      {items.length === 0 && <p className="desk-quiet">还没有记录。</p>}
      <ul className="desk-list">
        {items.map((item) => (
          <li key={item.key}>
            <a className="desk-item" href={item.href}>
              {item.title}
            </a>
            <span className="desk-note">
              {item.what} · {agoOf(item.when)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
