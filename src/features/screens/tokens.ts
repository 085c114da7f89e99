import { createHash, randomBytes } from 'node:crypto'
import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { sessionOf, sql } from '@/platform/db/transaction'

/** What a token or secret is known by: it is random, so its plain hash cannot be turned back. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** 32 random bytes as text. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Whose token it is; undefined when nobody's. A revoked one names the screen it was. */
export async function screenOfToken(
  req: PayloadRequest,
  token: string,
): Promise<{ screenId: number; revoked: boolean } | undefined> {
  const db = await sessionOf(req)
  const { rows } = await db.execute<{ screen_id: number; revoked: boolean }>(
    sql`select screen_id, revoked_at is not null as revoked from screen_tokens where hash = ${hashOfToken(token)}`,
  )
  return rows[0] && { screenId: rows[0].screen_id, revoked: rows[0].revoked }
}

/** A revoked screen has asked, and is told so: from then on it has nothing of ours any more. */
export async function noteTold(req: PayloadRequest, token: string): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(
    sql`update screen_tokens set told_at = now() where hash = ${hashOfToken(token)} and told_at is null`,
  )
}

/** Gives a screen its token; whatever it had before is revoked. */
export async function issueToken(req: PayloadRequest, screenId: number): Promise<string> {
  await revokeTokens(req, screenId)
  const token = newToken()
  const db = await sessionOf(req)
  await db.execute(
    sql`insert into screen_tokens (hash, screen_id) values (${hashOfToken(token)}, ${screenId})`,
  )
  return token
}

/** The screen's tokens open nothing from now on. */
async function revokeTokens(req: PayloadRequest, screenId: number): Promise<void> {
  const db = await sessionOf(req)
  await db.execute(
    sql`update screen_tokens set revoked_at = now() where screen_id = ${screenId} and revoked_at is null`,
  )
}

/** The screen opens nothing from now on, nor may a device that was let in and has not called yet. */
export async function throwOut(req: PayloadRequest, screenId: number): Promise<void> {
  await revokeTokens(req, screenId)
  const db = await sessionOf(req)
  await db.execute(sql`delete from screen_pairings where screen_id = ${screenId}`)
}

/**
 * A deleted screen is one that was thrown out; what it played stays on record. Its device is told when it asks again: until
 * then what it holds is known by the name it had.
 */
export const forgetScreen: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await throwOut(req, Number(id))
  const db = await sessionOf(req)
  await db.execute(sql`
    update screen_states set name = s.name from screens s where s.id = screen_id and screen_id = ${Number(id)}`)
}
