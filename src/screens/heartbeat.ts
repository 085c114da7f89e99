import type { Payload } from 'payload'
import { z } from 'zod'
import { HongzhuError } from '@/platform/errors'
import { dayOf } from '@/ui/day'
import { databaseOf, sql } from './session'

/** A screen unheard of for so long (seconds) is offline: three heartbeats at their slowest. */
export const OFFLINE_SECONDS = 90

const instant = z.iso.datetime({ offset: true })
const itemName = z.string().min(1).max(64)
const hash = z.string().max(32)

const shape = z.object({
  revision: z.string().max(32),
  item: z.object({ id: itemName, hash, since: instant }).optional(),
  frames: z.boolean(),
  skew: z.number(),
  memory: z.number().nonnegative().optional(),
  cached: z.number().min(0).max(1),
  offlineReady: z.boolean(),
  secure: z.boolean(),
  player: z.string().max(200),
  engine: z.string().max(60),
  glass: z.object({ width: z.number().int(), height: z.number().int() }),
  plays: z
    .array(
      z.object({
        item: itemName,
        hash,
        revision: z.string().max(32),
        from: instant,
        seconds: z
          .number()
          .nonnegative()
          .max(366 * 86_400),
        times: z.number().int().nonnegative().max(1e7),
      }),
    )
    .max(500),
  log: z.array(z.object({ at: instant, what: z.string().max(300) })).max(50),
})

/** What a screen says of itself every half minute. */
export type Heartbeat = z.infer<typeof shape>

/** What is kept of the last one. */
export type KeptHeartbeat = Omit<Heartbeat, 'plays' | 'log'>

/** @throws HongzhuError bad-heartbeat, naming the field */
export function readHeartbeat(body: unknown): Heartbeat {
  const result = shape.safeParse(body)
  if (result.success) return result.data
  const field = result.error.issues[0]?.path.join('.') ?? ''
  throw new HongzhuError('bad-heartbeat', `心跳内容有误：${field}。请更新播放页面。`, 400, { field })
}

/**
 * Takes a heartbeat down: one row of state, and a line of history where something changed. The screen's document is not
 * touched, so no heartbeat makes anything reload.
 */
export async function takeHeartbeat(
  payload: Payload,
  screenId: number,
  heartbeat: Heartbeat,
  timeZone: string,
): Promise<void> {
  const { log, plays, ...state } = heartbeat
  const db = await databaseOf(payload)
  const before = await lastSeen(payload, screenId)
  await db.execute(sql`
    insert into screen_states (screen_id, seen_at, online_since, revision, revision_since, heartbeat)
    values (${screenId}, now(), now(), ${state.revision}, now(), ${JSON.stringify(state)}::jsonb)
    on conflict (screen_id) do update set
      online_since = case when screen_states.seen_at < now() - make_interval(secs => ${OFFLINE_SECONDS})
        then now() else screen_states.online_since end,
      revision_since = case when screen_states.revision = excluded.revision
        then screen_states.revision_since else now() end,
      seen_at = now(), revision = excluded.revision, heartbeat = excluded.heartbeat`)
  await noteChanges(payload, screenId, before, state)
  for (const line of log) await addHistory(payload, screenId, 'log', line.what, line.at)
  for (const play of plays) await addPlay(payload, screenId, play, timeZone)
}

type Seen = { seenAt: string; revision: string; away: boolean }

async function lastSeen(payload: Payload, screenId: number): Promise<Seen | undefined> {
  const db = await databaseOf(payload)
  const { rows } = await db.execute<{ seen_at: string; revision: string; away: boolean }>(sql`
    select seen_at, revision, seen_at < now() - make_interval(secs => ${OFFLINE_SECONDS}) as away
    from screen_states where screen_id = ${screenId}`)
  const [row] = rows
  return row && { seenAt: new Date(row.seen_at).toISOString(), revision: row.revision, away: row.away }
}

async function noteChanges(
  payload: Payload,
  screenId: number,
  before: Seen | undefined,
  { engine, revision }: KeptHeartbeat,
) {
  if (before?.away) await addHistory(payload, screenId, 'offline', '', before.seenAt)
  if (!before || before.away) await addHistory(payload, screenId, 'online', engine)
  if (before?.revision !== revision) await addHistory(payload, screenId, 'revision', revision)
}

/** A line of a screen's history, of now or of another instant (ISO). */
export async function addHistory(
  payload: Payload,
  screenId: number,
  what: 'online' | 'offline' | 'revision' | 'paired' | 'revoked' | 'log',
  detail: string,
  at?: string,
): Promise<void> {
  const db = await databaseOf(payload)
  await db.execute(sql`
    insert into screen_history (screen_id, at, what, detail)
    values (${screenId}, ${at ?? new Date().toISOString()}, ${what}, ${detail.slice(0, 300)})`)
}

async function addPlay(
  payload: Payload,
  screenId: number,
  { from, hash, item, seconds, times }: Heartbeat['plays'][number],
  timeZone: string,
) {
  const db = await databaseOf(payload)
  const to = new Date(Date.parse(from) + seconds * 1000).toISOString()
  await db.execute(sql`
    insert into screen_plays (screen_id, day, item, hash, first_at, last_at, times, seconds)
    values (${screenId}, ${dayOf(from, timeZone).iso}, ${item}, ${hash}, ${from}, ${to}, ${times}, ${seconds})
    on conflict (screen_id, day, item, hash) do update set
      first_at = least(screen_plays.first_at, excluded.first_at),
      last_at = greatest(screen_plays.last_at, excluded.last_at),
      times = screen_plays.times + excluded.times, seconds = screen_plays.seconds + excluded.seconds`)
}
