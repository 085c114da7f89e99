import type { News } from '@/payload-types'
import { dayOf } from '@/ui/day'
import { type Subject, subjects } from '../categories'
import { countTeaching } from '../teaching-summary'
import type { TeachingChange, TeachingOpen, TeachingReport } from './views'
import { ASK_AGAIN_AFTER_MS } from './when'

type Told = Pick<News, 'slug' | 'title' | 'eventDate' | 'teachingLink'>

/** Sorts what a term's news say about teaching. Pure; news newest first. */
export function reportOf(
  news: Told[],
  now: Date,
  timeZone: string,
): Pick<TeachingReport, 'summary' | 'share' | 'subjects' | 'open'> {
  const saying = (result: string) => news.filter(({ teachingLink }) => teachingLink?.result === result)
  const [changed, pending] = [saying('changed'), saying('pending')]
  return {
    summary: countTeaching(news.map(({ teachingLink }) => teachingLink)),
    share: {
      changed: changed.length,
      pending: pending.length,
      none: news.length - changed.length - pending.length,
    },
    subjects: bySubject(changed, timeZone),
    open: pending.map((item) => openOf(item, now, timeZone)).reverse(),
  }
}

function bySubject(changed: Told[], timeZone: string): TeachingReport['subjects'] {
  const groups = new Map<Subject, TeachingChange[]>()
  for (const item of changed) {
    const { subject, grade, change } = item.teachingLink ?? {}
    if (!subject) continue
    const told = { ...sourceOf(item, timeZone), where: grade || undefined, change: change ?? '' }
    groups.set(subject, [...(groups.get(subject) ?? []), told])
  }
  return [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([subject, changes]) => ({ label: subjects[subject], changes }))
}

const openOf = (item: Told, now: Date, timeZone: string): TeachingOpen => ({
  ...sourceOf(item, timeZone),
  where: placeOf(item),
  askedAgain: now.getTime() - Date.parse(item.eventDate) >= ASK_AGAIN_AFTER_MS,
})

const sourceOf = ({ slug, title, eventDate }: Told, timeZone: string) => ({
  href: `/news/${slug}`,
  title,
  day: dayOf(eventDate, timeZone),
})

const placeOf = ({ teachingLink }: Told): string => {
  const subject = teachingLink?.subject
  return [subject && subjects[subject], teachingLink?.grade].filter(Boolean).join(' · ')
}
