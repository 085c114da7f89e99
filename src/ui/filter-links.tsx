import './filter-links.css'

type FilterLink = { href: string; label: string; count?: number; current?: boolean }

type FilterLinksProps = {
  label: string
  links: FilterLink[] /** many: on phones they wait behind the current one */
  fold?: boolean
}

/** Plain links that narrow a list; they wrap, they never scroll sideways. */
export function FilterLinks({ label, links, fold = false }: FilterLinksProps) {
  if (links.length < 2) return null
  return (
    <nav className={fold ? 'filter-links filter-links-fold' : 'filter-links'} aria-label={label}>
      {fold && (
        <details className="filter-fold">
          <summary>
            {label}：{links.find((link) => link.current)?.label}
          </summary>
          <Links links={links} />
        </details>
      )}
      <Links links={links} />
    </nav>
  )
}

function Links({ links }: { links: FilterLink[] }) {
  return (
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
  )
}
