import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/database'

let databases: FreshDatabase[]

beforeAll(async () => {
  databases = await Promise.all([freshDatabase(), freshDatabase()])
})

afterAll(async () => {
  await Promise.all(databases.map(({ drop }) => drop()))
})

it('gives each test file a migrated and empty database of its own', async () => {
  const [first, second] = databases
  await ask(first?.url, "insert into payload_kv (key, data) values ('a', '{}')")
  expect(await ask(first?.url, 'select count(*)::int as n from payload_kv')).toEqual([{ n: 1 }])
  expect(await ask(second?.url, 'select count(*)::int as n from payload_kv')).toEqual([{ n: 0 }])
})

it('knows Chinese letters, which searching by trigrams needs', async () => {
  await ask(databases[0]?.url, 'create extension if not exists pg_trgm')
  expect(await ask(databases[0]?.url, "select show_trgm('支部') <> show_trgm('书记') as apart")).toEqual([
    { apart: true },
  ])
})

async function ask(connectionString: string | undefined, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
