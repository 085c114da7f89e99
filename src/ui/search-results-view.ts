/** A piece of text; `mark` = it matches the query. */
export type Marked = { text: string; mark: boolean }[]

export type SearchHit = {
  href: string
  title: Marked
  snippet: Marked
  typeLabel: string /** 2026年3月14日 */
  date?: string
}

/** What the search page shows: filters by type with their counts, and one page of hits. */
export type SearchResultsView = {
  query: string
  /** the chosen filter; absent = all */
  type?: string
  types: { type: string; label: string; count: number }[]
  total: number
  page: number
  pages: number
  hits: SearchHit[]
}
