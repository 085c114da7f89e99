import type { Payload } from 'payload'
import { isDark } from '@/features/screens/timetable/timetable'
import { env } from '@/platform/env'
import type { Composed } from '../manifests'
import { byPlace } from './order'
import { smallPictures } from './pictures'
import { readWallRows, type WallRow } from './rows'
import { troublesOf } from './troubles'
import type { Said, WallScreen, WallState, WallView } from './types'

/** The newest manifest of a screen. */
type Newest = (screenId: number) => Promise<Composed | undefined>

/**
 * What the wall shows, of all screens or of one. Read without regard to a person: everybody signed in may see it.
 * @param newestOf asked for screens that are there only: a manifest counts as given to its screen
 */
export async function readWall(payload: Payload, newestOf: Newest, screen?: number): Promise<WallView> {
  const rows = await readWallRows(payload, screen)
  const pictures = await smallPictures(payload, [...new Set(rows.flatMap(({ media }) => media ?? []))])
  const screens = await Promise.all(
    rows.map(async (row) => {
      const newest = stateOf(row) === 'online' ? (await newestOf(row.id))?.manifest : undefined
      return screenOf(row, newest, pictures)
    }),
  )
  const now = rows[0] ? isoOf(rows[0].now) : new Date().toISOString()
  return { now, timeZone: env.TZ_SCHOOL, screens: screens.sort(byPlace) }
}

function screenOf(
  row: WallRow,
  newest: Composed['manifest'] | undefined,
  pictures: Map<number, string>,
): WallScreen {
  const state = stateOf(row)
  const said = saidBy(row, newest?.revision, pictures)
  const since = sinceOf(row, state)
  return {
    id: row.id,
    name: row.name,
    place: row.place ?? '',
    orientation: row.orientation,
    ...(row.group_id !== null && { group: { id: row.group_id, name: row.group_name ?? '' } }),
    state,
    ...(since && { since }),
    ...(state === 'revoked' && { cleared: row.told_at !== null }),
    ...(newest && { night: isDark(newest, Date.parse(isoOf(row.now))) }),
    ...(said && { said }),
    troubles: troublesOf(
      { said, state },
      newest && Date.parse(newest.serverTime),
      Date.parse(isoOf(row.now)),
    ),
    log: (row.log ?? []).map(({ at, what }) => ({ at: isoOf(at), what })),
  }
}

export function stateOf({ expected, heard, paired, revoked_at, seen_at }: WallRow): WallState {
  if (paired && heard) return 'online'
  if (expected) return 'expected'
  if (paired) return seen_at ? 'offline' : 'expected'
  return revoked_at ? 'revoked' : 'unpaired'
}

function sinceOf(row: WallRow, state: WallState): string | undefined {
  const instants = {
    online: row.online_since,
    offline: row.seen_at,
    revoked: row.revoked_at,
    expected: null,
    unpaired: null,
  } satisfies Record<WallState, WallRow['seen_at']>
  const since = instants[state]
  return since ? isoOf(since) : undefined
}

function saidBy(row: WallRow, newest: string | undefined, pictures: Map<number, string>): Said | undefined {
  const { heartbeat, revision, revision_since, seen_at } = row
  if (!heartbeat || !seen_at) return undefined
  const { cached, engine, frames, glass, item, offlineReady, secure, skew } = heartbeat
  const picture = row.media?.map((id) => pictures.get(id)).find(Boolean)
  return {
    at: isoOf(seen_at),
    ...(item && { item: { title: row.title ?? item.id, since: item.since, ...(picture && { picture }) } }),
    revision: {
      id: revision ?? '',
      since: isoOf(revision_since ?? seen_at),
      ...(newest !== undefined && { newest: newest === revision }),
    },
    frames,
    skew,
    cached,
    offlineReady,
    secure,
    engine,
    glass,
  }
}

const isoOf = (instant: string | Date): string => new Date(instant).toISOString()
