import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { sessionOf, sql } from '@/platform/db/transaction'
import type { rowsSchema } from './format'
import type { plainTables } from './portions'

type Table = (typeof plainTables)[number]
type Rows = z.infer<typeof rowsSchema>

/** Every row of a table that travels as it is. */
export async function rowsOf(req: PayloadRequest, table: Table): Promise<Rows> {
  const db = await sessionOf(req)
  const { rows } = await db.execute<{ row: Rows[number] }>(
    sql`select to_jsonb(t) as row from ${sql.identifier(table)} t order by t`,
  )
  return rows.map(({ row }) => row)
}

/** Puts back what rowsOf gave. What the table still tells of deleted documents goes first: their numbers are others' now. */
export async function restoreRows(req: PayloadRequest, table: Table, rows: Rows): Promise<void> {
  const db = await sessionOf(req)
  const name = sql.identifier(table)
  await db.execute(sql`delete from ${name}`)
  await db.execute(
    sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`,
  )
}
