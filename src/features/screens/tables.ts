import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import {
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  timestamp,
  varchar,
} from 'drizzle-orm/pg-core'

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })
const sha256 = (name: string) => varchar(name, { length: 64 })

/** Who a screen is. Only the hash is kept. A revoked token stays known, so that its screen can be told. */
const tokens = pgTable(
  'screen_tokens',
  {
    hash: sha256('hash').primaryKey(),
    screenId: integer('screen_id').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    revokedAt: moment('revoked_at'),
    /** when its screen asked once more and was told: it has forgotten what it had */
    toldAt: moment('told_at'),
  },
  (table) => [index('screen_tokens_screen_idx').on(table.screenId)],
)

/** Screens that show a code and wait to be taken in. */
const pairings = pgTable('screen_pairings', {
  code: varchar('code', { length: 6 }).primaryKey(),
  secretHash: sha256('secret_hash').notNull().unique(),
  expiresAt: moment('expires_at').notNull(),
  /** what the waiting screen is and where it calls from, for the manager's eyes */
  agent: varchar('agent', { length: 200 }).notNull(),
  address: varchar('address', { length: 64 }).notNull(),
  /** set by the manager's approval */
  screenId: integer('screen_id'),
})

/** What each screen said last. One row a screen: heartbeats overwrite it and touch nothing else. */
const states = pgTable('screen_states', {
  screenId: integer('screen_id').primaryKey(),
  seenAt: moment('seen_at').notNull(),
  onlineSince: moment('online_since').notNull(),
  revision: varchar('revision', { length: 32 }).notNull(),
  revisionSince: moment('revision_since').notNull(),
  heartbeat: jsonb('heartbeat').notNull(),
  /** what it was called, once its document was deleted: until it has been told, it may play on */
  name: varchar('name', { length: 100 }),
})

/** What changed at a screen and when; sparse: nothing is written while nothing changes. */
const history = pgTable(
  'screen_history',
  {
    id: serial('id').primaryKey(),
    screenId: integer('screen_id').notNull(),
    at: moment('at').notNull(),
    /** online, offline, revision, paired, revoked, log */
    what: varchar('what', { length: 16 }).notNull(),
    detail: varchar('detail', { length: 300 }).notNull().default(''),
  },
  (table) => [index('screen_history_screen_at_idx').on(table.screenId, table.at)],
)

/** Which revisions a screen was given, and which items they held: so that a withdrawal can be followed to each screen. */
const revisions = pgTable(
  'screen_revisions',
  {
    screenId: integer('screen_id').notNull(),
    revision: varchar('revision', { length: 32 }).notNull(),
    madeAt: moment('made_at').notNull(),
    /** `{ "news:12": { "hash": "…", "until": "2026-12-01T…" } }`: what it holds, and until when each may be shown */
    items: jsonb('items').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.screenId, table.revision] }),
    index('screen_revisions_screen_made_idx').on(table.screenId, table.madeAt),
  ],
)

/** What every hash stands for: the approved revision behind what was on a screen. */
const items = pgTable(
  'screen_items',
  {
    item: varchar('item', { length: 64 }).notNull(),
    hash: varchar('hash', { length: 32 }).notNull(),
    title: varchar('title', { length: 200 }).notNull(),
    /** review record of the publication it came from; absent for clocks and takeovers */
    recordId: integer('record_id'),
    /** ids of the pictures and films in it, so that a withdrawn consent can be followed as well */
    media: jsonb('media').notNull().default([]),
    firstAt: moment('first_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.item, table.hash] }),
    index('screen_items_media_idx').using('gin', table.media),
  ],
)

/** What played where: one row a screen, day and item, however often it came. */
const plays = pgTable(
  'screen_plays',
  {
    screenId: integer('screen_id').notNull(),
    /** of the school's calendar, `2026-11-30` */
    day: varchar('day', { length: 10 }).notNull(),
    item: varchar('item', { length: 64 }).notNull(),
    hash: varchar('hash', { length: 32 }).notNull(),
    firstAt: moment('first_at').notNull(),
    lastAt: moment('last_at').notNull(),
    times: integer('times').notNull(),
    seconds: doublePrecision('seconds').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.screenId, table.day, table.item, table.hash] }),
    index('screen_plays_day_idx').on(table.day),
  ],
)

/** Adds the tables to the adapter's schema, so that migrations and the drift check know them. For `beforeSchemaInit`. */
export const screenTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: {
    ...schema.tables,
    screen_tokens: tokens,
    screen_pairings: pairings,
    screen_states: states,
    screen_history: history,
    screen_revisions: revisions,
    screen_items: items,
    screen_plays: plays,
  },
})
