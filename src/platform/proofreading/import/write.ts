import type { PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import type { LexiconRow } from './read'

const BATCH = 1000

export type Outcome = { added: number; changed: number; same: number }

/**
 * Adds the rows, and changes entries that are there already; one that says nothing new is left as it is. Written as sets
 * of rows, since ten thousand single writes would take minutes.
 */
export async function writeRows(req: PayloadRequest, rows: LexiconRow[]): Promise<Outcome> {
  const outcome = { added: 0, changed: 0, same: rows.length }
  for (let start = 0; start < rows.length; start += BATCH) {
    const { added, changed } = await writeBatch(req, rows.slice(start, start + BATCH))
    outcome.added += added
    outcome.changed += changed
  }
  outcome.same -= outcome.added + outcome.changed
  return outcome
}

/** Noon UTC of a day, as the desk's own date field keeps one: the same day all over China. */
const instantOf = (day: string | null): string | null => day && `${day}T12:00:00Z`

async function writeBatch(req: PayloadRequest, rows: LexiconRow[]) {
  const db = await sessionOf(req)
  const values = sql.join(
    rows.map(
      (row) =>
        sql`(${row.wrong}, ${row.right}, ${row.level}::enum_lexicon_level, ${row.exceptions}, ${row.reason}, ${row.source}, ${instantOf(row.validFrom)}::timestamptz, ${instantOf(row.validUntil)}::timestamptz, now(), now())`,
    ),
    sql`, `,
  )
  const { rows: written } = await db.execute<{ is_new: boolean }>(sql`
    insert into lexicon as l (wrong, "right", level, exceptions, reason, source, valid_from, valid_until, created_at, updated_at)
    values ${values}
    on conflict (wrong) do update set
      "right" = excluded."right", level = excluded.level, exceptions = excluded.exceptions, reason = excluded.reason,
      source = excluded.source, valid_from = excluded.valid_from, valid_until = excluded.valid_until, updated_at = now()
    where (l."right", l.level, l.exceptions, l.reason, l.source, l.valid_from, l.valid_until) is distinct from
      (excluded."right", excluded.level, excluded.exceptions, excluded.reason, excluded.source, excluded.valid_from, excluded.valid_until)
    returning xmax = 0 as is_new`)
  const added = written.filter((row) => row.is_new).length
  return { added, changed: written.length - added }
}
