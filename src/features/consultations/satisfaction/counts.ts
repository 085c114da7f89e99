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
