import type { Payload } from 'payload'
import { OFFLINE_SECONDS } from '../heartbeat'
import { databaseOf, sql } from '../session'
import type { Holder, Withdrawn } from './types'

type Row = {
  key: string
  id: number
  name: string
  deleted: boolean
  online: boolean
  revoked: boolean
  seen_at: string | Date
  holds: boolean
  until: string | null
}

/**
 * The screens that had what was withdrawn, by its key. A screen has removed it when the manifest it last said it obeys
 * lacks it, or when it was told that it is revoked. Where nothing is known of that manifest, what it was given counts. One
 * that was not heard since, and was given it after it was heard last, may have it: it counts as holding it. So does one
 * that was deleted and has not been told: it may play on.
 */
export async function readHolders(
  payload: Payload,
  withdrawn: Withdrawn[],
  now: number,
): Promise<Map<string, Holder[]>> {
  const holders = new Map<string, Holder[]>(withdrawn.map(({ key }) => [key, []]))
  if (withdrawn.length === 0) return holders
  for (const row of await readRows(payload, withdrawn)) holders.get(row.key)?.push(holderOf(row, now))
  return holders
}

async function readRows(payload: Payload, withdrawn: Withdrawn[]): Promise<Row[]> {
  const wanted = withdrawn.flatMap(({ at, items, key }) =>
    items.map(({ hashes, item }) => ({ key, at, item, hashes: hashes ?? null })),
  )
  const db = await databaseOf(payload)
  const { rows } = await db.execute<Row>(sql`
    with gone as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
        as gone(key text, at timestamptz, item text, hashes jsonb)),
    heard as materialized (
      select st.screen_id as id, coalesce(s.name, st.name, st.screen_id::text) as name, s.id is null as deleted, st.seen_at, r.items,
        r.items is null and st.revision <> '' as guessed,
        st.seen_at >= now() - make_interval(secs => ${OFFLINE_SECONDS}) as online,
        not exists (select 1 from screen_tokens t where t.screen_id = st.screen_id and t.revoked_at is null) as revoked,
        coalesce((select told_at is not null from screen_tokens t where t.screen_id = st.screen_id
          order by revoked_at desc nulls first limit 1), false) as cleared
      from screen_states st left join screens s on s.id = st.screen_id
      left join screen_revisions r on r.screen_id = st.screen_id
        and r.revision = coalesce(st.heartbeat ->> 'obeys', st.revision)),
    plays as (
      select key, item, id, items -> item ->> 'until' as until from heard join gone on items ? item
      where hashes is null or hashes ? (items -> item ->> 'hash')),
    then_given as materialized (
      select at, id, m.made_at, m.items
      from (select distinct at from gone) moment cross join heard cross join lateral (
        (select made_at, items from screen_revisions
          where screen_id = heard.id and made_at <= moment.at order by made_at desc limit 1)
        union all
        (select made_at, items from screen_revisions
          where screen_id = heard.id and made_at > moment.at and made_at < moment.at + interval '1 minute')) m),
    given as (
      select distinct on (key, item, id) key, item, id, made_at, items -> item ->> 'until' as until
      from then_given join gone using (at)
      where items ? item and (hashes is null or hashes ? (items -> item ->> 'hash'))
      order by key, item, id, made_at desc),
    had as (
      select key, heard.*, at, made_at, given.until as given_until,
        plays.id is not null or (guessed and given.id is not null) as plays,
        case when guessed then given.until else plays.until end as plays_until
      from given full join plays using (key, item, id) join heard using (id)
      join (select distinct key, at from gone) gone using (key))
    select key, id, name, deleted, seen_at, online and not revoked as online, revoked,
      not cleared and bool_or(plays or (made_at > seen_at and seen_at < at)) as holds,
      case when bool_or((plays and plays_until is null) or (not plays and made_at > seen_at and given_until is null)) then null
        else max(case when plays then plays_until else given_until end) end as until
    from had group by key, id, name, deleted, seen_at, online, revoked, cleared order by name, id`)
  return rows
}

function holderOf({ deleted, holds, id, name, online, revoked, seen_at, until }: Row, now: number): Holder {
  const over = holds && until !== null && Date.parse(until) <= now
  return {
    id,
    name,
    state: over ? 'over' : holds ? 'holding' : 'removed',
    online,
    revoked,
    ...(deleted && { deleted }),
    seenAt: new Date(seen_at).toISOString(),
    ...(holds && until && { until: new Date(until).toISOString() }),
  }
}
