import './search.css'
import { EmptyState } from '@/ui/empty-state'
import { FilterLinks } from '@/ui/filter-links'
import type { Page } from '@/ui/page'
import { PageHead } from '@/ui/page-head'
import { Pagination } from '@/ui/pagination'
import type { Marked, SearchHit, SearchResultsView } from '@/ui/search-results-view'

/** The search page: a plain form, filters by type, hits with the words marked. */
export function searchPage(view: SearchResultsView): Page {
  return {
    title: view.query ? `搜索“${view.query}”` : '搜索',
    description: '在全部已发布的内容里找。',
    path: '/search',
    section: 'search',
    noIndex: Boolean(view.query),
    body: (
      <div className="frame search-page">
        <PageHead title="搜索">
          <search>
            <SearchForm query={view.query} />
          </search>
        </PageHead>
        {view.query && <Results view={view} />}
      </div>
    ),
  }
}

function SearchForm({ query }: { query: string }) {
  return (
    <form className="search-form" action="/search" method="get">
      <label className="unseen" htmlFor="q">
        找什么
      </label>
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={query}
        maxLength={40}
        placeholder="图书角、值班、清风"
        required
      />
      <button type="submit">搜索</button>
    </form>
  )
}

function Results({ view }: { view: SearchResultsView }) {
  if (view.total === 0)
    return (
      <EmptyState
        title={`没有找到“${view.query}”`}
        text="换一个更短的词试试，例如只写地点或学科。"
        link={{ href: '/news', label: '看全部动态' }}
      />
    )
  return (
    <>
      <p className="search-total">找到{view.total}条</p>
      <FilterLinks label="按类型" links={typeLinks(view)} />
      <ol className="search-hits">
        {view.hits.map((hit) => (
          <li key={hit.href}>
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
      <Pagination
        page={view.page}
        pages={view.pages}
        hrefOf={(page) => searchAddress(view, view.type, page)}
      />
    </>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <a className="search-hit" href={hit.href}>
      <h2>
        <MarkedText text={hit.title} />
      </h2>
      <p>
        <MarkedText text={hit.snippet} />
      </p>
      <p className="search-facts">
        {hit.typeLabel}
        {hit.date && ` · ${hit.date}`}
      </p>
    </a>
  )
}

function MarkedText({ text }: { text: Marked }) {
  let at = 0
  return text.map((piece) => {
    const key = at
    at += piece.text.length
    return piece.mark ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>
  })
}

function typeLinks(view: SearchResultsView) {
  const all = view.types.reduce((sum, type) => sum + type.count, 0)
  return [
    { href: searchAddress(view), label: '全部', count: all, current: !view.type },
    ...view.types.map(({ type, label, count }) => ({
      href: searchAddress(view, type),
      label,
      count,
      current: type === view.type,
    })),
  ]
}

function searchAddress({ query }: SearchResultsView, type?: string, page = 1): string {
  const parameters = new URLSearchParams({ q: query })
  if (type) parameters.set('type', type)
  if (page > 1) parameters.set('page', String(page))
  return `/search?${parameters}`
}
