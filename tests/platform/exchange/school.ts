import { readdirSync } from 'node:fs'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { vi } from 'vitest'
import { collections, ownTables } from '@/platform/exchange/portions'
import { type Desk, openDesk } from '../../support/payload'

export type Rows = Record<string, string[]>

/** An installation nobody has written anything into. Modules of src are to be imported after this. */
export async function openEmptyDesk(): Promise<Desk> {
  vi.resetModules() // another desk's modules have read another environment
  const desk = await openDesk()
  await poolOf(desk).query('delete from review_settings')
  return desk
}

export const poolOf = ({ payload }: Pick<Desk, 'payload'>) => (payload.db as unknown as PostgresAdapter).pool

/** Every row of every table as text, in a fixed order. */
export async function allRows(desk: Pick<Desk, 'payload'>, meaning = asIs): Promise<Rows> {
  const rows: Rows = {}
  for (const table of Object.keys((desk.payload.db as unknown as PostgresAdapter).tables)) {
    const found = await poolOf(desk).query<{ row: Row }>(`select to_jsonb(t) as row from "${table}" t`)
    rows[table] = found.rows.map(({ row }) => JSON.stringify(meaning(table, row))).sort()
  }
  return rows
}

/** What two installations with the same content have in common: all but their own housekeeping. */
export async function contentRows(desk: Pick<Desk, 'payload'>): Promise<Rows> {
  const rows = await allRows(desk, meaningOf)
  return Object.fromEntries(Object.entries(rows).filter(([table]) => !isOwn(table)))
}

export const filesIn = (folder: string): string[] => readdirSync(folder).sort()

type Row = Record<string, unknown>

const asIs = (_table: string, row: Row): Row => row

const REBUILT = new Set(['media_uses', 'search_entries'])
const OTHERS = new Set(
  Object.entries({ ...collections, ...ownTables })
    .filter(([name, portion]) => portion !== 'carried' && !REBUILT.has(name))
    .map(([name]) => name.replaceAll('-', '_')),
)

/** With their side tables; `users_sessions` is who is signed in. */
const isOwn = (table: string): boolean =>
  OTHERS.has(table) ||
  [...OTHERS, 'users_sessions'].some((name) => table === name || table.startsWith(`${name}_`))

const DOCUMENTS = new Set(Object.keys(collections).map((slug) => slug.replaceAll('-', '_')))
const SECRETS: Record<string, string[]> = {
  users: [
    'hash',
    'salt',
    'reset_password_token',
    'reset_password_expiration',
    'reset_password_requested_at',
    'login_attempts',
    'lock_until',
    'updated_at', // somebody is given a password
  ],
  feedback: ['sealed_contact', 'has_contact'],
}

/** A row without numbers that only its own table counts, and without what stays behind. */
function meaningOf(table: string, row: Row): Row {
  const meaning = { ...row }
  if (typeof meaning.id === 'number' && !DOCUMENTS.has(table)) delete meaning.id
  if (/^_.+_v_/.test(table)) {
    delete meaning.parent_id
    delete meaning._parent_id
  }
  for (const secret of SECRETS[table] ?? []) delete meaning[secret]
  return meaning
}
