import type { Payload } from 'payload'
import { readRecurrence } from '@/features/screens/plan/recurrence'
import type { Playlist, Screen, ScreenGroup, ScreenSchedule, Takeover } from '@/payload-types'
import { idOf } from '@/platform/relation'
import { calendarOf } from '@/platform/school-days/stored-calendar'
import type { SchoolCalendar as Plan } from '@/platform/school-days/types'
import { usuallyWanted, type Wanted } from './content'
import { type PlacedRule, ruleOf } from './rules'

/** What screen managers have arranged, read once for all screens. */
export type Planning = {
  screens: Map<number, Screen>
  groups: Map<number, ScreenGroup>
  playlists: Map<number, Playlist>
  rules: PlacedRule[]
  takeovers: Takeover[]
  calendar: Plan
  wanted: Wanted
}

/**
 * Reads the arrangements without regard to a person: each screen is given its own share of them only, by its token.
 * Takeovers that are over are left out.
 */
export async function readPlanning(payload: Payload, timeZone: string, now = Date.now()): Promise<Planning> {
  const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const
  const [screens, groups, playlists, schedules, takeovers, calendar] = await Promise.all([
    payload.find({ collection: 'screens', ...all }),
    payload.find({ collection: 'screen-groups', ...all, joins: false }),
    payload.find({ collection: 'playlists', ...all }),
    payload.find({ collection: 'screen-schedules', ...all, sort: 'id' }),
    payload.find({
      collection: 'takeovers',
      ...all,
      sort: 'id',
      where: { endsAt: { greater_than: new Date(now).toISOString() } },
    }),
    payload.findGlobal({ slug: 'school-calendar', depth: 0, overrideAccess: true }),
  ])
  return {
    screens: byId(screens.docs),
    groups: byId(groups.docs),
    playlists: byId(playlists.docs),
    rules: rulesOf(payload, schedules.docs, timeZone),
    takeovers: takeovers.docs,
    calendar: calendarOf(calendar, timeZone),
    wanted: wantedBy(playlists.docs),
  }
}

const rulesOf = (payload: Payload, schedules: ScreenSchedule[], timeZone: string): PlacedRule[] =>
  schedules
    .filter(({ active }) => active !== false)
    .map((schedule) => ruleOf(schedule, timeZone))
    .filter((rule) => isReadable(payload, rule))

/** One that cannot be read is left out and told of: it must not hold up every screen's manifest. */
function isReadable({ logger }: Payload, { id, recurrence }: PlacedRule): boolean {
  try {
    if (recurrence) readRecurrence(recurrence)
    return true
  } catch (error) {
    logger.error({ err: error, msg: `${id} is left out of the plan` })
    return false
  }
}

const byId = <T extends { id: number }>(docs: T[]): Map<number, T> =>
  new Map(docs.map((doc) => [doc.id, doc]))

/** What the playlists name beyond what plays anyway. */
function wantedBy(playlists: Playlist[]): Wanted {
  const wanted = usuallyWanted()
  for (const entry of playlists.flatMap(({ entries }) => entries)) {
    if (entry.kind === 'document' && entry.document)
      wanted.documents[entry.document.relationTo].add(idOf(entry.document.value))
    if (entry.kind !== 'feed' || !entry.source || entry.source === 'all') continue
    wanted.feeds[entry.source] = Math.max(wanted.feeds[entry.source], entry.count ?? 0)
  }
  return wanted
}
