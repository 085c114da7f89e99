import './header.css'
import { Mark } from '@/ui/mark'
import type { Section } from '@/ui/page'
import type { NavigationEntry, SiteView } from './site-view'

/** The branch's name and the way to everything. On phones the way folds into a <details>, which needs no script. */
export function Header({ site, section }: { site: SiteView; section?: Section }) {
  return (
    <header className="site-header">
      <div className="frame site-header-line">
        <a className="site-name" href="/">
          <Mark />
          <span>{site.branch}</span>
        </a>
        <nav className="site-nav" aria-label="主导航">
          <Entries entries={site.navigation} section={section} />
        </nav>
        <details className="site-menu">
          <summary>目录</summary>
          <nav className="site-menu-sheet" aria-label="目录">
            <Entries entries={site.navigation} section={section} />
          </nav>
        </details>
      </div>
    </header>
  )
}

function Entries({ entries, section }: { entries: NavigationEntry[]; section?: Section }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.href}>
          <a href={entry.href} aria-current={entry.section && entry.section === section ? 'true' : undefined}>
            {entry.label}
          </a>
        </li>
      ))}
      <li>
        <a href="/search" aria-current={section === 'search' ? 'true' : undefined}>
          搜索
        </a>
      </li>
    </ul>
  )
}
