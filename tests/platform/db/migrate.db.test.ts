import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrations } from '../../../migrations'
import { type Desk, openDesk } from '../../support/payload'

let desk: Desk
let other: pg.Client

beforeAll(async () => {
  desk = await openDesk()
  other = new pg.Client({ connectionString: desk.databaseUrl })
  await other.connect()
})
afterAll(async () => {
  await other.end()
  await desk.close()
})

const migrate = async (waitMs: number) => {
  const { migrateOnce } = await import('@/platform/db/migrate')
  return migrateOnce(desk.payload, migrations, waitMs)
}

it('says what to do when another instance never ends its migrations, and leaves no lock behind', async () => {
  await other.query('select pg_advisory_lock(7205520)')
  await expect(migrate(300)).rejects.toMatchObject({ code: 'migration-waiting', remedy: true })
  const waiting = migrate(20_000)
  await other.query('select pg_advisory_unlock(7205520)')
  await waiting
  await migrate(5000)
})
