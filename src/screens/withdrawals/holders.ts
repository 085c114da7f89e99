import type { Payload } from 'payload'
import { OFFLINE_SECONDS } from '../heartbeat'
import { databaseOf, sql } from '../session'
import type { Holder, Withdrawn } from './types'

type Row = {
  key: string
  id: number
  name: string
  online: boolean
  revoked: boolean
  seen_at: string | Date
  holds: boolean
  until: string | null
}

/**
 * The screens that had what was withdrawn, by its key. A screen has removed it when the manifest it last said it plays
 * lacks it, or when it was told that it is revoked. Where nothing is known of that manifest, what it was given counts. One that was not heard since, and was given it after it was heard last, may have it: it counts as holding it.
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
    with gone as (
      select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
        as gone(key text, at timestamptz, item text, hashes jsonb)),
    heard as (
      select s.id, s.name, st.seen_at, st.revision, r.items,
        st.seen_at >= now() - make_interval(secs => ${OFFLINE_SECONDS}) as online,
        not exists (select 1 from screen_tokens t where t.screen_id = s.id and t.revoked_at is null) as revoked,
        coalesce((select told_at is not null from screen_tokens t where t.screen_id = s.id
          order by revoked_at desc nulls first limit 1), false) as cleared
      from screens s join screen_states st on st.screen_id = s.id
      left join screen_revisions r on r.screen_id = s.id and r.revision = st.revision),
    had as (
      select gone.key, heard.*, gone.item, gone.at,
        coalesce(heard.items ? gone.item and (gone.hashes is null or gone.hashes ? (heard.items -> gone.item ->> 'hash')),
          heard.revision <> '' and given.made_at is not null) as plays,
        case when heard.items is null then given.until else heard.items -> gone.item ->> 'until' end as plays_until,
        given.made_at, given.until as given_until
      from gone cross join heard left join lateral (
        select m.made_at, m.items -> gone.item ->> 'until' as until from (
          (select made_at, items from screen_revisions
            where screen_id = heard.id and made_at <= gone.at order by made_at desc limit 1)
          union all
          (select made_at, items from screen_revisions
            where screen_id = heard.id and made_at > gone.at and made_at < gone.at + interval '1 minute')) m
        where m.items ? gone.item and (gone.hashes is null or gone.hashes ? (m.items -> gone.item ->> 'hash'))
        order by m.made_at desc limit 1) given on true)
    select key, id, name, seen_at, online and not revoked as online, revoked,
      not cleared and bool_or(plays or (made_at > seen_at and seen_at < at)) as holds,
      case when bool_or((plays and plays_until is null) or (not plays and made_at > seen_at and given_until is null)) then null
        else max(case when plays then plays_until else given_until end) end as until
    from had where plays or made_at is not null
    group by key, id, name, seen_at, online, revoked, cleared order by name`)
  return rows
}

function holderOf({ holds, id, name, online, revoked, seen_at, until }: Row, now: number): Holder {
  const over = holds && until !== null && Date.parse(until) <= now
  return {
    id,
    name,
    state: over ? 'over' : holds ? 'holding' : 'removed',
    online,
    revoked,
    seenAt: new Date(seen_at).toISOString(),
    ...(holds && until && { until: new Date(until).toISOString() }),
  }
}
