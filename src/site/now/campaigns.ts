import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { findPublished } from '@/platform/publication/read'
import { type Day, dayOf, startOfDay } from '@/ui/day'

/** A campaign by name, and whether it is going on. */
export type CampaignLink = {
  href: string
  title: string
  purpose: string
  from: Day
  to?: Day
  isRunning: boolean
}

/** All campaigns that have begun, running ones first, then those that ended last. */
export async function findCampaignLinks(payload: Payload, now = new Date()): Promise<CampaignLink[]> {
  const { docs } = await findPublished(payload, 'campaigns', {
    where: { 'period.from': { less_than_equal: now.toISOString() } },
    sort: '-period.from',
    depth: 0,
    select: { slug: true, title: true, purpose: true, period: true },
  })
  const today = startOfDay(dayOf(now.toISOString(), env.TZ_SCHOOL).iso, env.TZ_SCHOOL)
  const links = docs.map(({ slug, title, purpose, period }) => ({
    href: `/campaigns/${slug}`,
    title,
    purpose,
    from: dayOf(period.from, env.TZ_SCHOOL),
    to: period.to ? dayOf(period.to, env.TZ_SCHOOL) : undefined,
    // its last day is a day of it
    isRunning: !period.to || new Date(period.to) >= today,
  }))
  return [...links.filter(({ isRunning }) => isRunning), ...links.filter(({ isRunning }) => !isRunning)]
}
