import './superseded-by.css'
import type { DocumentLink } from '../views'

/** 已由《…》代替 */
export function SupersededBy({ by }: { by: DocumentLink[] }) {
  return (
    <span className="superseded-by">
      已由
      <Titles links={by} />
      代替
    </span>
  )
}

/** 《…》《…》, each a link. */
export function Titles({ links }: { links: DocumentLink[] }) {
  return links.map(({ href, title }) => (
    <a key={href} className="document-link" href={href}>
      《{title}》
    </a>
  ))
}
