import type { Heartbeat } from '@/screens/heartbeat'
import type { OpenScreens } from './open-screens'
import type { Desk } from './payload'
import { type Answer, answerOf, requestOf, type SignedIn } from './rest'

/** A screen's document, without a device. */
export async function hang(desk: Desk, name: string, extra: object = {}): Promise<number> {
  const data = {
    name,
    orientation: 'landscape',
    volume: 0,
    night: { dark: false, from: '21:00', to: '06:30' },
    ...extra,
  } as const
  return (await desk.payload.create({ collection: 'screens', data })).id
}

/** A screen's night it is now, whatever the hour of the run. */
export function nightNow(): { dark: true; from: string; to: string } {
  const clock = new Date().toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai' })
  const [from, to] = clock < '12' ? ['23:00', '14:00'] : ['11:00', '02:00']
  return { dark: true, from, to }
}

/** A heartbeat of a screen that is well. */
export const beat = (extra: Partial<Heartbeat> = {}): Heartbeat => ({
  revision: 'r1',
  frames: true,
  skew: 12,
  cached: 1,
  offlineReady: true,
  secure: true,
  player: '/assets/player.js',
  engine: 'Chrome/70.0',
  glass: { width: 1920, height: 1080 },
  plays: [],
  log: [],
  ...extra,
})

/** Says by heartbeat that the screen plays the newest manifest, as a player does once it has all files. */
export async function applyNewest(screens: OpenScreens, token: string, extra: Partial<Heartbeat> = {}) {
  const manifest = await screens.manifest(token)
  await screens.ask('/api/screens/heartbeat', token, beat({ revision: manifest.revision, ...extra }))
  return manifest
}

/** The desk's own addresses for screens, asked as somebody signed in. `path` begins after /api/screen-control. */
export async function control(
  screens: OpenScreens,
  method: 'GET' | 'POST',
  path: string,
  as?: SignedIn,
  body?: unknown,
): Promise<Answer> {
  const request = requestOf(method, `/api/screen-control${path}`, { as, body })
  return answerOf(await screens.app.request(request))
}

/** Rows of a statement on the desk's database. */
export async function rowsOf<T>(desk: Desk, statement: string): Promise<T[]> {
  const { databaseOf, sql } = await import('@/screens/session')
  return (await (await databaseOf(desk.payload)).execute(sql.raw(statement))).rows as T[]
}

/** Lets a screen's last heartbeat be so long ago. */
export const silentFor = (desk: Desk, screen: number, seconds: number) =>
  rowsOf(
    desk,
    `update screen_states set seen_at = now() - interval '${seconds} seconds' where screen_id = ${screen}`,
  )
