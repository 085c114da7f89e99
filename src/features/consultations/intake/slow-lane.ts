import { createHash, randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { HongzhuError } from '@/platform/errors'
import { isSealed, seal } from '@/platform/ticket'
import type { Sent } from './fields'

/** ms one reads it over before it is sent, and after which it is to be written again */
const LEAST = 3_000
const LIFETIME = 60 * 60_000

/** Within ten minutes. The address counts here alone, in memory, and is forgotten with the window. */
const perAddress = new RateLimiterMemory({ points: 6, duration: 600 })
const together = new RateLimiterMemory({ points: 60, duration: 600 })

export type Ticket = NonNullable<Sent['ticket']>

/** For a second look without a script: signed over exactly what was written. */
export function newTicket(sent: Sent, now = Date.now()): Ticket {
  const nonce = randomBytes(16).toString('base64url')
  return { nonce, at: now, key: seal(PURPOSE, nonce, now, digestOf(sent)) }
}

/**
 * That this very text was looked at again, and that the cheap way in is not overrun.
 * @param address who calls, by the desk's own word
 * @throws HongzhuError ticket-over, too-soon, slow-lane-full
 */
export async function checkTicket(
  sent: Sent,
  ticket: Ticket,
  address: string,
  now = Date.now(),
): Promise<void> {
  const { at, key, nonce } = ticket
  if (!isSealed(key, PURPOSE, nonce, at, digestOf(sent)) || now - at > LIFETIME)
    throw new HongzhuError('ticket-over', '这一页放得太久了。请返回上一页，再发一次。', 409)
  if (now - at < LEAST) throw new HongzhuError('too-soon', '请把内容看一遍，过几秒再点“发送”。', 425)
  await consumeBoth(address).catch(() => {
    throw new HongzhuError(
      'slow-lane-full',
      '现在发得太多。请过十分钟再发，或者换一个能运行脚本的浏览器（例如手机自带的浏览器），就不用等。',
      429,
    )
  })
}

/** The address first: what one sends beyond its own share must take nothing from everybody's. */
async function consumeBoth(address: string): Promise<void> {
  await perAddress.consume(address)
  await together.consume('all')
}

const PURPOSE = 'feedback-second-look'

const digestOf = ({ about, contact, signature, text }: Sent): string =>
  createHash('sha256')
    .update(JSON.stringify([about, text, signature, contact]))
    .digest('base64url')
