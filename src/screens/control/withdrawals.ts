import type { Hono } from 'hono'
import type { Payload } from 'payload'
import { HongzhuError } from '@/platform/errors'
import { readWithdrawals } from '../withdrawals/withdrawals'
import type { Subject } from '../withdrawals/withdrawn'
import type { ControlEnv } from './person'

/** `GET /withdrawals[?item=news:12]` -> WithdrawalsView; `item` is a collection's slug and a document. For everybody signed in. */
export function withdrawalsControl(app: Hono<ControlEnv>, payload: Payload): void {
  app.get('/withdrawals', async (c) => c.json(await readWithdrawals(payload, subjectOf(c.req.query('item')))))
}

function subjectOf(item: string | undefined): Subject | undefined {
  if (!item) return undefined
  const [, collection = '', id = ''] = /^([a-z-]{1,40}):(\d{1,9})$/.exec(item) ?? []
  if (!collection)
    throw new HongzhuError('bad-item', '要写成“栏目:编号”，例如 news:12（item）。', 400, { field: 'item' })
  return { collection, id: Number(id) }
}
