import type { Mode } from './words'

/** The plan, narrowed. */
export function learningAddress({ mode, year }: { mode?: Mode; year?: number } = {}): string {
  const query = new URLSearchParams({ ...(mode && { mode }), ...(year && { year: String(year) }) })
  return query.size > 0 ? `/learning?${query}` : '/learning'
}
