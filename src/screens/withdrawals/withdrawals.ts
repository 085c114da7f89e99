import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { databaseOf, sql } from '../session'
import { readHolders } from './holders'
import { isPending, type Withdrawal, type WithdrawalsView } from './types'
import { readWithdrawn, type Subject } from './withdrawn'

const DAY_MS = 86_400_000
/** how long one that every screen has acknowledged is still told of */
const TOLD_DAYS = 7

/**
 * What left the screens in the last days, and from which screens it is gone; older ones while a screen still holds them.
 * Of one document or picture: whatever its age.
 */
export async function readWithdrawals(payload: Payload, only?: Subject): Promise<WithdrawalsView> {
  const now = await databaseNow(payload)
  const withdrawn = await readWithdrawn(payload, only)
  const holders = await readHolders(payload, withdrawn, now)
  const withdrawals = withdrawn
    .map(({ items, ...told }): Withdrawal => {
      const screens = holders.get(told.key) ?? []
      return { ...told, gone: screens.filter(({ state }) => state !== 'holding').length, screens }
    })
    .filter((each) => each.screens.length > 0 && (only || isRecent(each, now) || isPending(each)))
    .sort((one, other) => other.at.localeCompare(one.at))
  return { now: new Date(now).toISOString(), timeZone: env.TZ_SCHOOL, withdrawals }
}

const isRecent = ({ at }: Withdrawal, now: number): boolean => now - Date.parse(at) < TOLD_DAYS * DAY_MS

async function databaseNow(payload: Payload): Promise<number> {
  const db = await databaseOf(payload)
  const { rows } = await db.execute<{ now: string }>(sql`select now() as now`)
  return rows[0] ? new Date(rows[0].now).getTime() : Date.now()
}
