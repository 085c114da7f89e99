import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { inTransaction, sessionOf } from '@/platform/db/transaction'
import { HongzhuError } from '@/platform/errors'
import { bookPlay, playShape } from './plays/book'
import { databaseOf, ownRequest, sql } from './session'

/** A screen unheard of for so long (seconds) is offline: with the wall's 5 s between looks it is told within 90. */
export const OFFLINE_SECONDS = 84

const { from: instant, hash, item: itemName, revision } = playShape.shape

const shape = z.object({
  revision,
  /**
   * the newest manifest it has: what that lacks is off the glass, though not every file of it is here yet. Older players do
   * not say it
   */
  obeys: revision.optional(),
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
  plays: z.array(playShape).max(500),
  log: z.array(z.object({ at: instant, what: z.string().max(300) })).max(50),
})

/** What a screen says of itself every half minute. */
export type Heartbeat = z.infer<typeof shape>

/** What is kept of the last one. */
export type KeptHeartbeat = Omit<Heartbeat, 'plays' | 'log'> & {
  /** of the last plays that were counted */
  batch?: string
}

/** @throws HongzhuError bad-heartbeat, naming the field */
export function readHeartbeat(body: unknown): Heartbeat {
  const result = shape.safeParse(body)
  if (result.success) return result.data
  const field = result.error.issues[0]?.path.join('.') ?? ''
  throw new HongzhuError('bad-heartbeat', `心跳内容有误：${field}。请更新播放页面。`, 400, { field })
}

/**
 * Takes a heartbeat down, wholly or not at all: one row of state, and a line of history where something changed. The
 * screen's document is not touched, so no heartbeat makes anything reload. What was played is sent again until it is
 * answered for: the same batch twice counts once.
 */
export async function takeHeartbeat(
  payload: Payload,
  screenId: number,
  heartbeat: Heartbeat,
  timeZone: string,
): Promise<void> {
  const { log, plays, ...said } = heartbeat
  const req = ownRequest(payload)
  await inTransaction(req, async () => {
    const db = await sessionOf(req)
    const before = await lastSeen(db, screenId)
    const batch = plays.length > 0 ? batchOf(plays) : before?.batch
    await keepState(db, screenId, { ...said, batch })
    await noteChanges(db, screenId, before, said)
    for (const line of log) await noteOnce(db, screenId, line)
    if (batch === before?.batch) return
    for (const play of plays) await bookPlay(db, screenId, play, timeZone)
  })
}

type Database = Awaited<ReturnType<typeof sessionOf>>

/** Tells one batch of plays from the next. */
const batchOf = (plays: Heartbeat['plays']): string =>
  createHash('sha256').update(JSON.stringify(plays)).digest('hex').slice(0, 16)

async function keepState(db: Database, screenId: number, state: KeptHeartbeat): Promise<void> {
  await db.execute(sql`
    insert into screen_states (screen_id, seen_at, online_since, revision, revision_since, heartbeat)
    values (${screenId}, now(), now(), ${state.revision}, now(), ${JSON.stringify(state)}::jsonb)
    on conflict (screen_id) do update set
      online_since = case when screen_states.seen_at < now() - make_interval(secs => ${OFFLINE_SECONDS})
        then now() else screen_states.online_since end,
      revision_since = case when screen_states.revision = excluded.revision
        then screen_states.revision_since else now() end,
      seen_at = now(), revision = excluded.revision, heartbeat = excluded.heartbeat`)
}

type Seen = { seenAt: string; revision: string; away: boolean; batch?: string }

async function lastSeen(db: Database, screenId: number): Promise<Seen | undefined> {
  const { rows } = await db.execute<{
    seen_at: string
    revision: string
    away: boolean
    batch: string | null
  }>(sql`
    select seen_at, revision, seen_at < now() - make_interval(secs => ${OFFLINE_SECONDS}) as away,
      heartbeat ->> 'batch' as batch
    from screen_states where screen_id = ${screenId} for update`)
  const [row] = rows
  return (
    row && {
      seenAt: new Date(row.seen_at).toISOString(),
      revision: row.revision,
      away: row.away,
      batch: row.batch ?? undefined,
    }
  )
}

async function noteChanges(
  db: Database,
  screenId: number,
  before: Seen | undefined,
  { engine, revision }: KeptHeartbeat,
) {
  if (before?.away) await note(db, screenId, 'offline', '', before.seenAt)
  if (!before || before.away) await note(db, screenId, 'online', engine)
  if (before?.revision !== revision) await note(db, screenId, 'revision', revision)
}

type Change = 'online' | 'offline' | 'revision' | 'paired' | 'revoked' | 'log'

/** A line of a screen's history, as of now. */
export async function addHistory(
  payload: Payload,
  screenId: number,
  what: Change,
  detail: string,
): Promise<void> {
  await note(await databaseOf(payload), screenId, what, detail)
}

async function note(
  db: Database,
  screenId: number,
  what: Change,
  detail: string,
  at = new Date().toISOString(),
): Promise<void> {
  await db.execute(sql`
    insert into screen_history (screen_id, at, what, detail)
    values (${screenId}, ${at}, ${what}, ${detail.slice(0, 300)})`)
}

/** A line that comes again, since its answer was lost, is there already. No device writes into the future. */
async function noteOnce(
  db: Database,
  screenId: number,
  { at, what }: Heartbeat['log'][number],
): Promise<void> {
  const { rowCount } = await db.execute(sql`
    select 1 from screen_history
    where screen_id = ${screenId} and at = ${at} and what = 'log' and detail = ${what} limit 1`)
  const now = new Date().toISOString()
  if (!rowCount) await note(db, screenId, 'log', what, Date.parse(at) > Date.now() ? now : at)
}
