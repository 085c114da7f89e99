import type { News } from '@/payload-types'
import { type Subject, subjects } from './categories'
import type { TeachingSummary } from './views'

/** Counts changes by subject, most first, and keeps 暂无结果 as a bar of its own; undefined when nothing was linked. */
export function countTeaching(links: News['teachingLink'][]): TeachingSummary | undefined {
  const linked = links.filter((link) => link?.result === 'changed' || link?.result === 'pending')
  if (linked.length === 0) return undefined
  const counts = new Map<Subject, number>()
  for (const link of linked) {
    if (link?.result === 'changed' && link.subject)
      counts.set(link.subject, (counts.get(link.subject) ?? 0) + 1)
  }
  const changed = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([subject, count]) => ({ label: subjects[subject], count }))
  const pending = linked.filter((link) => link?.result === 'pending').length
  return {
    newsCount: linked.length,
    bars: pending > 0 ? [...changed, { label: '暂无结果', count: pending, open: true }] : changed,
  }
}
