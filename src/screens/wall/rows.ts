import type { Payload } from 'payload'
import { type KeptHeartbeat, OFFLINE_SECONDS } from '../heartbeat'
import { databaseOf, sql } from '../session'

type Instant = string | Date

/** A screen with what is known of it, as the database has it. */
export type WallRow = {
  id: number
  name: string
  place: string | null
  orientation: 'landscape' | 'portrait'
  group_id: number | null
  group_name: string | null
  now: Instant
  paired: boolean
  expected: boolean
  revoked_at: Instant | null
  told_at: Instant | null
  /** heard within OFFLINE_SECONDS, by the database's clock */
  heard: boolean | null
  seen_at: Instant | null
  online_since: Instant | null
  revision: string | null
  revision_since: Instant | null
  heartbeat: KeptHeartbeat | null
  title: string | null
  media: number[] | null
  log: { at: Instant; what: string }[] | null
}

/** lines of a screen's log that are shown, and for how many days */
const LOG_LINES = 3
const LOG_DAYS = 3

/** All screens, or one. Whether a screen is there is told by its own heartbeats alone: nothing the server asks counts. */
export async function readWallRows(payload: Payload, screen?: number): Promise<WallRow[]> {
  const db = await databaseOf(payload)
  const { rows } = await db.execute<WallRow>(sql`
    select s.id, s.name, s.place, s.orientation, s.group_id, g.name as group_name, now() as now,
      exists (select 1 from screen_tokens t where t.screen_id = s.id and t.revoked_at is null) as paired,
      exists (select 1 from screen_pairings p where p.screen_id = s.id and p.expires_at > now()) as expected,
      gone.revoked_at, gone.told_at,
      st.seen_at >= now() - make_interval(secs => ${OFFLINE_SECONDS}) as heard,
      st.seen_at, st.online_since, st.revision, st.revision_since, st.heartbeat, i.title, i.media,
      (select jsonb_agg(line order by line.at desc) from (
        select at, detail as what from screen_history h
        where h.screen_id = s.id and h.what = 'log' and h.at > now() - make_interval(days => ${LOG_DAYS})
        order by at desc limit ${LOG_LINES}) line) as log
    from screens s
    left join lateral (select revoked_at, told_at from screen_tokens t
      where t.screen_id = s.id and revoked_at is not null order by revoked_at desc limit 1) gone on true
    left join screen_groups g on g.id = s.group_id
    left join screen_states st on st.screen_id = s.id
    left join screen_items i on i.item = st.heartbeat -> 'item' ->> 'id' and i.hash = st.heartbeat -> 'item' ->> 'hash'
    where ${screen ?? null}::int is null or s.id = ${screen ?? null}::int`)
  return rows
}
