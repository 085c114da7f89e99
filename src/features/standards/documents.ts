import type { Standard } from '@/payload-types'
import { env } from '@/platform/env'
import type { PublishedEntry } from '@/platform/publication/entries'
import { populated } from '@/platform/publication/related'
import type { Term } from '@/platform/school-days/terms'
import type { AspectNames } from '@/platform/settings/aspects'
import { type Day, dayOf } from '@/ui/day'
import { reasonOf } from './reasons'
import { standingOf, turnsOn } from './state'
import type { EvidenceLink, TaskCard, TaskView } from './views'
import { frequencies } from './words'

/** What states are computed against: the day it is, the school's terms, and what it calls its aspects. */
export type ChartSetting = { today: Day; terms: readonly Term[]; names: AspectNames; purpose?: string }

export type TaskDocument = Pick<
  Standard,
  'id' | 'slug' | 'task' | 'goal' | 'aspect' | 'owner' | 'frequency' | 'dueDate' | 'since'
>

/** A task with its computed state. */
export function taskCard(
  doc: TaskDocument,
  evidence: readonly PublishedEntry[],
  { today, terms }: ChartSetting,
): TaskCard {
  const { since, dueDate } = demandedDays(doc)
  const demand = { frequency: doc.frequency, since: since.iso, dueDate: dueDate?.iso }
  const links = evidence.map(evidenceLink)
  const days = links.map(({ day }) => day.iso)
  const standing = standingOf(demand, days, today.iso, terms)
  return {
    id: doc.id,
    href: `/standards/${doc.slug}`,
    task: doc.task,
    aspect: doc.aspect,
    state: standing.state,
    reason: reasonOf(standing),
    rhythm: frequencies[doc.frequency],
    owner: ownerOf(doc.owner),
    due: standing.due ? plainDay(standing.due) : undefined,
    turnsOn: turnsOn(standing, days, today.iso),
    evidence: links,
  }
}

/** A task as its page shows it. */
export const taskView = (
  doc: TaskDocument,
  evidence: readonly PublishedEntry[],
  setting: ChartSetting,
): TaskView => ({
  ...taskCard(doc, evidence, setting),
  goal: doc.goal,
  aspectName: setting.names[doc.aspect],
  ...demandedDays(doc),
})

function demandedDays({ since, dueDate, frequency }: TaskDocument): { since: Day; dueDate?: Day } {
  return {
    since: dayOf(since, env.TZ_SCHOOL),
    dueDate: frequency === 'once' && dueDate ? dayOf(dueDate, env.TZ_SCHOOL) : undefined,
  }
}

function ownerOf(relation: Standard['owner']): TaskCard['owner'] {
  const member = populated(relation)
  return member?.slug ? { href: `/members/${member.slug}`, name: member.name } : undefined
}

const evidenceLink = ({ href, title, label, date }: PublishedEntry): EvidenceLink => ({
  href,
  title,
  label,
  day: dayOf(date, env.TZ_SCHOOL),
})

/** Noon, so that it is the same day in every zone. */
const plainDay = (iso: string): Day => dayOf(`${iso}T12:00:00Z`, 'UTC')
