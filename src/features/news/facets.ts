import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { sql } from '@/platform/db/transaction'
import { env } from '@/platform/env'
import { type NewsCategory, newsCategories } from './categories'
import type { NewsList } from './views'

type Row = { category: NewsCategory; year: number; count: number }

/** How many published news each category has, and in which years the chosen one has any. */
export async function readFacets(
  payload: Payload,
  chosen?: NewsCategory,
): Promise<Pick<NewsList, 'categories' | 'years'>> {
  return facetsOf(await countRows(payload), chosen)
}

/** In which years, newest first, there are published news of these categories. */
export async function readYears(payload: Payload, categories: readonly NewsCategory[]): Promise<number[]> {
  return yearsOf((await countRows(payload)).filter(({ category }) => categories.includes(category)))
}

/**
 * Counts by category and year. A privileged read: counting by group is not something the Local API does, and reading every
 * document for it would grow with the school. It says the visitor's rule (platform/access/rules.ts `published`) in SQL and
 * returns nothing but counts.
 */
async function countRows(payload: Payload): Promise<Row[]> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select category, extract(year from event_date at time zone ${env.TZ_SCHOOL})::int as year, count(*)::int as count
    from news where _status = 'published' and review = 'published' and deleted_at is null
    group by 1, 2`)
  return rows as Row[]
}

function facetsOf(rows: Row[], chosen?: NewsCategory): Pick<NewsList, 'categories' | 'years'> {
  const order = Object.keys(newsCategories) as NewsCategory[]
  const categories = order.flatMap((category) => {
    const count = rows.filter((row) => row.category === category).reduce((sum, row) => sum + row.count, 0)
    return count > 0 ? [{ category, count }] : []
  })
  return { categories, years: yearsOf(rows.filter((row) => !chosen || row.category === chosen)) }
}

const yearsOf = (rows: Row[]): number[] =>
  [...new Set(rows.map((row) => row.year))].sort((one, other) => other - one)
