import type { PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import { gramsOf, searchKey } from './text'

/** What search keeps of a published document: what a visitor sees of it, and nothing else. */
export type SearchEntry = {
  collection: string
  docId: string
  /** from the root of the site */
  path: string
  title: string
  /** plain text */
  body: string
  publishedAt: Date
}

/** Beyond this, a text adds nothing anybody would look for, but weight to every query. Characters. */
const MAX_BODY = 20_000

/**
 * New entries wait in a list every query reads through until it is full (4 MB by default): kept short, it costs neither
 * searching nor publishing more than a few milliseconds.
 */
const PENDING_KB = '512'

/** Makes a document findable, inside the transaction that publishes it. */
export async function indexDocument(req: PayloadRequest, entry: SearchEntry): Promise<void> {
  const body = tidy(entry.body).slice(0, MAX_BODY)
  const title = tidy(entry.title)
  const titleKey = searchKey(title)
  const textKey = `${titleKey}\n${searchKey(body)}`
  const grams = gramsOf(textKey)
  const db = await sessionOf(req)
  await db.execute(sql`set local gin_pending_list_limit = ${sql.raw(PENDING_KB)}`)
  await db.execute(sql`
    insert into search_entries
      (collection, doc_id, path, title, body, title_key, text_key, grams, published_at)
    values (${entry.collection}, ${entry.docId}, ${entry.path}, ${title}, ${body}, ${titleKey}, ${textKey},
      ${sql.param(grams)}::text[], ${entry.publishedAt.toISOString()})
    on conflict (collection, doc_id) do update set
      path = excluded.path, title = excluded.title, body = excluded.body, title_key = excluded.title_key,
      text_key = excluded.text_key, grams = excluded.grams, published_at = excluded.published_at`)
}

/** Makes a document unfindable, inside the transaction that withdraws or deletes it. */
export async function removeFromIndex(req: PayloadRequest, collection: string, docId: string): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(sql`delete from search_entries where collection = ${collection} and doc_id = ${docId}`)
}

/** PostgreSQL's text takes no NUL; runs of blanks mean nothing. */
const tidy = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
