import type { Context } from 'hono'
import type { Payload } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { noteTold, screenOfToken } from '@/features/screens/tokens'
import { addressOf } from '@/site/rate-limit'
import { ownRequest } from './session'

/** From one address within a minute. Only what fails counts: a school's screens share one address. */
const failures = new RateLimiterMemory({ points: 60, duration: 60 })
const pairings = new RateLimiterMemory({ points: 60, duration: 600 })

/** Why a screen is refused; `message` is for whoever stands before it. */
const refusals = {
  'unknown-screen': { status: 401, message: '这块屏幕还没有登记，请在屏幕上打开 /screen，按提示登记。' },
  revoked: { status: 401, message: '这块屏幕已被停用，请重新登记。' },
  'not-now': { status: 503, message: '服务器正忙，屏幕会自己再试。' },
  'too-many-attempts': { status: 429, message: '尝试次数太多，请一分钟后再试。' },
} as const

export type Refusal = keyof typeof refusals

/** An answer that a screen can read. */
export const refuse = (c: Context, name: Refusal): Response => {
  const { message, status } = refusals[name]
  if (status === 429) c.header('Retry-After', '60')
  return c.json({ errors: [{ name, message }] }, status)
}

/** The token in `Authorization: Bearer …`; '' when there is none. */
export const bearerOf = (c: Context): string =>
  /^Bearer (\S{20,200})$/.exec(c.req.header('authorization') ?? '')?.[1] ?? ''

/** Which screen is asking; or why it gets nothing. Wrong tokens are slowed down, right ones never. */
export async function screenAsking(payload: Payload, c: Context): Promise<number | Refusal> {
  const token = bearerOf(c)
  const found = token ? await screenOfToken(ownRequest(payload), token) : undefined
  if (found && !found.revoked) return found.screenId
  if (!(await mayTry(failures, c))) return 'too-many-attempts'
  if (!found) return 'unknown-screen'
  await noteTold(ownRequest(payload), token).catch(() => undefined) // a database that may only be read
  return 'revoked'
}

/** Whether this address may still guess. */
export const mayGuess = (c: Context): Promise<boolean> => mayTry(failures, c)

/** Whether this address may still ask for codes. */
export const mayPair = (c: Context): Promise<boolean> => mayTry(pairings, c)

async function mayTry(limiter: RateLimiterMemory, c: Context): Promise<boolean> {
  try {
    await limiter.consume(addressOf(c))
    return true
  } catch {
    return false
  }
}
