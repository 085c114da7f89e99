import type { Hono } from 'hono'
import { draftSlide } from '../draft/draft-slide'
import type { ControlEnv } from './person'
import type { ControlOptions } from './routes'

/** `POST /slide` `{collection, data}`, a form as it stands -> DraftSlide. For everybody signed in; changes nothing. */
export function slideControl(app: Hono<ControlEnv>, { siteUrl, timeZone }: ControlOptions): void {
  app.post('/slide', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined)
    return c.json(await draftSlide(c.get('req'), body, { siteUrl, timeZone }))
  })
}
