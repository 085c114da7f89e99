import { isReviewer } from '@/platform/access/people'
import { env } from '@/platform/env'
import { findPublishedWithin, lastPublishedBefore } from '@/platform/publication/within'
import { clockOf } from '@/platform/school-days/days'
import { shortWeekWords, spanOf, weekOf } from '@/platform/school-days/week'
import type { Reader } from './reader'

/** The latest week in which something was published, for those who pass it on to class groups. */
export type DigestLine = { isThisWeek: boolean; dates: string; total: number; page: string }

/** Undefined for others than reviewers, and before anything was published. */
export async function readDigestLine(
  { payload, user }: Reader,
  now = new Date(),
): Promise<DigestLine | undefined> {
  if (!isReviewer(user)) return undefined
  const last = await lastPublishedBefore(payload, now.toISOString())
  if (!last) return undefined
  const weekAt = (instant: number) => weekOf(clockOf(instant, env.TZ_SCHOOL).day)
  const week = weekAt(Date.parse(last))
  const entries = await findPublishedWithin(payload, spanOf(week, env.TZ_SCHOOL))
  return {
    isThisWeek: week.key === weekAt(now.getTime()).key,
    dates: shortWeekWords(week),
    total: entries.length,
    page: `/digest/${week.key}`,
  }
}
