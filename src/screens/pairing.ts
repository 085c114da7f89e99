import { randomInt } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { hashOfToken, issueToken, newToken } from '@/features/screens/tokens'
import { inTransaction, sessionOf } from '@/platform/db/transaction'
import { HongzhuError } from '@/platform/errors'
import { announce } from '@/platform/publication/announce'
import { databaseOf, ownRequest, sql } from './session'

/** No letters or figures that look alike on a screen across the hall: no 0 and O, no 1, I and L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 6
const CODE_MINUTES = 10
/** Screens that wait at one time: from one address, so that one that starts over and over is in nobody's way, and in all. */
const MOST_FROM_ONE = 40
const MOST_WAITING = 2_000

export type Begun = { code: string; secret: string; expiresAt: string }

/** What is known of a screen that waits, for the eyes of the manager who lets it in. */
export type Waiting = { code: string; agent: string; address: string; expiresAt: string }

/**
 * A screen asks to be taken in.
 * @throws HongzhuError too-many-waiting
 */
export async function beginPairing(payload: Payload, agent: string, address: string): Promise<Begun> {
  const db = await databaseOf(payload)
  await db.execute(sql`delete from screen_pairings where expires_at < now()`)
  await refuseCrowd(db, address)
  const secret = newToken()
  const expiresAt = new Date(Date.now() + CODE_MINUTES * 60_000).toISOString()
  for (;;) {
    const code = newCode()
    const { rowCount } = await db.execute(sql`
      insert into screen_pairings (code, secret_hash, expires_at, agent, address)
      values (${code}, ${hashOfToken(secret)}, ${expiresAt}, ${agent.slice(0, 200)}, ${address.slice(0, 64)})
      on conflict do nothing`)
    if (rowCount) return { code, secret, expiresAt }
  }
}

async function refuseCrowd(db: Awaited<ReturnType<typeof databaseOf>>, address: string): Promise<void> {
  const { rows } = await db.execute<{ all: number; here: number }>(sql`
    select count(*)::int as all, count(*) filter (where address = ${address.slice(0, 64)})::int as here
    from screen_pairings where screen_id is null`)
  const { all = 0, here = 0 } = rows[0] ?? {}
  const problem =
    here >= MOST_FROM_ONE
      ? `这台设备所在的网络地址已有${here}个代码在等待登记。请先登记正在等待的屏幕，关掉反复重启的设备，${CODE_MINUTES}分钟后再试。`
      : all >= MOST_WAITING && `全校等待登记的屏幕太多了。请先登记正在等待的屏幕，${CODE_MINUTES}分钟后再试。`
  if (problem) throw new HongzhuError('too-many-waiting', problem, 429)
}

export type Progress =
  | { state: 'waiting' }
  | { state: 'expired' }
  | { state: 'paired'; token: string; name: string }

/**
 * Where a waiting screen stands. Once approved it is given a token, a new one each time it asks, until it has used one:
 * an answer lost on the way costs nothing.
 */
export async function pairingProgress(payload: Payload, secret: string): Promise<Progress> {
  const req = ownRequest(payload)
  return inTransaction(req, async () => {
    const db = await sessionOf(req)
    const { rows } = await db.execute<{ screen_id: number | null; name: string | null }>(sql`
      select screen_id, (select name from screens where id = screen_id) as name from screen_pairings
      where secret_hash = ${hashOfToken(secret)} and expires_at > now() for update`)
    const [row] = rows
    if (!row) return { state: 'expired' }
    if (row.screen_id === null) return { state: 'waiting' }
    const token = await issueToken(req, row.screen_id)
    // whatever held the screen's last token asks, and is told that it does so no more
    await announce(req, { cause: 'screens', collection: 'screens', id: row.screen_id })
    return { state: 'paired', token, name: row.name ?? '' }
  })
}

/** A screen has used its token: the code and its secret are worth nothing any more. */
export async function endPairing(payload: Payload, screenId: number): Promise<void> {
  const db = await databaseOf(payload)
  await db.execute(sql`delete from screen_pairings where screen_id = ${screenId}`)
}

/**
 * The screen that shows a code, still waiting.
 * @throws HongzhuError bad-code
 */
export async function waitingScreen(req: PayloadRequest, typed: string): Promise<Waiting> {
  const code = readCode(typed)
  const db = await sessionOf(req)
  const { rows } = await db.execute<{ code: string; agent: string; address: string; expires_at: string }>(sql`
    select code, agent, address, expires_at from screen_pairings
    where code = ${code} and screen_id is null and expires_at > now()`)
  const [row] = rows
  if (!row)
    throw new HongzhuError(
      'bad-code',
      '没有屏幕在显示这个代码。请对照屏幕再输一次；代码每10分钟换一次。',
      404,
      {
        field: 'code',
      },
    )
  return {
    code: row.code,
    agent: row.agent,
    address: row.address,
    expiresAt: new Date(row.expires_at).toISOString(),
  }
}

/** Lets the screen that shows a code in as `screenId`; what that screen was before loses its token with the first use. */
export async function approvePairing(req: PayloadRequest, typed: string, screenId: number): Promise<void> {
  const { code } = await waitingScreen(req, typed)
  const db = await sessionOf(req)
  await db.execute(sql`delete from screen_pairings where screen_id = ${screenId}`)
  const { rowCount } = await db.execute(
    sql`update screen_pairings set screen_id = ${screenId} where code = ${code} and screen_id is null`,
  )
  if (!rowCount) throw new HongzhuError('bad-code', '这块屏幕刚刚已经由别人登记了。', 409, { field: 'code' })
}

/** A code as typed: in any case, with spaces or hyphens. */
const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, LENGTH + 1)

const newCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
