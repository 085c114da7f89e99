import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { HongzhuError } from '@/platform/errors'
import { findOnePublished } from '@/platform/publication/read'
import { dayOf } from '@/ui/day'
import { isTakingAnswers } from '../state'

/** What something is sent in about, as the desk relates it. */
export type Subject = { relationTo: 'consultations' | 'disclosures'; value: number }

/**
 * The question or notice at this address (`consultations/20260314-x`), read as the visitor it is: what is not on the site
 * takes nothing in.
 * @throws HongzhuError no-such-question, not-open
 */
export async function subjectAt(payload: Payload, about: string, now = new Date()): Promise<Subject> {
  const [collection, slug = ''] = about.split('/')
  const subject =
    collection === 'disclosures' ? await noticeAt(payload, slug) : await questionAt(payload, slug, now)
  if (subject) return subject
  throw new HongzhuError('no-such-question', '这个问题已经不在网站上了，没有收下。', 404)
}

async function questionAt(payload: Payload, slug: string, now: Date): Promise<Subject | undefined> {
  const select = { opensAt: true, closesAt: true } as const
  const doc = await findOnePublished(payload, 'consultations', slug, { depth: 0, select, joins: false })
  if (!doc) return undefined
  if (!isTakingAnswers(doc, dayOf(now.toISOString(), env.TZ_SCHOOL).iso, env.TZ_SCHOOL))
    throw new HongzhuError('not-open', '这个问题现在不收意见：还没开始，或者已经截止。', 409)
  return { relationTo: 'consultations', value: doc.id }
}

/** An objection is taken as long as the public notice can be read; what was never on notice takes none. */
async function noticeAt(payload: Payload, slug: string): Promise<Subject | undefined> {
  const doc = await findOnePublished(payload, 'disclosures', slug, { depth: 0, select: { notice: true } })
  return doc?.notice?.from ? { relationTo: 'disclosures', value: doc.id } : undefined
}
