import type { IncomingMessage } from 'node:http'
import type { Context, MiddlewareHandler } from 'hono'
import { createLocalReq, executeAuthStrategies, type Payload, type PayloadRequest } from 'payload'
import type { Person } from '@/platform/access/people'
import { HongzhuError, NotAllowed, NotSignedIn } from '@/platform/errors'
import { isForeign } from '@/platform/foreign'
import { addressOf } from '@/site/rate-limit'

export type ControlEnv = { Variables: { req: PayloadRequest } }

/** Lets signed-in staff through, as `c.get('req')`. Nobody else, and nothing another site sends with their cookie. */
export const staffOnly =
  (payload: Payload): MiddlewareHandler<ControlEnv> =>
  async (c, next) => {
    const incoming = (c.env as { incoming?: IncomingMessage } | undefined)?.incoming
    if (incoming && isForeign(incoming))
      throw new HongzhuError('foreign-origin', '这个请求来自别的网站，已被拒绝。请在管理后台里操作。', 403)
    const { user } = await executeAuthStrategies({ headers: c.req.raw.headers, payload })
    if (!user) throw new NotSignedIn()
    const req = await createLocalReq({ user }, payload)
    req.headers = new Headers({ 'x-client-address': addressOf(c) })
    c.set('req', req)
    await next()
  }

/** @throws NotAllowed unless the rule holds for whoever asks */
export function onlyFor(req: PayloadRequest, rule: (person: Person) => boolean, message?: string): void {
  if (!rule(req.user as Person)) throw new NotAllowed(message)
}

/** The number in an address. @throws HongzhuError not-found */
export function numberIn(c: Context, name: string): number {
  const id = Number(c.req.param(name))
  if (!Number.isSafeInteger(id) || id < 1) throw new HongzhuError('not-found', '没有找到这块屏幕。', 404)
  return id
}
