import './filter-links.css'

export type FilterLink = { href: string; label: string; count?: number; current?: boolean }

/** One row of plain links that narrow a list; on phones it wraps, it never scrolls sideways. */
export function FilterLinks({ label, links }: { label: string; links: FilterLink[] }) {
  if (links.length < 2) return null
  return (
    <nav className="filter-links" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.current ? 'true' : undefined}>
              {link.label}
              {link.count !== undefined && <span className="filter-count">{link.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
