import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { onDatabase } from './statement'

export type FreshDatabase = { url: string; drop: () => Promise<void> }

/**
 * A migrated, empty database for one test file. Only in files named `*.db.test.ts`; drop it when done.
 * @returns its connection string and how to drop it; while someone is connected (Payload never lets go of its pool)
 * it stays, and goes with the cluster at the end of the run
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const maintenance = inject('maintenanceUrl')
  if (!maintenance)
    throw new Error('A test that needs a database is named *.db.test.ts: see vitest.config.ts')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onDatabase(maintenance, `create database ${name} template template`)
  return {
    url: maintenance.replace(/\/postgres$/, `/${name}`),
    drop: () => onDatabase(maintenance, `drop database if exists ${name}`).catch(unlessInUse),
  }
}

function unlessInUse(error: unknown) {
  const IN_USE = '55006'
  if (!(error instanceof Error && 'code' in error && error.code === IN_USE)) throw error
}
