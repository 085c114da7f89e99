import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { databaseOf, sql } from '../session'
import { daysOf } from './days'
import type { HistoryKind, ScreenHistory } from './types'

/** events that are told of, the latest */
const EVENTS = 40

type Row = { at: string; what: HistoryKind; detail: string }

/** What happened at a screen in the last `count` days. Nothing is found of a screen that was never there. */
export async function readHistory(payload: Payload, screen: number, count: number): Promise<ScreenHistory> {
  const db = await databaseOf(payload)
  // one line from before the first day says how it stood when that began
  const { rows } = await db.execute<Row>(sql`
    select at, what, detail from (
      (select id, at, what, detail from screen_history where screen_id = ${screen}
        and at < now() - make_interval(days => ${count}) and what in ('online', 'offline') order by at desc, id desc limit 1)
      union all
      (select id, at, what, detail from screen_history where screen_id = ${screen}
        and at >= now() - make_interval(days => ${count}))) line
    order by at, id`)
  const { rows: standing } = await db.execute<{ now: string; seen_at: string | null }>(sql`
    select now() as now, (select seen_at from screen_states where screen_id = ${screen}) as seen_at`)
  const now = new Date(standing[0]?.now ?? Date.now()).getTime()
  const lastSeen = standing[0]?.seen_at ? new Date(standing[0].seen_at).getTime() : 0
  const happenings = rows.map(({ at, what }) => ({ at: new Date(at).getTime(), what }))
  return {
    now: new Date(now).toISOString(),
    timeZone: env.TZ_SCHOOL,
    days: daysOf(happenings, { count, lastSeen, now, timeZone: env.TZ_SCHOOL }),
    events: rows
      .slice(-EVENTS)
      .reverse()
      .map(({ at, detail, what }) => ({ at: new Date(at).toISOString(), what, detail })),
  }
}
