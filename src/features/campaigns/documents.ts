import type { Campaign } from '@/payload-types'
import { env } from '@/platform/env'
import { galleryView, pictureView } from '@/platform/media/view'
import type { PublishedEntry } from '@/platform/publication/entries'
import { richTextLinks } from '@/platform/publication/related'
import { type Day, dayOf } from '@/ui/day'
import type { CampaignCard, CampaignItem, CampaignPhase, CampaignView } from './views'

type CardDocument = Pick<Campaign, 'slug' | 'title' | 'purpose' | 'period' | 'cover'>

/** A document as lists show it. */
export function campaignCard(doc: CardDocument, today: Day): CampaignCard {
  const from = dayOf(doc.period.from, env.TZ_SCHOOL)
  const to = doc.period.to ? dayOf(doc.period.to, env.TZ_SCHOOL) : undefined
  return {
    href: `/campaigns/${doc.slug}`,
    title: doc.title,
    purpose: doc.purpose,
    from,
    to,
    phase: phaseOf(from, to, today),
    cover: pictureView(doc.cover),
  }
}

/** A document, published or (in previews) a draft, with everything published that names it, newest first. */
export function campaignView(doc: Campaign, entries: readonly PublishedEntry[], today: Day): CampaignView {
  const card = campaignCard(doc, today)
  const happened = entries.filter(({ collection }) => collection !== 'members' && collection !== 'spaces')
  const timeline = happened.map(itemOf)
  return {
    ...card,
    summary: doc.summary || undefined,
    body: doc.body ?? undefined,
    links: richTextLinks,
    gallery: galleryView(doc.gallery),
    timeline: card.phase === 'over' ? timeline.reverse() : timeline,
    people: entries.filter(({ collection }) => collection === 'members').map(itemOf),
    places: entries.filter(({ collection }) => collection === 'spaces').map(itemOf),
    counts: countKinds(happened),
  }
}

function phaseOf(from: Day, to: Day | undefined, today: Day): CampaignPhase {
  if (today.iso < from.iso) return 'coming'
  return to && to.iso < today.iso ? 'over' : 'running'
}

const itemOf = ({ href, title, label, date, summary, cover }: PublishedEntry): CampaignItem => ({
  href,
  title,
  label,
  day: dayOf(date, env.TZ_SCHOOL),
  summary,
  cover,
})

function countKinds(entries: readonly PublishedEntry[]): CampaignView['counts'] {
  const counts = new Map<string, number>()
  for (const { label } of entries) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count)
}
