import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

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

async function runIfLeader(payload: Payload): Promise<void> {
  const pool = (payload.db as unknown as PostgresAdapter).pool
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK])
    if (!rows[0]?.mine) return
    try {
      await payload.jobs.handleSchedules()
      await payload.jobs.run({ limit: 20 })
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK])
    }
  } finally {
    client.release()
  }
}
