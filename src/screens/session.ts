import type { Payload, PayloadRequest } from 'payload'
import { sessionOf } from '@/platform/db/transaction'

export { sql } from '@/platform/db/transaction'

/** Screens are no persons: what is asked of the database for them is asked by the program itself. */
export const ownRequest = (payload: Payload): PayloadRequest => ({ payload }) as PayloadRequest

/** The database, for what is kept of screens beside their documents. */
export const databaseOf = (payload: Payload) => sessionOf(ownRequest(payload))
