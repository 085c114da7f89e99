import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Lets `work` read the database as it is at this moment, whatever is written meanwhile. It cannot write. */
export async function inSnapshot<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  const database = payload.db as unknown as PostgresAdapter
  const id = await database.beginTransaction({ isolationLevel: 'repeatable read', accessMode: 'read only' })
  if (id === null) throw new Error('the database gave no transaction')
  req.transactionID = id
  try {
    return await work(req)
  } finally {
    await database.rollbackTransaction(id)
  }
}
