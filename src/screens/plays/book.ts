import { z } from 'zod'
import { addDays, clockOf, isDay } from '@/platform/school-days/days'
import { startOfDay } from '@/ui/day'
import { type databaseOf, sql } from '../session'

const DAY_S = 86_400

/** What one item did on one day, as a heartbeat tells it. */
export const playShape = z.object({
  item: z.string().min(1).max(64),
  hash: z.string().max(32),
  revision: z.string().max(32),
  /** of the school; older players do not say it */
  day: z.string().max(40).optional(),
  from: z.iso.datetime({ offset: true }),
  seconds: z
    .number()
    .nonnegative()
    .max(366 * DAY_S),
  times: z.number().int().nonnegative().max(1e7),
})

type Play = z.infer<typeof playShape>

/**
 * The day (of the school's zone) a play counts for: what the player says, unless no clock can have said it — before the
 * play began, or later than tomorrow at `now` (ms) — then the day it began on. A month without a server is so parted
 * into its days.
 */
export function dayOfPlay({ day, from }: Pick<Play, 'day' | 'from'>, timeZone: string, now: number): string {
  const begun = clockOf(Date.parse(from), timeZone).day
  const tomorrow = addDays(clockOf(now, timeZone).day, 1)
  return day && isDay(day) && begun <= day && day <= tomorrow ? day : begun
}

/** Adds a play up with the others of its screen, day and item. First and last time lie within the day. */
export async function bookPlay(
  db: Awaited<ReturnType<typeof databaseOf>>,
  screenId: number,
  play: Play,
  timeZone: string,
): Promise<void> {
  const { from, hash, item, seconds, times } = play
  const day = dayOfPlay(play, timeZone, Date.now())
  const [begins, ends] = [day, addDays(day, 1)].map((each) => startOfDay(each, timeZone).getTime()) as [
    number,
    number,
  ]
  const first = Math.max(Date.parse(from), begins)
  const last = Math.min(first + seconds * 1000, ends - 1)
  await db.execute(sql`
    insert into screen_plays (screen_id, day, item, hash, first_at, last_at, times, seconds)
    values (${screenId}, ${day}, ${item}, ${hash}, ${instant(first)}, ${instant(last)}, ${times}, ${seconds})
    on conflict (screen_id, day, item, hash) do update set
      first_at = least(screen_plays.first_at, excluded.first_at),
      last_at = greatest(screen_plays.last_at, excluded.last_at),
      times = screen_plays.times + excluded.times, seconds = screen_plays.seconds + excluded.seconds`)
}

const instant = (time: number): string => new Date(time).toISOString()
