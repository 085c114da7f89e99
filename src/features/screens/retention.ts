import type { PayloadRequest, TaskConfig } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'

/** days that what played where is kept: a school year and the holidays after it, for the yearly inspection */
const KEPT_DAYS = 400
/** days that nothing is asked of what no screen holds any more, and that a token without a screen is told apart from a wrong one */
const ASIDE_DAYS = 90

/**
 * Nightly: what played, and what happened at the screens, longer ago than anybody asks; what nothing refers to any more; and
 * codes nobody approved.
 */
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
    await removeDeletedScreens(req)
    await removeOldTokens(req)
    await removeUnheldItems(req)
    return { output: {} }
  },
}

/** What was known of screens that are deleted and hold nothing: they were told, all they had ran out, or they are long gone. */
async function removeDeletedScreens(req: PayloadRequest): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(sql`
    delete from screen_states st where not exists (select 1 from screens s where s.id = st.screen_id) and (
      st.seen_at < now() - make_interval(days => ${KEPT_DAYS})
      or exists (select 1 from screen_tokens t where t.screen_id = st.screen_id and t.told_at is not null
        and t.revoked_at = (select max(revoked_at) from screen_tokens last where last.screen_id = st.screen_id))
      or not exists (select 1 from screen_revisions r, jsonb_each(r.items) held where r.screen_id = st.screen_id
        and (r.revision in (st.revision, st.heartbeat ->> 'obeys') or r.made_at > st.seen_at)
        and coalesce((held.value ->> 'until')::timestamptz, 'infinity') > now()))`)
  for (const table of ['screen_revisions', 'screen_history'])
    await db.execute(sql`
      delete from ${sql.identifier(table)} kept
      where not exists (select 1 from screens s where s.id = kept.screen_id)
        and not exists (select 1 from screen_states st where st.screen_id = kept.screen_id)`)
}

/** The last one of a screen that is there, or may still play, says how it stands. */
async function removeOldTokens(req: PayloadRequest): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(sql`
    delete from screen_tokens t where revoked_at < now() - make_interval(days => ${ASIDE_DAYS}) and (
      exists (select 1 from screen_tokens newer where newer.screen_id = t.screen_id
        and (newer.revoked_at is null or newer.revoked_at > t.revoked_at))
      or not exists (select 1 from screens s where s.id = t.screen_id)
        and not exists (select 1 from screen_states st where st.screen_id = t.screen_id))`)
}

/** Titles and approvals of what is in no record of plays and on no screen. */
async function removeUnheldItems(req: PayloadRequest): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(sql`
    delete from screen_items where (item, hash) in (
      select item, hash from screen_items where first_at < now() - make_interval(days => ${ASIDE_DAYS})
      except select item, hash from screen_plays
      except select held.key, held.value ->> 'hash' from screen_revisions, jsonb_each(items) held)`)
}
