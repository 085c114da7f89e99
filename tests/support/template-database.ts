import type { TestProject } from 'vitest/node'
import { run } from '../../bin/launch/run.mjs'
import { temporaryCluster } from './cluster'
import { onDatabase } from './statement'

declare module 'vitest' {
  interface ProvidedContext {
    /** where databases are made and dropped */
    maintenanceUrl: string
  }
}

/** Starts one PostgreSQL for the run with a database called `template`, migrated once; each test file copies it. */
export default async function setUp(project: TestProject) {
  const cluster = await temporaryCluster()
  try {
    await onDatabase(cluster.url('postgres'), 'create database template')
    await migrate(cluster.url('template'))
  } catch (error) {
    await cluster.stop()
    throw error
  }
  project.provide('maintenanceUrl', cluster.url('postgres'))
  return () => cluster.stop()
}

async function migrate(url: string) {
  const { code, output } = await run(
    process.execPath,
    ['--import', 'tsx', 'tests/support/migrate-template.ts'],
    {
      env: { ...process.env, DATABASE_URL: url, PAYLOAD_SECRET: 'a secret for tests and nothing else' },
    },
  )
  if (code !== 0) throw new Error(`The migrations failed:\n${output}`)
}
