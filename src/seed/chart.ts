import { at, monthsAgo } from './calendar'
import { type CampaignText, campaignTexts } from './content/campaigns'
import { type StandardText, standardTexts } from './content/standards'
import type { MemberKey } from './content/types'
import { richText } from './rich-text'
import type { PictureIds } from './upload'

const DAY_MS = 86_400_000

/** What a document of this title (or name) is evidence of and belongs to. */
export type Links = (title: string) => { standards?: number[]; campaign?: number }

type Issue = (collection: 'standards' | 'campaigns', data: object, publishedAt: string) => Promise<number>

/**
 * The 24 tasks and the campaigns, before anything that names them. Whoever writes demo content spreads `links(title)` into
 * it, and so becomes evidence; the states follow.
 */
export async function createChart(
  issue: Issue,
  members: Record<MemberKey, number>,
  pictures: PictureIds,
  now = new Date(),
): Promise<Links> {
  const opened = at('02-24', '09:00', now).toISOString()
  const tasks = new Map<number, StandardText>()
  for (const text of standardTexts)
    tasks.set(await issue('standards', standardData(text, members, now), opened), text)
  const campaigns = new Map<number, CampaignText>()
  for (const text of campaignTexts)
    campaigns.set(await issue('campaigns', campaignData(text, pictures, now), opened), text)
  return (title) => {
    const standards = [...tasks].filter(([, text]) => text.evidence.includes(title)).map(([id]) => id)
    const [campaign] = [...campaigns].filter(([, text]) => text.items.includes(title)).map(([id]) => id)
    return { ...(standards.length > 0 && { standards }), ...(campaign && { campaign }) }
  }
}

const standardData = (it: StandardText, members: Record<MemberKey, number>, now: Date) => ({
  task: it.task,
  goal: it.goal,
  aspect: it.aspect,
  owner: members[it.owner],
  frequency: it.frequency,
  since: (it.since ? at(it.since, '12:00', now) : monthsAgo(2, 9, now)).toISOString(),
  ...(it.dueIn && { dueDate: new Date(now.getTime() + it.dueIn * DAY_MS).toISOString() }),
})

const campaignData = (it: CampaignText, pictures: PictureIds, now: Date) => ({
  title: it.title,
  purpose: it.purpose,
  summary: it.summary,
  period: periodOf(it.period, now),
  cover: pictures[it.cover],
  body: richText(it.body),
})

function periodOf(period: CampaignText['period'], now: Date) {
  if ('beganIn' in period) return { from: monthsAgo(2, period.beganIn, now).toISOString() }
  const to = at(period.over, '12:00', now)
  return {
    from: new Date(to.getTime() - (period.days - 1) * DAY_MS).toISOString(),
    to: to.toISOString(),
  }
}
