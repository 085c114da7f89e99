import type { Payload } from 'payload'
import { databaseOf, sql } from '../session'

/** What an inspection asks for: days of the school's calendar, both included; screens by number; a part of the title. */
export type PlaysWanted = { from: string; to: string; screens: number[]; content: string }

/** What one item did on one screen on one day, with the approval behind it. */
export type PlayRow = {
  screen_id: number
  day: string
  item: string
  hash: string
  screen: string | null
  place: string | null
  title: string | null
  times: number
  seconds: number
  first_at: string
  last_at: string
  /** who passed it at the last stage; of a takeover, which nobody reviews, who started it */
  approver: string | null
  published_at: string | null
  record_id: number | null
}

type Key = Pick<PlayRow, 'day' | 'screen_id' | 'item' | 'hash'>

const BEFORE_ALL: Key = { day: '', screen_id: 0, item: '', hash: '' }

/** Rows after the last one read, in the order of their key. `limit`: how many at most. */
export async function readPlaysAfter(
  payload: Payload,
  { content, from, screens, to }: PlaysWanted,
  last: Key | undefined,
  limit: number,
): Promise<PlayRow[]> {
  const after = last ?? BEFORE_ALL
  const db = await databaseOf(payload)
  const { rows } = await db.execute<PlayRow>(sql`
    select p.screen_id, p.day, p.item, p.hash, s.name as screen, s.place, i.title, p.times, p.seconds, p.first_at, p.last_at,
      r.id as record_id, r.created_at as published_at,
      case when p.item like 'takeover:%' then (select a.person_name || '（发出）' from audit_log a
          where a.subject = 'takeovers' and a.action = 'create' and p.item = 'takeover:' || a.document limit 1)
        else (select a.person_name from review_records a where a.subject = r.subject and a.document = r.document
          and a.verb = 'approve' and a.stage = 'finalReview' and a.id < r.id order by a.id desc limit 1) end as approver
    from screen_plays p
    left join screens s on s.id = p.screen_id
    left join screen_items i on i.item = p.item and i.hash = p.hash
    left join review_records r on r.id = i.record_id
    where p.day between ${from} and ${to}
      and (p.day, p.screen_id, p.item, p.hash) > (${after.day}, ${after.screen_id}, ${after.item}, ${after.hash})
      and (${screens.length} = 0 or p.screen_id in (select jsonb_array_elements_text(${JSON.stringify(screens)}::jsonb)::int))
      and (${content} = '' or position(${content} in coalesce(i.title, p.item)) > 0)
    order by p.day, p.screen_id, p.item, p.hash limit ${limit}`)
  return rows
}
