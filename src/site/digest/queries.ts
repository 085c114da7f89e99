import type { Payload } from 'payload'
import { findBoards, findOutings } from '@/features/boards/queries'
import { findConsultations } from '@/features/consultations/queries'
import type { ConsultationCard } from '@/features/consultations/views'
import { findNoticesOf } from '@/features/disclosures/queries'
import { findLearningWithin } from '@/features/learning/queries'
import { findNewsWithin } from '@/features/news/queries'
import type { NewsOfSpan } from '@/features/news/views'
import { env } from '@/platform/env'
import type { PublishedEntry } from '@/platform/publication/entries'
import { findPublishedWithin, firstPublishedFrom, lastPublishedBefore } from '@/platform/publication/within'
import { clockOf } from '@/platform/school-days/days'
import { shortWeekWords, spanOf, type Week, weekOf, weekWords } from '@/platform/school-days/week'
import type { BoardStay, Digest, OtherKind, WeekLink } from './views'

/**
 * What was first published in a week, as a visitor reads it now, and what of before could still be objected to or answered
 * in it: that is what a class group is told it for. Undefined for weeks to come, and for those before
 * anything was published: guessed addresses lead nowhere.
 */
export async function findDigest(
  payload: Payload,
  week: Week,
  now = new Date(),
): Promise<Digest | undefined> {
  const span = spanOf(week, env.TZ_SCHOOL)
  if (span.from > now.toISOString()) return undefined
  const [entries, before, after] = await Promise.all([
    findPublishedWithin(payload, span),
    lastPublishedBefore(payload, span.from),
    firstPublishedFrom(payload, span.to),
  ])
  if (entries.length === 0 && !before) return undefined
  const [news, notices, questions, boards, learning] = await Promise.all([
    findNewsWithin(payload, span),
    findNoticesOf(payload, week, now.getTime()),
    findQuestions(payload, week, entries, now),
    findStays(payload, week),
    findLearningWithin(payload, span),
  ])
  const shown = new Set([...news, ...notices, ...questions, ...learning].map(({ href }) => href))
  return {
    key: week.key,
    address: addressOf(week),
    dates: weekWords(week),
    year: Number(week.to.slice(0, 4)),
    total: entries.length,
    cover: coverOf(news, entries),
    news,
    notices,
    questions,
    boards,
    learning,
    others: byKind(entries.filter(({ href }) => !shown.has(href))),
    ...(before && { earlier: linkTo(before) }),
    ...(after && after <= now.toISOString() && { later: linkTo(after) }),
  }
}

/** The latest week in which anything was published that is still there; undefined before the first. */
export async function findLatestWeek(payload: Payload, now = new Date()): Promise<Week | undefined> {
  const instant = await lastPublishedBefore(payload, now.toISOString())
  return instant === undefined ? undefined : weekAt(instant)
}

const weekAt = (instant: string): Week => weekOf(clockOf(Date.parse(instant), env.TZ_SCHOOL).day)
const addressOf = ({ key }: Week): string => `/digest/${key}`

function linkTo(instant: string): WeekLink {
  const week = weekAt(instant)
  return { href: addressOf(week), label: shortWeekWords(week) }
}

/**
 * The questions put in a week, and those open for answers on some day of it. One without a last day would be in every
 * week, and is only in its first. A branch asks some dozens of questions in all: the list of them is read whole.
 */
async function findQuestions(
  payload: Payload,
  week: Week,
  entries: PublishedEntry[],
  now: Date,
): Promise<ConsultationCard[]> {
  const asked = new Set(entries.map(({ href }) => href))
  const { answered, open, waiting } = await findConsultations(payload, now)
  return [...open, ...waiting, ...answered].filter(
    ({ closes, href, opens }) =>
      asked.has(href) || (closes && opens.iso <= week.to && closes.iso >= week.from),
  )
}

/** Boards that stood somewhere else on a day of the week. The day of return is one at home. */
async function findStays(payload: Payload, { from, to }: Week): Promise<BoardStay[]> {
  const boards = await findBoards(payload)
  const outings = await findOutings(
    payload,
    boards.filter(({ movable }) => movable).map(({ id }) => id),
  )
  return boards.flatMap(({ href, id, title }) =>
    (outings.get(id) ?? [])
      .filter((stay) => stay.from.iso <= to && (!stay.to || stay.to.iso > from))
      .map(({ state, ...stay }) => ({ href, title, ...stay })),
  )
}

/** The first picture of what happened, or else of anything. */
function coverOf(news: NewsOfSpan[], entries: PublishedEntry[]): Digest['cover'] {
  for (const { cover, href, title } of [...news, ...entries]) {
    if (cover) return { picture: cover, href, title }
  }
  return undefined
}

function byKind(entries: PublishedEntry[]): OtherKind[] {
  const kinds = new Map<string, OtherKind>()
  for (const { collection, href, label, title } of entries) {
    const kind = kinds.get(collection) ?? { label, href: `/${collection}`, items: [] }
    kind.items.push({ href, title })
    kinds.set(collection, kind)
  }
  return [...kinds.values()]
}
