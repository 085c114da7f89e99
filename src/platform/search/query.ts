import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { sql } from '@/platform/db/transaction'
import { needsLook, requiredGrams, searchKey } from './text'

/** What was asked, cleaned: see readSearch. */
export type Search = {
  /** as typed, trimmed and shortened: to be shown again */
  text: string
  /** keys of the words; all must be there */
  terms: string[]
  /** a collection's slug: only its documents */
  collection?: string
  /** from 1 */
  page: number
}

export type Found = {
  entries: FoundEntry[]
  /** documents of each collection, whatever the filter */
  counts: Record<string, number>
  /** with the filter */
  total: number
}

export type FoundEntry = {
  collection: string
  path: string
  title: string
  body: string
  publishedAt: string
}

export const PAGE_SIZE = 10
const MAX_CHARACTERS = 40
const MAX_TERMS = 6
const MAX_PAGE = 100

/**
 * Long words are found by their pieces; up to this many candidates are then read to see whether the pieces stand
 * together. Beyond it only those to be shown are: the total may then be a little too high.
 */
const MAX_LOOKS = 1000
/** Candidates read beyond the page to be shown, to make up for those that turn out to be none. */
const SPARE = 40

/** Reads what a visitor asks for. Anything is accepted; too much of it is cut. */
export function readSearch(query: URLSearchParams): Search {
  const text = [...(query.get('q') ?? '').trim()].slice(0, MAX_CHARACTERS).join('')
  // the blanks of a query part words; those of a text beside Chinese mean nothing
  const words = text.split(/\s+/).flatMap((word) => searchKey(word).split(/\s+/))
  const terms = [...new Set(words.filter(Boolean))].slice(0, MAX_TERMS)
  const page = Math.min(Math.max(Math.trunc(Number(query.get('page'))) || 1, 1), MAX_PAGE)
  const collection = query.get('type') ?? undefined
  return { text, terms, page, ...(collection && { collection: collection.slice(0, 63) }) }
}

/**
 * Published documents holding all terms: those with all of them in the title first, then the newest; of the same instant in an
 * order that an index made anew keeps.
 * Reads nothing but the index, where nothing but published documents is.
 */
export async function search(payload: Payload, asked: Search): Promise<Found> {
  if (asked.terms.length === 0) return { entries: [], counts: {}, total: 0 }
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.transaction(
    async (session) => {
      // a scan would unpack every text; the planner takes that for cheap
      await session.execute(sql`set local enable_seqscan = off`)
      return session.execute<{ counts: Record<string, number>; entries: FoundEntry[] }>(statement(asked))
    },
    { accessMode: 'read only' },
  )
  const { counts, entries } = rows[0] ?? { counts: {}, entries: [] }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { entries, counts, total: asked.collection ? (counts[asked.collection] ?? 0) : all }
}

function statement({ terms, collection, page }: Search) {
  const grams = sql.param(terms.flatMap(requiredGrams))
  const patterns = sql.param(terms.map((term) => `%${term}%`))
  const looks = sql.param(terms.filter(needsLook).map((term) => `%${term}%`))
  const offset = (page - 1) * PAGE_SIZE
  const stands = sql`(${looks}::text[] = '{}' or text_key like all(${looks}::text[]))`
  return sql`
    with candidates as materialized (
      select id, collection, doc_id, published_at, title_key like all(${patterns}::text[]) as in_title
      from search_entries where grams @> ${grams}::text[]
    ), few as materialized (select count(*) <= ${MAX_LOOKS} as yes from candidates),
    hits as materialized (
      select * from candidates c where not (select yes from few)
        or (select ${stands} from search_entries e where e.id = c.id)
    ), first as (
      select * from hits where ${collection ?? null}::text is null or collection = ${collection ?? null}
      order by in_title desc, published_at desc, collection, doc_id limit ${offset + PAGE_SIZE + SPARE}
    ), page as (
      select e.collection, e.doc_id, e.path, e.title, e.body, e.published_at, f.in_title
      from first f join search_entries e on e.id = f.id where ${stands}
      order by f.in_title desc, f.published_at desc, f.collection, f.doc_id limit ${PAGE_SIZE} offset ${offset}
    )
    select
      (select coalesce(json_object_agg(collection, n), '{}')
        from (select collection, count(*)::int as n from hits group by collection) as counted) as counts,
      (select coalesce(json_agg(json_build_object('collection', collection, 'path', path, 'title', title,
        'body', body, 'publishedAt', published_at) order by in_title desc, published_at desc, collection, doc_id), '[]')
        from page) as entries`
}
