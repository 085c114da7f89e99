import type { PayloadRequest, Where } from 'payload'
import type { Role } from '@/platform/access/roles'
import { sessionOf, sql } from '@/platform/db/transaction'
import { env } from '@/platform/env'

/** Everybody of a role, or these people. */
type Audience = { role: Role } | { people: readonly number[] }

type Notice = { told: string; href: string; to: Audience /** who know already */; except?: readonly number[] }

/**
 * Leaves a notice for each of the audience who wants mail, within the request's transaction: what is rolled back is told
 * to nobody. Without a mail server nothing is kept.
 */
export async function notify(req: PayloadRequest, { except = [], href, to, told }: Notice): Promise<void> {
  if (!env.SMTP_URL) return
  const who: Where = 'role' in to ? { roles: { in: [to.role] } } : { id: { in: [...to.people] } }
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [who, { mailNotices: { not_equals: false } }] },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  const db = await sessionOf(req)
  for (const { id } of docs.filter((person) => !except.includes(person.id)))
    await db.execute(sql`
      insert into mail_notices (person_id, told, href) values (${id}, ${told.slice(0, 400)}, ${href})`)
}
