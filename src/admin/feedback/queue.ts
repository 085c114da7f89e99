import type { Where } from 'payload'
import { crowdIn } from '@/features/consultations/intake/crowd'
import { CALM_WAITING } from '@/features/consultations/limits'
import { consultationState } from '@/features/consultations/state'
import type { FeedbackState } from '@/features/consultations/words'
import type { Feedback } from '@/payload-types'
import { isReviewer } from '@/platform/access/people'
import { env } from '@/platform/env'
import { populated } from '@/platform/publication/related'
import { dayOf, startOfDay } from '@/ui/day'
import { hasText } from '@/ui/rich-text'
import { editAddress, type Reader } from '../dashboard/reader'

/** more at once nobody reads on a phone; the longest waiting come first */
const SHOWN = 100
/** what is looked over rather than read */
const SKIMMED = 200

/** What the queue can be narrowed to; words are the tabs'. */
export const shows = {
  pending: '待处理',
  crowd: '人多时收到的',
  advert: '疑似广告',
  overdue: '超期未答复',
  unanswered: '等待答复',
} as const

export type Show = keyof typeof shows

export const isShow = (value: unknown): value is Show => typeof value === 'string' && value in shows

const inLane = (lane: string): Where => ({ state: { equals: 'pending' }, lane: { equals: lane } })
const unanswered: Where = { and: [{ state: { not_equals: 'pending' } }, { repliedAt: { exists: false } }] }

const wheres = {
  pending: () => inLane('normal'),
  crowd: () => inLane('crowd'),
  advert: () => inLane('advert'),
  overdue: (today) => ({ and: [unanswered, { promisedAt: { less_than: today } }] }),
  unanswered: (today) => ({
    and: [
      unanswered,
      {
        or: [
          { promisedAt: { greater_than_equal: today } },
          { and: [shown, { promisedAt: { exists: false } }] },
        ],
      },
    ],
  }),
} satisfies Record<Show, (today: string) => Where>

const shown: Where = { state: { equals: 'shown' } }

export type QueueEntry = {
  id: number
  text: string
  signature?: string
  state: FeedbackState
  /** ISO instants */
  sentAt: string
  promisedAt?: string
  hasContact: boolean
  /** title of the question or notice */
  about?: string
  href: string
}

export type FeedbackQueue = {
  show: Show
  entries: QueueEntry[]
  /** while a crowd waits: what is put together from phrases that go round in it, apart from people's own words */
  alike: QueueEntry[]
  counts: Record<Show, number>
}

/** What came in, as somebody who moderates needs it: the longest waiting first. */
export async function readFeedbackQueue(
  reader: Reader,
  show: Show,
  now = new Date(),
): Promise<FeedbackQueue> {
  const counts = await countsOf(reader, now)
  if (FOLDED.has(show) && counts[show] >= CALM_WAITING)
    return { show, counts, ...(await readCrowd(reader, show, now)) }
  const entries = await find(reader, whereOf(show, now), show === 'advert' ? SKIMMED : SHOWN, sorted[show])
  return { show, entries, alike: [], counts }
}

const FOLDED = new Set<Show>(['pending', 'crowd'])

const sorted: Partial<Record<Show, string>> = { overdue: 'promisedAt' }

async function find({ payload, user }: Reader, where: Where, limit: number, sort = 'createdAt') {
  const { docs } = await payload.find({
    collection: 'feedback',
    where,
    sort,
    limit,
    depth: 1,
    populate: { consultations: { title: true }, disclosures: { title: true } },
    overrideAccess: false,
    user,
  })
  return docs.map(entryOf)
}

/** Told apart over the whole lane: somebody's own words are among the first although a thousand came before. */
async function readCrowd(
  reader: Reader,
  show: Show,
  now: Date,
): Promise<Pick<FeedbackQueue, 'entries' | 'alike'>> {
  const { docs } = await reader.payload.find({
    collection: 'feedback',
    where: whereOf(show, now),
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    select: { text: true },
    overrideAccess: false,
    user: reader.user,
  })
  const isAlike = crowdIn(docs.map(({ text }) => text))
  const among = (alike: boolean, most: number) => {
    const ids = docs.filter(({ text }) => isAlike(text) === alike).map(({ id }) => id)
    return find(reader, { id: { in: ids.length > 0 ? ids.slice(0, most) : [0] } }, most)
  }
  const [entries, alike] = await Promise.all([among(false, SHOWN), among(true, SKIMMED)])
  return { entries, alike }
}

/** What the dashboard says of it to those who moderate: how many wait, how many answers are overdue. */
export async function readVoices(reader: Reader, now = new Date()): Promise<Voices | undefined> {
  if (!isReviewer(reader.user)) return undefined
  const [waiting, overdue, questions] = await Promise.all([
    count(reader, 'pending', now),
    count(reader, 'overdue', now),
    overdueQuestions(reader, now),
  ])
  return { waiting, overdue, questions }
}

export type Voices = { waiting: number; overdue: number; questions: { title: string; href: string }[] }

async function overdueQuestions({ payload, user }: Reader, now: Date): Promise<Voices['questions']> {
  const { docs } = await payload.find({
    collection: 'consultations',
    where: { _status: { equals: 'published' }, promisedAt: { less_than: todayOf(now) } },
    select: { title: true, opensAt: true, closesAt: true, promisedAt: true, reply: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  const today = dayOf(now.toISOString(), env.TZ_SCHOOL).iso
  return docs
    .filter(
      (doc) =>
        consultationState({ ...doc, isAnswered: hasText(doc.reply) }, today, env.TZ_SCHOOL) === 'overdue',
    )
    .map(({ id, title }) => ({ title, href: editAddress('consultations', id) }))
}

async function countsOf(reader: Reader, now: Date): Promise<Record<Show, number>> {
  const names = Object.keys(shows) as Show[]
  const counts = await Promise.all(names.map((show) => count(reader, show, now)))
  return Object.fromEntries(names.map((show, at) => [show, counts[at] ?? 0])) as Record<Show, number>
}

const count = async ({ payload, user }: Reader, show: Show, now: Date): Promise<number> =>
  (
    await payload.count({
      collection: 'feedback',
      where: whereOf(show, now),
      overrideAccess: false,
      user,
    })
  ).totalDocs

const whereOf = (show: Show, now: Date): Where => wheres[show](todayOf(now))

/** The instant the school's day began: what was promised for today is not overdue yet. */
const todayOf = (now: Date): string =>
  startOfDay(dayOf(now.toISOString(), env.TZ_SCHOOL).iso, env.TZ_SCHOOL).toISOString()

const entryOf = (doc: Feedback): QueueEntry => ({
  id: doc.id,
  text: doc.text,
  signature: doc.signature ?? undefined,
  state: doc.state,
  sentAt: doc.createdAt,
  promisedAt: doc.promisedAt ?? undefined,
  hasContact: Boolean(doc.hasContact),
  about: populated(doc.about.value)?.title,
  href: editAddress('feedback', doc.id),
})
