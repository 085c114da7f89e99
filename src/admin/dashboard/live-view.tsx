import { agoOf } from './dates'
import type { LiveSection } from './live'

/** Second question: what is live, and where. */
export function LiveView({ sections }: { sections: LiveSection[] }) {
  return (
    <section className="desk-section" aria-labelledby="desk-live">
      <h2 id="desk-live">正在网站上</h2>
      {sections.every(({ total }) => total === 0) ? (
        <p className="desk-quiet">
          网站上还没有内容。发布之后，各栏目最新的几条会列在这里，点开就是家长看到的页面。
        </p>
      ) : (
        <Sections sections={sections} />
      )}
    </section>
  )
}

const Sections = ({ sections }: { sections: LiveSection[] }) =>
  sections.map((section) => (
    <div className="desk-group" key={section.slug}>
      <h3>
        <a className="desk-section-link" href={`/admin/collections/${section.slug}`}>
          {section.label}
        </a>{' '}
        <span className="desk-count">{section.total}</span>
        {section.onScreens > 0 && (
          <span className="desk-note">
            校园屏轮播 {section.onScreens} 条 ·{' '}
            <a href={section.list} target="_blank" rel="noopener">
              看网页
            </a>
          </span>
        )}
      </h3>
      <Items section={section} />
    </div>
  ))

function Items({ section }: { section: LiveSection }) {
  if (section.items.length === 0)
    return <p className="desk-quiet">还没有发布的内容，网站上这一栏先隐藏着。</p>
  return (
    <ul className="desk-list">
      {section.items.map((item) => (
        <li key={item.edit}>
          <a className="desk-item" href={item.href} target="_blank" rel="noopener">
            {item.title}
          </a>
          <span className="desk-note">
            {agoOf(item.since)} · <a href={item.edit}>打开稿件</a>
          </span>
        </li>
      ))}
    </ul>
  )
}
