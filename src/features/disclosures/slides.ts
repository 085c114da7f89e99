import type { Payload } from 'payload'
import type { Disclosure } from '@/payload-types'
import { picked, type SlidePick } from '@/platform/publication/pick'
import { plainText } from '@/platform/publication/plain-text'
import { findPublished } from '@/platform/publication/read'
import { readSchoolCalendar } from '@/platform/school-days/read'
import { dayOf } from '@/ui/day'
import type { DisclosureSlide, SlideEntry } from '@/ui/slide-view'
import { openingOf } from '@/ui/text-fit'
import { type Counting, noticeOf, noticeWords } from './notice'
import { disclosureCategories } from './words'

/** A screen is read in passing: no more than this of a text without a summary, in whole sentences. */
const OPENING = 120

/**
 * The public disclosures meant for screens, newest first; one on notice plays until its period is over, and is left out
 * from then on.
 */
export async function disclosureSlides(
  payload: Payload,
  pick: SlidePick,
  timeZone: string,
  now = Date.now(),
): Promise<SlideEntry<DisclosureSlide>[]> {
  const counting: Counting = { calendar: await readSchoolCalendar(payload, timeZone), timeZone, now }
  const ids = await stillShown(payload, pick, counting)
  const { docs } = await findPublished(payload, 'disclosures', {
    where: { id: { in: ids } },
    sort: NEWEST,
    depth: 0,
    select: {
      slug: true,
      title: true,
      category: true,
      notice: true,
      summary: true,
      body: true,
      updatedAt: true,
    },
  })
  return docs.map((doc) => entryOf(doc, counting))
}

const NEWEST = ['-pinned', '-date', '-id']

/** A limit is of those that are left when the notices that are over have gone. */
async function stillShown(payload: Payload, pick: SlidePick, counting: Counting): Promise<number[]> {
  const { docs } = await findPublished(payload, 'disclosures', {
    where: picked(pick).where,
    sort: NEWEST,
    depth: 0,
    select: { notice: true },
  })
  const shown = docs.filter(({ notice }) => noticeOf(notice, counting)?.standing !== 'over')
  return shown.slice(0, 'limit' in pick ? pick.limit : undefined).map(({ id }) => id)
}

type SlideFields = Pick<Disclosure, 'slug' | 'title' | 'category' | 'notice' | 'summary' | 'body'>

function entryOf(doc: SlideFields & Pick<Disclosure, 'id' | 'updatedAt'>, counting: Counting) {
  const until = noticeOf(doc.notice, counting)?.ends
  return {
    id: `disclosure:${doc.id}`,
    changedAt: doc.updatedAt,
    ...(until && { until }),
    slide: disclosureAsSlide(doc, counting),
  }
}

/** A disclosure as one slide, also while it is being written. Pure. Only what is for the public goes on screens. */
export function disclosureAsSlide(doc: SlideFields, counting: Counting): DisclosureSlide {
  const notice = noticeOf(doc.notice, counting)
  const thisYear = dayOf(new Date(counting.now).toISOString(), counting.timeZone).year
  return {
    kind: 'disclosure',
    title: doc.title,
    text: doc.summary || openingOf(plainText(doc.body), OPENING),
    category: disclosureCategories[doc.category],
    period: notice ? `公示期：${noticeWords(notice, thisYear)}` : '',
    mark: { name: '党务公开' },
    link: `/disclosures/${doc.slug}`,
  }
}
