import type { Hono } from 'hono'
import type { Payload } from 'payload'
import { HongzhuError } from '@/platform/errors'
import { readHistory } from '../history/history'
import { type ControlEnv, numberIn } from './person'

const USUAL_DAYS = 30
const MOST_DAYS = 400

/** `GET /screens/:id/history?days=30` -> ScreenHistory. For everybody signed in. */
export function historyControl(app: Hono<ControlEnv>, payload: Payload): void {
  app.get('/screens/:id/history', async (c) =>
    c.json(await readHistory(payload, numberIn(c, 'id'), daysIn(c.req.query('days')))),
  )
}

function daysIn(value: string | undefined): number {
  const days = value === undefined ? USUAL_DAYS : Number(value)
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days
  throw new HongzhuError('bad-days', `天数要在1到${MOST_DAYS}之间（days）。`, 400, { field: 'days' })
}
