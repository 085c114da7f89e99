import type { DisclosureCategory } from './words'

export type Narrowing = { category?: DisclosureCategory; year?: number }

/** Where a page of the list stands; parameters in the order the cache keeps them (see site/address.ts). */
export function listAddress({ category, year }: Narrowing, page = 1): string {
  const query = new URLSearchParams()
  if (category) query.set('category', category)
  if (page > 1) query.set('page', String(page))
  if (year) query.set('year', String(year))
  return query.size > 0 ? `/disclosures?${query}` : '/disclosures'
}
