import './statement.css'
import type { Page } from '@/ui/page'

type NothingMade = {
  title: string
  text: string
  /** what to do instead */
  instead: string
  /** the page the file would have been made from */
  page: { href: string; label: string }
}

/** In place of a file that could not be made from a page: why, what to do instead, and the way to the page. */
export const nothingMadePage = ({ instead, page, text, title }: NothingMade): Page => ({
  title,
  description: text,
  path: page.href,
  noIndex: true,
  body: (
    <div className="frame failure">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{instead}</p>
      <p className="failure-ways">
        <a className="button" href={page.href}>
          {page.label}
        </a>
      </p>
    </div>
  ),
})
