import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { attachmentFields } from '@/platform/media/attachment-view'
import { pictureFields } from '@/platform/media/view'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { spaceLinkFields } from '@/platform/publication/related'
import { publishedWithin, type Span } from '@/platform/publication/within'
import { dayOf, startOfDay } from '@/ui/day'
import { learningCard, learningView, monthKey } from './documents'
import { planOf } from './plan'
import type { LearningCard, LearningPlan, LearningView } from './views'
import type { Mode } from './words'

/** The plan looks back so many months; what is older has its year's list. */
const MONTHS_BACK = 11

const populate = {
  media: { ...pictureFields, ...attachmentFields, duration: true },
  spaces: spaceLinkFields,
} as const

const cardFields = {
  slug: true,
  title: true,
  question: true,
  example: true,
  action: true,
  mode: true,
  audience: true,
  month: true,
  audio: true,
} as const

/** The study plan as it stands at `now`, or all of one year. */
export async function findLearningPlan(
  payload: Payload,
  asked: { mode?: Mode; year?: number },
  now = new Date(),
): Promise<LearningPlan> {
  const [found, all] = await Promise.all([
    findPublished(payload, 'learning', {
      where: { month: spanOf(asked.year, now) },
      sort: ['month', 'createdAt'],
      select: cardFields,
      populate,
    }),
    findPublished(payload, 'learning', { depth: 0, select: { month: true } }),
  ])
  const years = all.docs.map(({ month }) => dayOf(month, env.TZ_SCHOOL).year)
  return planOf(found.docs.map(learningCard), {
    ...asked,
    thisMonth: monthKey(now.toISOString()),
    years: [...new Set(years)].sort((one, other) => other - one),
  })
}

/** Pieces first published within a span, by their month. */
export async function findLearningWithin(payload: Payload, span: Span): Promise<LearningCard[]> {
  const { docs } = await findPublished(payload, 'learning', {
    where: publishedWithin(span),
    sort: ['month', 'createdAt'],
    select: cardFields,
    populate,
  })
  return docs.map(learningCard)
}

/** The piece at this address, or undefined. */
export async function findLearning(payload: Payload, slug: string): Promise<LearningView | undefined> {
  const doc = await findOnePublished(payload, 'learning', slug, { populate })
  return doc && learningView(doc)
}

function spanOf(year: number | undefined, now: Date): Record<string, string> {
  const start = (isoDay: string) => startOfDay(isoDay, env.TZ_SCHOOL).toISOString()
  if (year !== undefined)
    return { greater_than_equal: start(`${year}-01-01`), less_than: start(`${year + 1}-01-01`) }
  const today = dayOf(now.toISOString(), env.TZ_SCHOOL)
  const first = new Date(Date.UTC(today.year, today.month - 1 - MONTHS_BACK, 1))
  return { greater_than_equal: start(first.toISOString().slice(0, 10)) }
}
