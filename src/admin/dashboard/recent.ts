import { isAdmin, isAuditor } from '@/platform/access/people'
import { verbLabels } from '@/platform/review/verbs'
import { editAddress, type Reader } from './reader'

const SHOWN = 8

export type RecentItem = { key: number; href: string; title: string; what: string; when: string }

/** What went live and what was taken off, for those who answer for the desk. Titles and times; who did it stays in the log. */
export async function readRecent({ payload, user }: Reader): Promise<RecentItem[] | undefined> {
  if (!isAuditor(user) && !isAdmin(user)) return undefined
  const { docs } = await payload.find({
    collection: 'review-records',
    sort: '-createdAt',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, title, verb, createdAt }) => ({
    key: id,
    href: editAddress('review-records', id),
    title,
    what: verbLabels[verb],
    when: createdAt,
  }))
}
