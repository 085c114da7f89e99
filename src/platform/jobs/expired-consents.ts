import type { TaskConfig } from 'payload'
import { inTransaction, sessionOf, sql } from '@/platform/db/transaction'
import { announce } from '@/platform/publication/announce'
import { consentHolds, openOrClose } from '@/platform/publication/uses'

/** Every minute: a picture whose consent has run out leaves the site and every screen. */
export const closeExpiredConsents: TaskConfig<{ input: object; output: object }> = {
  slug: 'closeExpiredConsents',
  label: '撤下同意已过期的图片',
  schedule: [{ cron: '* * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await inTransaction(req, async () => {
      const db = await sessionOf(req)
      const { rows } = await db.execute<{ id: number }>(
        sql`select id from media where is_public and not ${consentHolds}`,
      )
      const changed = await openOrClose(
        req,
        rows.map(({ id }) => id),
      )
      if (changed) await announce(req, { cause: 'media' })
    })
    return { output: {} }
  },
}
