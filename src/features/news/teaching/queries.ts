import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { findPublished } from '@/platform/publication/read'
import { readSchoolCalendar } from '@/platform/school-days/read'
import { keyOfTerm, nameOfTerm, type Term, termAfter, termBefore, termNamed, termOf } from '../term'
import { reportOf } from './report'
import type { TeachingReport } from './views'

/**
 * What changed in classrooms in the term of this key (2026-autumn), or in the running one, as the news say. Undefined for
 * terms to come and keys that name none.
 */
export async function findTeachingReport(
  payload: Payload,
  key?: string,
  now = new Date(),
): Promise<TeachingReport | undefined> {
  const { terms } = await readSchoolCalendar(payload, env.TZ_SCHOOL)
  const school = { terms, timeZone: env.TZ_SCHOOL }
  const term = key === undefined ? termOf(now, school) : termNamed(key, school)
  if (!term || term.from > now) return undefined
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
    term: nameOfTerm(term),
    address: teachingAddress(term, isCurrent),
    isCurrent,
    ...(hasEarlier && { earlier: linkTo(termBefore(term, school), now) }),
    ...(!isCurrent && { later: linkTo(termAfter(term, school), now) }),
    ...reportOf(docs, now, env.TZ_SCHOOL),
  }
}

const linkTo = (term: Term, now: Date) => ({
  href: teachingAddress(term, now >= term.from && now < term.to),
  label: nameOfTerm(term),
})

/** The running term has the short address, so that a link to it stays good. */
const teachingAddress = (term: Term, isCurrent: boolean): string =>
  isCurrent ? '/teaching' : `/teaching?term=${keyOfTerm(term)}`
