import './pagination.css'

type PaginationProps = { page: number; pages: number; hrefOf: (page: number) => string }

/** Plain links to the neighbouring pages and the ends; nothing when there is one page. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label="分页">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          上一页
        </a>
      )}
      <ol>
        {pagesToShow(page, pages).map((number) => (
          <li key={number}>
            <a href={hrefOf(number)} aria-current={number === page ? 'page' : undefined}>
              <span className="unseen">第</span>
              {number}
              <span className="unseen">页</span>
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          下一页
        </a>
      )}
    </nav>
  )
}

/** First, last, the current page and one beside it: never more than five, so they fit a phone. */
export function pagesToShow(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  return [...new Set(wanted)]
}
