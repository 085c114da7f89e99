import type { Payload } from 'payload'
import type { Standard } from '@/payload-types'
import { env } from '@/platform/env'
import { findNaming, type PublishedEntry } from '@/platform/publication/entries'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { calendarOf } from '@/platform/school-days/stored-calendar'
import { aspectNames } from '@/platform/settings/aspects'
import { dayOf } from '@/ui/day'
import { type ChartSetting, type TaskDocument, taskCard, taskView } from './documents'
import type { AspectTasks, Chart, StateCounts, TaskCard, TaskView } from './views'
import type { TaskState } from './words'

const populate = { members: { slug: true, name: true } } as const

const taskFields = {
  slug: true,
  task: true,
  goal: true,
  aspect: true,
  owner: true,
  frequency: true,
  dueDate: true,
  since: true,
  updatedAt: true,
} as const

type Wish = { chosen?: TaskState; now?: Date; timeZone?: string }

/** All published tasks with their states today, aspect by aspect; with `chosen` only those in that state are shown. */
export async function findChart(
  payload: Payload,
  { chosen, now = new Date(), timeZone }: Wish = {},
): Promise<Chart> {
  const [{ docs }, setting] = await Promise.all([
    findPublished(payload, 'standards', { sort: '_order', select: taskFields, populate }),
    findSetting(payload, now, timeZone),
  ])
  const tasks = await cardsOf(payload, docs, setting)
  const shown = chosen ? tasks.filter(({ state }) => state === chosen) : tasks
  return {
    purpose: setting.purpose,
    counts: countStates(tasks),
    chosen,
    aspects: groupByAspect(shown, setting),
    changedAt: docs
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1),
    turnsOn: tasks.flatMap((task) => task.turnsOn ?? []).sort()[0],
  }
}

/** The task at this address, or undefined. */
export async function findTask(
  payload: Payload,
  slug: string,
  now = new Date(),
): Promise<TaskView | undefined> {
  const doc = await findOnePublished(payload, 'standards', slug, { select: taskFields, populate })
  return doc && findTaskView(payload, doc, now)
}

/** A task, published or (in previews and at the desk) a draft, with what is published for it. */
export async function findTaskView(payload: Payload, doc: Standard, now = new Date()): Promise<TaskView> {
  const [evidence, setting] = await Promise.all([
    findNaming(payload, 'standards', [doc.id]),
    findSetting(payload, now),
  ])
  return taskView(doc, evidence, setting)
}

/** Cards of these tasks, whoever read them: the evidence is always what a visitor may see. */
export async function cardsOf(
  payload: Payload,
  docs: TaskDocument[],
  setting: ChartSetting,
): Promise<TaskCard[]> {
  const evidence = byTask(
    await findNaming(
      payload,
      'standards',
      docs.map(({ id }) => id),
    ),
  )
  return docs.map((doc) => taskCard(doc, evidence.get(doc.id) ?? [], setting))
}

/**
 * The day, the terms of the school calendar and the names of the aspects. The calendar is the desk's; of it only when terms
 * begin and end is read, which every parent knows, so that visitors and editors see the same states.
 */
export async function findSetting(
  payload: Payload,
  now: Date,
  timeZone = env.TZ_SCHOOL,
): Promise<ChartSetting> {
  const [calendar, standardisation] = await Promise.all([
    payload.findGlobal({ slug: 'school-calendar', depth: 0, select: { terms: true }, overrideAccess: true }),
    payload.findGlobal({ slug: 'standardisation', depth: 0, overrideAccess: false }),
  ])
  return {
    today: dayOf(now.toISOString(), timeZone),
    terms: calendarOf(calendar, timeZone).terms,
    names: aspectNames(standardisation),
    purpose: standardisation.purpose || undefined,
  }
}

function byTask(entries: PublishedEntry[]): Map<number, PublishedEntry[]> {
  const tasks = new Map<number, PublishedEntry[]>()
  for (const entry of entries) for (const id of entry.names) tasks.set(id, [...(tasks.get(id) ?? []), entry])
  return tasks
}

function countStates(tasks: TaskCard[]): StateCounts {
  const counts: StateCounts = { done: 0, onTime: 0, notDue: 0, late: 0 }
  for (const { state } of tasks) counts[state] += 1
  return counts
}

const groupByAspect = (tasks: TaskCard[], { names }: ChartSetting): AspectTasks[] =>
  (Object.keys(names) as TaskCard['aspect'][])
    .map((aspect) => ({
      aspect,
      name: names[aspect],
      tasks: tasks.filter((task) => task.aspect === aspect),
    }))
    .filter((group) => group.tasks.length > 0)
