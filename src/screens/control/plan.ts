import type { Hono } from 'hono'
import { HongzhuError } from '@/platform/errors'
import { clockOf, isDay, mondayOf } from '@/platform/school-days/days'
import { draftView } from '../week/draft'
import { placeIn } from '../week/place'
import { playlistUse } from '../week/playlist-use'
import { weekPlan } from '../week/week'
import { draftIn } from './draft'
import { type ControlEnv, numberIn } from './person'
import { placesOf } from './places'
import type { ControlOptions } from './routes'

/** What is planned, for all staff to see. Writing goes through Payload's own API and its access. */
export function planControl(app: Hono<ControlEnv>, { manifests, timeZone }: ControlOptions): void {
  /**
   * `GET /plan?week=2026-11-30&screen=3|group=2` -> WeekPlan; the week of any day, today's without
   * one. `fresh` for whoever has just changed it: the database's notice may still be on its way.
   */
  app.get('/plan', async (c) => {
    const { fresh, group, screen, week } = c.req.query()
    if (fresh !== undefined) manifests.drop()
    const ingredients = await manifests.ingredients()
    const now = Date.now()
    const place = placeIn(ingredients.planning, { group, screen })
    return c.json(weekPlan(ingredients, place, weekOf(week, timeZone, now), now))
  })
  /** `POST /plan/draft` a schedule as it stands in the form -> DraftView, or `{problem}`: what it still lacks */
  app.post('/plan/draft', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined)
    const ingredients = await manifests.ingredients()
    try {
      return c.json(draftView(draftIn(body, timeZone), ingredients, Date.now()))
    } catch (error) {
      if (error instanceof HongzhuError) return c.json({ problem: error.message })
      throw error
    }
  })
  /** `GET /playlists/:id` -> PlaylistUse: how much is in it now, and where it plays */
  app.get('/playlists/:id', async (c) => {
    const use = playlistUse(await manifests.ingredients(), numberIn(c, 'id'), Date.now())
    if (!use) throw new HongzhuError('not-found', '没有找到这个播放列表，可能已被删除。', 404)
    return c.json(use)
  })
  /** `GET /places` -> Places: all screens and groups */
  app.get('/places', async (c) => c.json(placesOf((await manifests.ingredients()).planning)))
}

function weekOf(day: string | undefined, timeZone: string, now: number) {
  if (day && !isDay(day))
    throw new HongzhuError('bad-week', '日期要写成 2026-11-30 这样。', 400, { field: 'week' })
  return mondayOf(day ?? clockOf(now, timeZone).day)
}
