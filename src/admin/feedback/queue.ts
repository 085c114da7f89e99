import type { Where } from 'payload'
import { consultationState } from '@/features/consultations/state'
import type { FeedbackState } from '@/features/consultations/words'
import type { Feedback } from '@/payload-types'
import { isReviewer } from '@/platform/access/people'
import { env } from '@/platform/env'
import { dayOf, startOfDay } from '@/ui/day'
import { hasText } from '@/ui/rich-text'
import { editAddress, type Reader } from '../dashboard/reader'

/** more at once nobody reads on a phone; the longest waiting come first */
const SHOWN = 50

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

export type FeedbackQueue = { show: Show; entries: QueueEntry[]; counts: Record<Show, number> }

/** What came in, as somebody who moderates needs it: the longest waiting first. */
export async function readFeedbackQueue(
  reader: Reader,
  show: Show,
  now = new Date(),
): Promise<FeedbackQueue> {
  const { docs } = await reader.payload.find({
    collection: 'feedback',
    where: whereOf(show, now),
    sort: show === 'overdue' ? 'promisedAt' : 'createdAt',
    limit: SHOWN,
    depth: 1,
    populate: { consultations: { title: true }, disclosures: { title: true } },
    overrideAccess: false,
    user: reader.user,
  })
  return { show, entries: docs.map(entryOf), counts: await countsOf(reader, now) }
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
  about: typeof doc.about.value === 'object' ? doc.about.value.title : undefined,
  href: editAddress('feedback', doc.id),
})
