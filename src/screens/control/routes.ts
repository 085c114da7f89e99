import { Hono } from 'hono'
import type { Payload } from 'payload'
import { HongzhuError } from '@/platform/errors'
import type { Manifests } from '../manifests'
import { historyControl } from './history'
import { momentControl } from './moments'
import { pairingControl } from './pairing'
import { type ControlEnv, staffOnly } from './person'
import { planControl } from './plan'
import { playsControl } from './plays'
import { slideControl } from './slide'
import { takeoverControl } from './takeovers'
import { wallControl } from './wall'
import { withdrawalsControl } from './withdrawals'

export type ControlOptions = {
  payload: Payload
  manifests: Manifests
  /** public scheme and host, without a slash at the end */
  siteUrl: string
  timeZone: string
}

/**
 * What the desk's screen views ask for: `/api/screen-control/*`, for signed-in staff. Beside Payload's own API because the
 * manifests are made and kept here.
 */
export function screenControl(options: ControlOptions): Hono {
  const { payload } = options
  const app = new Hono<ControlEnv>().basePath('/api/screen-control')
  app.use(staffOnly(payload))
  pairingControl(app)
  planControl(app, options)
  momentControl(app, options)
  takeoverControl(app, options)
  slideControl(app, options)
  wallControl(app, payload, options.manifests)
  withdrawalsControl(app, payload)
  historyControl(app, payload)
  playsControl(app, payload)
  app.onError((error, c) => {
    const known = statusOf(error)
    if (!known) payload.logger.error(error)
    const message = known ? error.message : '服务器出错了，请稍后再试；一直这样请告诉管理员。'
    const code = error instanceof HongzhuError ? error.code : 'server-error'
    return c.json({ errors: [{ name: code, message, data: dataOf(error) }] }, known ?? 500)
  })
  app.all('*', () => {
    throw new HongzhuError('not-found', '没有这个地址。', 404)
  })
  return app as unknown as Hono
}

/** Payload's own errors and ours say what a person can do; of others nobody is told. */
function statusOf(error: Error): 400 | undefined {
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  return status < 500 ? (status as 400) : undefined
}

const dataOf = (error: Error): unknown => ('data' in error ? error.data : undefined)
