import type { Payload } from 'payload'
import type { Consultation } from '@/payload-types'
import { picked, type SlidePick } from '@/platform/publication/pick'
import { plainText } from '@/platform/publication/plain-text'
import { findPublished } from '@/platform/publication/read'
import { midnightAfter } from '@/platform/school-days/midnight'
import { dayOf, shortDate, startOfDay } from '@/ui/day'
import type { ConsultationSlide, SlideEntry } from '@/ui/slide-view'
import { openingOf } from '@/ui/text-fit'

/** A screen is read in passing: no more than this of a text without a summary, in whole sentences. */
const OPENING = 120

/** The questions meant for screens: from their first day to the end of their last. */
export async function consultationSlides(
  payload: Payload,
  pick: SlidePick,
  timeZone: string,
): Promise<SlideEntry<ConsultationSlide>[]> {
  const { docs } = await findPublished(payload, 'consultations', {
    ...picked(pick),
    sort: ['-pinned', '-opensAt'],
    select: {
      slug: true,
      title: true,
      question: true,
      summary: true,
      body: true,
      opensAt: true,
      closesAt: true,
      updatedAt: true,
    },
    depth: 0,
    joins: false,
  })
  return docs.map((doc) => ({
    id: `consultation:${doc.id}`,
    changedAt: doc.updatedAt,
    from: startOfDay(dayOf(doc.opensAt, timeZone).iso, timeZone).toISOString(),
    ...(doc.closesAt && { until: midnightAfter(Date.parse(doc.closesAt), timeZone).toISOString() }),
    slide: consultationAsSlide(doc, timeZone),
  }))
}

type Fields = Pick<Consultation, 'slug' | 'title' | 'question' | 'summary' | 'body' | 'closesAt'>

/** An open question as one slide, also while it is being written. Pure. */
export const consultationAsSlide = (doc: Fields, timeZone: string): ConsultationSlide => ({
  kind: 'consultation',
  title: doc.title,
  text: doc.question || doc.summary || openingOf(plainText(doc.body), OPENING),
  period: doc.closesAt ? `征集到${shortDate(dayOf(doc.closesAt, timeZone))}` : '长期征集',
  mark: { name: '你提我办' },
  link: `/consultations/${doc.slug}`,
})
