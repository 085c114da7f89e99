import type { PayloadRequest } from 'payload'
import { lockWork } from '@/platform/db/lock-work'
import { inTransaction } from '@/platform/db/transaction'
import { HongzhuError } from '@/platform/errors'
import { noonOf } from '@/platform/school-days/days'
import { aspectNames } from '@/platform/settings/aspects'
import { readSpreadsheet } from '@/platform/spreadsheet/read'
import { frequencies } from '../words'
import { keyOf, readTasks, type SheetFault, type SheetNames, type SheetTask } from './read'

/** A row as it will be created, in words. */
type PlannedTask = {
  row: number
  aspect: string
  task: string
  rhythm: string
  owner?: string
  dueDate?: string
}

export type ImportAnswer = {
  /** rows with anything in them below the heads */
  rows: number
  planned: PlannedTask[]
  /** there already: neither created again nor changed */
  existing: { row: number; task: string }[]
  faults: SheetFault[]
  /** how many drafts were made; 0 while only looking */
  created: number
}

/** What of a table can be taken in, by whom it is asked. */
export async function planImport(req: PayloadRequest, bytes: Buffer) {
  const names = await readNames(req)
  const { tasks, faults, rows } = readTasks(await readSpreadsheet(bytes), names)
  const there = await readKeys(req)
  const fresh = tasks.filter((task) => !there.has(keyOf(task)))
  const answer: ImportAnswer = {
    rows,
    planned: fresh.map((task) => plannedTask(task, names)),
    existing: tasks.filter((task) => there.has(keyOf(task))).map(({ row, task }) => ({ row, task })),
    faults,
    created: 0,
  }
  return { answer, fresh }
}

/** any number of ours: of two imports at once, the second sees what the first made */
const LOCK = 7_205_524

/**
 * Makes a draft of every row without a fault, all of them or none.
 * @param expected how many the person was shown: when the chart has changed since, they look again
 */
export async function commitImport(
  req: PayloadRequest,
  bytes: Buffer,
  expected: number,
): Promise<ImportAnswer> {
  return inTransaction(req, async () => {
    await lockWork(req, LOCK)
    const { answer, fresh } = await planImport(req, bytes)
    if (fresh.length !== expected)
      throw new HongzhuError(
        'chart-changed',
        '一览表和刚才看到的不一样了，没有导入。请重新选文件再看一遍。',
        409,
      )
    for (const task of fresh) await createDraft(req, task)
    return { ...answer, created: fresh.length }
  })
}

async function createDraft(req: PayloadRequest, task: SheetTask): Promise<void> {
  const { aspect, dueDate, frequency, goal, owner, since } = task
  await req.payload.create({
    collection: 'standards',
    data: {
      aspect,
      task: task.task,
      goal,
      frequency,
      ...(owner && { owner: owner.id }),
      ...(dueDate && { dueDate: noonOf(dueDate) }),
      ...(since && { since: noonOf(since) }),
    },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

async function readNames(req: PayloadRequest): Promise<SheetNames> {
  // one after the other: inside the import's transaction they share a connection
  const { payload } = req
  const standardisation = await payload.findGlobal({
    slug: 'standardisation',
    depth: 0,
    overrideAccess: false,
    req,
  })
  const { docs } = await payload.find({
    collection: 'members',
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    select: { name: true },
    req,
  })
  return {
    aspects: aspectNames(standardisation),
    members: docs.flatMap(({ id, name }) => (name ? [{ id, name }] : [])),
  }
}

/**
 * What the chart has already, whoever may read it: a task that is somebody else's draft, or is live under the name it had
 * before, would otherwise be made a second time. A privileged read: nothing but whether a row's own name is taken comes out.
 */
async function readKeys(req: PayloadRequest): Promise<Set<string>> {
  const keys = new Set<string>()
  for (const draft of [true, false]) {
    const { docs } = await req.payload.find({
      collection: 'standards',
      draft,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      select: { aspect: true, task: true },
      req,
    })
    for (const doc of docs) keys.add(keyOf(doc))
  }
  return keys
}

const plannedTask = ({ row, aspect, task, frequency, owner, dueDate }: SheetTask, names: SheetNames) => ({
  row,
  aspect: names.aspects[aspect],
  task,
  rhythm: frequencies[frequency],
  owner: owner?.name,
  dueDate,
})
