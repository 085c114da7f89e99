import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { findPublished } from '@/platform/publication/read'
import { keyOfTerm, nameOfTerm, type Term, termBefore, termOf } from '../term'
import { reportOf } from './report'
import type { TeachingReport } from './views'

/** What changed in classrooms in the term an instant falls in, as the news say. */
export async function findTeachingReport(
  payload: Payload,
  at: Date,
  now = new Date(),
): Promise<TeachingReport> {
  const term = termOf(at, env.TZ_SCHOOL)
  const [{ docs }, oldest] = await Promise.all([
    findPublished(payload, 'news', {
      where: { eventDate: { greater_than_equal: term.from.toISOString(), less_than: term.to.toISOString() } },
      sort: '-eventDate',
      depth: 0,
      select: { slug: true, title: true, eventDate: true, teachingLink: true },
    }),
    findPublished(payload, 'news', {
      where: { 'teachingLink.result': { in: ['changed', 'pending'] } },
      sort: 'eventDate',
      limit: 1,
      depth: 0,
      select: { eventDate: true },
    }),
  ])
  const isCurrent = now >= term.from && now < term.to
  const hasEarlier = Boolean(oldest.docs[0] && new Date(oldest.docs[0].eventDate) < term.from)
  return {
    term: nameOfTerm(term, env.TZ_SCHOOL),
    address: teachingAddress(term, isCurrent),
    isCurrent,
    ...(hasEarlier && { earlier: linkTo(termBefore(term, env.TZ_SCHOOL), now) }),
    ...(!isCurrent && { later: linkTo(termOf(term.to, env.TZ_SCHOOL), now) }),
    ...reportOf(docs, now, env.TZ_SCHOOL),
  }
}

const linkTo = (term: Term, now: Date) => ({
  href: teachingAddress(term, now >= term.from && now < term.to),
  label: nameOfTerm(term, env.TZ_SCHOOL),
})

/** The running term has the short address, so that a link to it stays good. */
const teachingAddress = (term: Term, isCurrent: boolean): string =>
  isCurrent ? '/teaching' : `/teaching?term=${keyOfTerm(term, env.TZ_SCHOOL)}`
