import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTransaction } from '@/platform/db/transaction'
import { plainTables } from '@/platform/exchange/portions'
import { restoreRows, rowsOf } from '@/platform/exchange/tables'
import { type Desk, openDesk } from '../../support/payload'
import { poolOf } from './school'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('gives every row of a table that travels as it is, and puts them back in place of what was there', async () => {
  expect(plainTables).toContain('reply_satisfaction')
  await poolOf(desk).query(`insert into reply_satisfaction (collection, doc_id, satisfied, unsatisfied)
    values ('feedback', 7, 3, 1), ('consultations', 2, 0, 5)`)
  const req = await createLocalReq({}, desk.payload)
  const rows = await rowsOf(req, 'reply_satisfaction')
  expect(rows).toEqual([
    { collection: 'consultations', doc_id: 2, satisfied: 0, unsatisfied: 5 },
    { collection: 'feedback', doc_id: 7, satisfied: 3, unsatisfied: 1 },
  ])
  await poolOf(desk).query(`update reply_satisfaction set satisfied = 99`)
  await inTransaction(req, () => restoreRows(req, 'reply_satisfaction', rows))
  expect(await rowsOf(req, 'reply_satisfaction')).toEqual(rows)
})
