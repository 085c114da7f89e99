import { Fragment } from 'react'
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
    <Fragment key={href}>
      <a className="document-link" href={href}>
        《{title}》
      </a>
    </Fragment>
  ))
}
