import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

type Task = () => Promise<void>
type TransactionId = number | string

const waiting = new WeakMap<BaseDatabaseAdapter, Map<TransactionId, Task[]>>()

/**
 * Runs a task once the request's transaction has ended, either way; at once when there is none. Files are no part of a
 * transaction: what may be removed is known only then. The task finds out from the database how it ended (Payload's
 * adapter swallows a commit that fails). A task that fails is logged and left to the sweep.
 */
export async function afterSettlement(req: PayloadRequest, task: Task): Promise<void> {
  const id = await req.transactionID
  const guarded = () =>
    task().catch((err: unknown) => req.payload.logger.error({ err, msg: 'media: clearing up failed' }))
  if (id === undefined || id === null) return guarded()
  const tasks = tasksOf(req.payload.db)
  tasks.set(id, [...(tasks.get(id) ?? []), guarded])
}

function tasksOf(db: BaseDatabaseAdapter): Map<TransactionId, Task[]> {
  const known = waiting.get(db)
  if (known) return known
  const tasks = new Map<TransactionId, Task[]>()
  waiting.set(db, tasks)
  db.commitTransaction = followedBy(tasks, db.commitTransaction.bind(db))
  db.rollbackTransaction = followedBy(tasks, db.rollbackTransaction.bind(db))
  return tasks
}

type EndTransaction = BaseDatabaseAdapter['commitTransaction']

function followedBy(tasks: Map<TransactionId, Task[]>, end: EndTransaction): EndTransaction {
  return async (incoming) => {
    try {
      await end(incoming)
    } finally {
      const id = await incoming
      const due = tasks.get(id) ?? []
      tasks.delete(id)
      for (const task of due) await task()
    }
  }
}
