import type { Payload, PayloadRequest } from 'payload'
import { asOnlyOne } from '@/platform/db/leader'
import { sessionOf, sql } from '@/platform/db/transaction'
import { env } from '@/platform/env'
import { startTicker } from '@/platform/jobs/ticker'
import { due, isQuiet, letter, type Waiting } from './digest'

const TICK = 60_000
/** any number of ours, other than the runner's and the scheduler's */
const LOCK = 7_205_523

/**
 * Takes the notices that wait to the people they are for, everything for one person in one mail, never at night.
 * @returns a function that stops after the mail in hand
 */
export function startPostman(payload: Payload): () => Promise<void> {
  if (!env.SMTP_URL) return async () => {}
  return startTicker(
    TICK,
    () => deliver(payload, new Date()),
    (error) => payload.logger.error({ err: error, msg: '提醒邮件没有发出去，稍后再试' }),
  )
}

/** One round. A mail that cannot be sent keeps its notices for the next; the others go out. */
export async function deliver(payload: Payload, now: Date): Promise<void> {
  if (isQuiet(now, env.TZ_SCHOOL)) return
  await asOnlyOne(payload, LOCK, async () => {
    let failure: unknown
    for (const [personId, notices] of due(await readWaiting(payload), now))
      await sendTo(payload, personId, notices).catch((error: unknown) => {
        failure = error
      })
    if (failure) throw failure
  })
}

type Row = Waiting & { id: number }

async function readWaiting(payload: Payload): Promise<Row[]> {
  const db = await sessionOf({ payload } as PayloadRequest)
  const { rows } = await db.execute<{
    id: number
    person_id: number
    told: string
    href: string
    created_at: string
  }>(sql`select * from mail_notices order by id`)
  return rows.map(({ created_at, href, id, person_id, told }) => ({
    id,
    personId: person_id,
    told,
    href,
    createdAt: new Date(created_at),
  }))
}

/** Sent first and forgotten then: told twice after a crash is better than not at all. */
async function sendTo(payload: Payload, personId: number, notices: Waiting[]): Promise<void> {
  const person = await payload.findByID({ collection: 'users', id: personId, depth: 0, disableErrors: true })
  if (person) await payload.sendEmail({ to: person.email, ...letter(notices, env.SITE_URL) })
  const db = await sessionOf({ payload } as PayloadRequest)
  for (const { id } of notices as Row[]) await db.execute(sql`delete from mail_notices where id = ${id}`)
}
