import type { Payload } from 'payload'
import type { Standard, User } from '@/payload-types'
import { env } from '@/platform/env'
import { populated } from '@/platform/publication/related'
import { type ReviewState, reviewStates } from '@/platform/review/states'
import { writeSpreadsheet } from '@/platform/spreadsheet/write'
import { dayOf, longDate } from '@/ui/day'
import type { ChartSetting } from '../documents'
import { cardsOf, findSetting } from '../queries'
import type { TaskCard } from '../views'
import { frequencies, taskStates } from '../words'
import { columnKeys, columns, computedColumns } from './columns'

/** The chart as somebody at the desk may read it, drafts included, as an .xlsx file. */
export async function exportChart(payload: Payload, user: User, now = new Date()): Promise<Buffer> {
  const { docs } = await payload.find({
    collection: 'standards',
    draft: true,
    depth: 1,
    sort: '_order',
    pagination: false,
    user,
    overrideAccess: false,
    populate: { members: { slug: true, name: true } },
  })
  const setting = await findSetting(payload, now)
  const complete = docs.filter(isComplete)
  const cards = new Map((await cardsOf(payload, complete, setting)).map((card) => [card.id, card]))
  const rows = inOrder(docs, setting).map((doc) => [
    ...filledIn(doc, setting),
    ...computed(doc, cards.get(doc.id)),
  ])
  return writeSpreadsheet(
    '标准化一览表',
    [...columnKeys.map((key) => columns[key]), ...computedColumns],
    rows,
  )
}

/** A draft may lack anything; without these there is no state. */
const isComplete = ({ frequency, since, aspect }: Partial<Standard>): boolean =>
  Boolean(frequency && since && aspect)

function inOrder(docs: Standard[], { names }: ChartSetting): Standard[] {
  const aspects = Object.keys(names)
  const place = ({ aspect }: Standard) => aspects.indexOf(aspect)
  return [...docs].sort((a, b) => place(a) - place(b))
}

function filledIn(doc: Standard, { names }: ChartSetting): string[] {
  return [
    names[doc.aspect] ?? '',
    doc.task ?? '',
    doc.goal ?? '',
    populated(doc.owner)?.name ?? '',
    frequencies[doc.frequency] ?? '',
    doc.frequency === 'once' ? isoDay(doc.dueDate) : '',
    isoDay(doc.since),
  ]
}

const isoDay = (instant: string | null | undefined): string =>
  instant ? dayOf(instant, env.TZ_SCHOOL).iso : ''

function computed({ review }: Standard, card: TaskCard | undefined): (string | number)[] {
  const [latest] = card?.evidence ?? []
  return [
    card ? taskStates[card.state] : '',
    card?.reason ?? '',
    card?.evidence.length ?? 0,
    latest ? `${longDate(latest.day)} ${latest.title}` : '',
    reviewStates[(review ?? 'draft') as ReviewState],
  ]
}
