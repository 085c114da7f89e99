import type { TaskConfig } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'

/** days that what played where is kept: a school year and the holidays after it, for the yearly inspection */
const KEPT_DAYS = 400

/** Nightly: what played, and what happened at the screens, longer ago than anybody asks; and codes nobody approved. */
export const removeOldScreenRecords: TaskConfig<{ input: object; output: object }> = {
  slug: 'removeOldScreenRecords',
  label: '清理过期的播放记录',
  schedule: [{ cron: '45 3 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const db = await sessionOf(req)
    await db.execute(
      sql`delete from screen_plays where day < to_char(now() - make_interval(days => ${KEPT_DAYS}), 'YYYY-MM-DD')`,
    )
    await db.execute(sql`delete from screen_history where at < now() - make_interval(days => ${KEPT_DAYS})`)
    await db.execute(sql`delete from screen_pairings where expires_at < now()`)
    return { output: {} }
  },
}
