import type { Payload } from 'payload'
import { asOnlyOne, type Connection } from '@/platform/db/leader'
import { startTicker } from './ticker'

/** ms between looks at the queue */
const TICK = 5000
/** any number of ours: whoever holds it runs the jobs */
const LOCK = 7_205_521

/**
 * Runs due jobs in exactly one of the instances on a database.
 * @returns a function that stops the runner after the job in hand
 */
export function startJobRunner(payload: Payload): () => Promise<void> {
  return startTicker(
    TICK,
    () => runIfLeader(payload),
    (error) => payload.logger.error({ err: error, msg: '后台任务这一轮没有跑成，稍后再试' }),
  )
}

/** One round: nothing, when another instance holds the lock. */
export function runIfLeader(payload: Payload): Promise<void> {
  return asOnlyOne(payload, LOCK, async (holder) => {
    await freeAbandoned(payload, holder)
    await payload.jobs.handleSchedules()
    await payload.jobs.run({ limit: 20 })
  })
}

/**
 * A job that was running when its process or the database went stays marked as running: Payload never runs it again,
 * nor schedules another of its kind (payload#17645). Nobody but the holder of the lock runs jobs, and it has not begun.
 */
async function freeAbandoned(payload: Payload, holder: Connection): Promise<void> {
  const { rowCount } = await holder.query('update payload_jobs set processing = false where processing')
  if (rowCount) payload.logger.warn(`有 ${rowCount} 个后台任务上次没有做完，现在重做`)
}
