import type { Context, Hono } from 'hono'
import { HongzhuError } from '@/platform/errors'
import { instantOf } from '../local'
import { DEMO } from '../manifest'
import { momentOf } from '../moment/moment'
import { quickMoments } from '../moment/quick'
import { playsOn } from '../spans'
import { type ControlEnv, numberIn } from './person'
import type { ControlOptions } from './routes'

/** What a screen shows at any moment, and why: time travel. For all staff. `id` may be `demo`. */
export function momentControl(app: Hono<ControlEnv>, { manifests, timeZone }: ControlOptions): void {
  /** `GET /screens/:id/manifest?at=2026-11-30T09:50` -> Manifest, worked out for that moment; now without one */
  app.get('/screens/:id/manifest', async (c) => {
    const manifest = await manifests.at(screenIn(c), atIn(c, timeZone))
    if (!manifest) throw new HongzhuError('not-found', NO_SCREEN, 404)
    c.header('Cache-Control', 'no-store')
    return c.json(manifest)
  })
  /** `GET /screens/:id/why?at=…` -> Moment */
  app.get('/screens/:id/why', async (c) => {
    const [id, now] = [screenIn(c), atIn(c, timeZone)]
    const manifest = await manifests.at(id, now)
    if (!manifest) throw new HongzhuError('not-found', NO_SCREEN, 404)
    const { planning } = await manifests.ingredients()
    const screen = id === DEMO ? undefined : planning.screens.get(id)
    const rules = planning.rules.filter((rule) => playsOn(rule, screen))
    return c.json(momentOf({ manifest, screen, rules, calendar: planning.calendar, now }))
  })
  /** `GET /moments` -> QuickMoment[]: what people ask about */
  app.get('/moments', async (c) => {
    const { planning } = await manifests.ingredients()
    return c.json(quickMoments(planning.calendar, timeZone, Date.now()))
  })
}

const NO_SCREEN = '没有找到这块屏幕，可能已被删除。请重新选择。'

const screenIn = (c: Context): number | typeof DEMO => (c.req.param('id') === DEMO ? DEMO : numberIn(c, 'id'))

const atIn = (c: Context, timeZone: string): number => {
  const at = c.req.query('at')
  return at ? instantOf(at, timeZone) : Date.now()
}
