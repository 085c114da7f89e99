import type { NewsCategory } from './categories'

type Narrowing = { category?: NewsCategory; year?: number }

/** Address of one page of the list, whole or narrowed. */
export function listAddress({ category, year }: Narrowing, page = 1): string {
  const base = category ? `/news/category/${category}` : '/news'
  return `${base}${page > 1 ? `/page/${page}` : ''}${year ? `?year=${year}` : ''}`
}
