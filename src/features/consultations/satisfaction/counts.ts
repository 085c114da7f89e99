import type { Payload, PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'

/** A reply: of a whole consultation, or of one entry of feedback. */
export type Counted = { collection: 'consultations' | 'feedback'; id: number }

export type Satisfaction = { satisfied: number; unsatisfied: number }

const NONE: Satisfaction = { satisfied: 0, unsatisfied: 0 }

/** How many were content with a reply. */
export async function countsFor(payload: Payload, { collection, id }: Counted): Promise<Satisfaction> {
  return (await countsOf(payload, collection, [id])).get(id) ?? NONE
}

/** The same for several of one collection; those nobody has tapped are missing. */
export async function countsOf(
  payload: Payload,
  collection: Counted['collection'],
  ids: number[],
): Promise<Map<number, Satisfaction>> {
  if (ids.length === 0) return new Map()
  const db = await sessionOf({ payload } as PayloadRequest)
  const { rows } = await db.execute<Satisfaction & { doc_id: number }>(sql`
    select doc_id, satisfied, unsatisfied from reply_satisfaction
    where collection = ${collection} and doc_id in (${sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    )})`)
  return new Map(rows.map(({ doc_id, satisfied, unsatisfied }) => [doc_id, { satisfied, unsatisfied }]))
}

/** In one statement, so that taps at the same moment all count. */
export async function addTaps(
  req: PayloadRequest,
  { collection, id }: Counted,
  satisfied: number,
  unsatisfied: number,
): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(sql`
    insert into reply_satisfaction (collection, doc_id, satisfied, unsatisfied)
    values (${collection}, ${id}, ${satisfied}, ${unsatisfied})
    on conflict (collection, doc_id) do update set
      satisfied = reply_satisfaction.satisfied + excluded.satisfied,
      unsatisfied = reply_satisfaction.unsatisfied + excluded.unsatisfied`)
}
