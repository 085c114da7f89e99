import type { CollectionAfterDeleteHook } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'
import { announce } from './announce'

/** A deleted picture is shown nowhere any more: pages that showed it are made again. */
export const forgetUses: CollectionAfterDeleteHook = async ({ id, req }) => {
  const db = await sessionOf(req)
  const { rowCount } = await db.execute(sql`delete from media_uses where media_id = ${id}`)
  if (rowCount) await announce(req, { cause: 'media', collection: 'media', id: Number(id) })
}
