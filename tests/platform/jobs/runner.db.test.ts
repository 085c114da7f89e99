import type { PostgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type Desk, openDesk } from '../../support/payload'
import { onDatabase } from '../../support/statement'

let desk: Desk
let runIfLeader: () => Promise<void>

beforeAll(async () => {
  desk = await openDesk()
  const runner = await import('@/platform/jobs/runner')
  runIfLeader = () => runner.runIfLeader(desk.payload)
})
afterAll(() => desk.close())
afterEach(async () => {
  vi.restoreAllMocks()
  await onDatabase(desk.databaseUrl, 'delete from payload_jobs')
})

const LOCK = 7_205_521

/** What a killed process leaves behind: a job of the clock's, marked as running. */
async function abandoned(): Promise<number> {
  const { id } = await desk.payload.jobs.queue({ task: 'closeExpiredConsents', input: {} })
  await onDatabase(
    desk.databaseUrl,
    `update payload_jobs set processing = true, meta = '{"scheduled": true}' where id = ${id}`,
  )
  return id as number
}

const jobs = async () => (await desk.payload.find({ collection: 'payload-jobs', sort: 'id' })).docs

test('a job its process did not live to finish is done again, and the clock starts the next', async () => {
  const id = await abandoned()
  await runIfLeader()
  expect((await jobs()).map((job) => job.id)).not.toContain(id)
  await runIfLeader()
  const next = (await jobs()).find(({ taskSlug }) => taskSlug === 'closeExpiredConsents')
  expect(next).toMatchObject({ processing: false })
})

test('while another instance runs the jobs, its running job is left alone', async () => {
  const id = await abandoned()
  const other = new pg.Client({ connectionString: desk.databaseUrl })
  await other.connect()
  try {
    await other.query('select pg_advisory_lock($1)', [LOCK])
    await runIfLeader()
    expect(await jobs()).toMatchObject([{ id, processing: true }])
  } finally {
    await other.end()
  }
})

test('a connection lost in the middle of a round frees the lock and takes nothing else with it', async () => {
  const { pool } = desk.payload.db as unknown as PostgresAdapter
  vi.spyOn(desk.payload.jobs, 'run').mockImplementationOnce(async () => {
    await onDatabase(
      desk.databaseUrl,
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = ${LOCK}`,
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    return [] as never
  })
  await expect(runIfLeader()).rejects.toThrow()
  const id = await abandoned()
  await runIfLeader()
  expect((await jobs()).map((job) => job.id)).not.toContain(id)
  const { rows } = await pool.query(`select from pg_locks where locktype = 'advisory' and objid = ${LOCK}`)
  expect(rows).toEqual([])
})
