import type { PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import { compile, type Lexicon, type LexiconEntry } from './lexicon'

let current: { stamp: string; lexicon: Lexicon } | undefined

/** The entries in force now, made ready once and again when one has changed (by whichever instance) or a day has passed. */
export async function currentLexicon(req: PayloadRequest): Promise<Lexicon> {
  const db = await sessionOf(req)
  const { rows } = await db.execute<{ stamp: string }>(
    sql`select concat_ws(' ', count(*), max(updated_at), current_date) as stamp from lexicon`,
  )
  const stamp = rows[0]?.stamp ?? ''
  if (current?.stamp !== stamp) current = { stamp, lexicon: await read(req) }
  return current.lexicon
}

async function read(req: PayloadRequest): Promise<Lexicon> {
  const db = await sessionOf(req)
  const { rows } = await db.execute<LexiconEntry>(sql`
    select wrong, "right", level, reason, source, exceptions from lexicon
    where (valid_from is null or valid_from <= now()) and (valid_until is null or valid_until + interval '1 day' > now())`)
  return compile(rows)
}
