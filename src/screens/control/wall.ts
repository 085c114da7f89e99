import type { Hono } from 'hono'
import type { Payload } from 'payload'
import type { Manifests } from '../manifests'
import { readWall } from '../wall/wall'
import type { ControlEnv } from './person'

/** `GET /wall[?screen=3]` -> WallView. For everybody signed in. */
export function wallControl(app: Hono<ControlEnv>, payload: Payload, manifests: Manifests): void {
  app.get('/wall', async (c) => {
    const screen = Number(c.req.query('screen')) || undefined
    return c.json(await readWall(payload, (id) => manifests.of(id), screen))
  })
}
