import { createLocalReq, type Where } from 'payload'
import { mayPublish } from '@/platform/access/people'
import type { Role } from '@/platform/access/roles'
import { standingOf } from '@/platform/review/standing'
import { viewOf } from '@/platform/review/standing-endpoint'
import { type ReviewState, reviewStates, stages } from '@/platform/review/states'
import { type DeskDocument, findIn, type Reader, type Section, sectionsOf } from '../dashboard/reader'

/** of one section: more at once is no queue but a backlog, and the longest waiting come first */
const MOST = 50

export type QueueItem = {
  key: string
  /** the reading view */
  href: string
  title: string
  section: string
  /** 待初审 */
  state: string
  /** ISO instant since when it stands so */
  since: string
}

/** What waits for this very person: texts they may pass now, and passed ones they may publish; the longest waiting first. */
export async function readQueue(reader: Reader): Promise<QueueItem[]> {
  const states = statesOf(reader)
  if (states.length === 0) return []
  const lists = await Promise.all(sectionsOf(reader).map((section) => queueIn(reader, section, states)))
  return lists.flat().sort((a, b) => a.since.localeCompare(b.since))
}

function statesOf({ user }: Reader): ReviewState[] {
  const own = Object.entries(stages).flatMap(([stage, { role }]) =>
    user.roles?.includes(role as Role) ? [stage as ReviewState] : [],
  )
  return mayPublish(user) ? [...own, 'approved'] : own
}

async function queueIn(reader: Reader, section: Section, states: ReviewState[]): Promise<QueueItem[]> {
  const where: Where = { review: { in: states } }
  const { docs } = await findIn(reader, section, { where, draft: true, sort: 'updatedAt', limit: MOST })
  const mine = await Promise.all(docs.map((doc) => waitsFor(reader, section, doc)))
  return docs.filter((_, at) => mine[at]).map((doc) => itemOf(section, doc))
}

/** A reviewer's own text, or one they have passed already, waits for somebody else. */
async function waitsFor({ payload, user }: Reader, { slug }: Section, doc: DeskDocument): Promise<boolean> {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const { may } = viewOf(user, await standingOf(req, payload.collections[slug].config, doc))
  return may.includes('approve') || may.includes('publish')
}

const itemOf = ({ publication, slug }: Section, doc: DeskDocument): QueueItem => ({
  key: `${slug}-${doc.id}`,
  href: `/admin/review/${slug}/${doc.id}`,
  title: publication.titleOf(doc) || '还没有标题',
  section: publication.label,
  state: reviewStates[(doc.review ?? 'draft') as ReviewState],
  since: doc.updatedAt,
})
