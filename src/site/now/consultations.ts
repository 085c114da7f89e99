import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { findPublished } from '@/platform/publication/read'
import { type Day, dayOf, startOfDay } from '@/ui/day'

/** A question that can be answered today. */
export type OpenConsultation = {
  href: string
  title: string
  question: string
  /** the last day to answer; absent: as long as one likes */
  closes?: Day
  /** until when an answer is promised */
  promised?: Day
}

/** The questions that are open now, those that close soonest first. */
export async function findOpenConsultations(payload: Payload, now = new Date()): Promise<OpenConsultation[]> {
  const today = startOfDay(dayOf(now.toISOString(), env.TZ_SCHOOL).iso, env.TZ_SCHOOL).toISOString()
  const { docs } = await findPublished(payload, 'consultations', {
    where: {
      and: [
        { opensAt: { less_than_equal: now.toISOString() } },
        { or: [{ closesAt: { exists: false } }, { closesAt: { greater_than_equal: today } }] },
        { repliedAt: { exists: false } },
      ],
    },
    sort: 'closesAt',
    depth: 0,
    select: { slug: true, title: true, question: true, closesAt: true, promisedAt: true },
  })
  return docs.map((doc) => ({
    href: `/consultations/${doc.slug}`,
    title: doc.title,
    question: doc.question,
    closes: dayIfAny(doc.closesAt),
    promised: dayIfAny(doc.promisedAt),
  }))
}

const dayIfAny = (instant: string | null | undefined): Day | undefined =>
  instant ? dayOf(instant, env.TZ_SCHOOL) : undefined
