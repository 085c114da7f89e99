import type { PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import { env } from '@/platform/env'
import { compile, type Lexicon, type LexiconEntry } from './lexicon'

/** The school's calendar day of an instant. */
const dayOf = (instant: ReturnType<typeof sql>) => sql`(${instant} at time zone ${env.TZ_SCHOOL})::date`
const today = dayOf(sql`now()`)

let current: { stamp: string; lexicon: Lexicon } | undefined

/** The entries in force now, made ready once and again when one has changed (by whichever instance) or a day has passed. */
export async function currentLexicon(req: PayloadRequest): Promise<Lexicon> {
  const db = await sessionOf(req)
  const { rows } = await db.execute<{ stamp: string }>(
    sql`select concat_ws(' ', count(*), max(updated_at), ${today}) as stamp from lexicon`,
  )
  const stamp = rows[0]?.stamp ?? ''
  if (current?.stamp !== stamp) current = { stamp, lexicon: await read(req) }
  return current.lexicon
}

async function read(req: PayloadRequest): Promise<Lexicon> {
  const db = await sessionOf(req)
  const { rows } = await db.execute<LexiconEntry>(sql`
    select wrong, "right", level, reason, source, exceptions from lexicon
    where (valid_from is null or ${dayOf(sql`valid_from`)} <= ${today})
      and (valid_until is null or ${dayOf(sql`valid_until`)} >= ${today})`)
  return compile(rows)
}
