import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

type Connection = { query(statement: string): Promise<{ rowCount: number | null }> }

/** ms between looks at the queue */
const TICK = 5000
/** any number of ours: whoever holds it runs the jobs */
const LOCK = 7_205_521

/**
 * Runs due jobs in exactly one of the instances on a database: the one that holds an advisory lock. When it dies,
 * PostgreSQL frees the lock with its connection and another takes over.
 * @returns a function that stops the runner after the job in hand
 */
export function startJobRunner(payload: Payload): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const tick = async () => {
    try {
      await runIfLeader(payload)
    } catch (error) {
      payload.logger.error({ err: error, msg: '后台任务这一轮没有跑成，稍后再试' })
    }
    if (!stopped) schedule()
  }
  const schedule = () => {
    timer = setTimeout(() => {
      running = tick()
    }, TICK)
    timer.unref()
  }
  schedule()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}

/** One round: nothing, when another instance holds the lock. */
export async function runIfLeader(payload: Payload): Promise<void> {
  const client = await (payload.db as unknown as PostgresAdapter).pool.connect()
  // The pool listens only to idle connections, and an error nobody listens to would end the process. The next query on
  // the lost connection fails and says so.
  client.on('error', ignore)
  let failure: Error | undefined
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK])
    if (!rows[0]?.mine) return
    await freeAbandoned(payload, client)
    await payload.jobs.handleSchedules()
    await payload.jobs.run({ limit: 20 })
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    client.off('error', ignore)
    // with a failure the connection is closed, and the lock goes with it
    client.release(failure)
  }
}

/**
 * A job that was running when its process or the database went stays marked as running: Payload never runs it again,
 * nor schedules another of its kind (payload#17645). Nobody but the holder of the lock runs jobs, and it has not begun.
 */
async function freeAbandoned(payload: Payload, holder: Connection): Promise<void> {
  const { rowCount } = await holder.query('update payload_jobs set processing = false where processing')
  if (rowCount) payload.logger.warn(`有 ${rowCount} 个后台任务上次没有做完，现在重做`)
}

function ignore() {}
