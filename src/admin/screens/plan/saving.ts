import type { ScreenSchedule } from '@/payload-types'
import { idOf } from '@/platform/relation'
import type { ScheduleDraft } from '@/screens/control/draft'
import { ask } from '../ask'

const ADDRESS = '/api/screen-schedules'

/** Fields of a schedule to write: Payload's REST decides who may. */
export type Written = Partial<ScheduleDraft> & { active?: boolean }

/** Takes back what was done. */
export type Undo = () => Promise<unknown>

export const readSchedule = (id: number): Promise<ScreenSchedule> =>
  ask<ScreenSchedule>(`${ADDRESS}/${id}?depth=0`)

export async function createSchedule(data: Written): Promise<Undo> {
  const { doc } = await ask<{ doc: ScreenSchedule }>(`${ADDRESS}?depth=0`, 'POST', data)
  return () => ask(`${ADDRESS}/${doc.id}`, 'DELETE')
}

/** `before` is the schedule as it was: the undo writes back what is changed. */
export async function changeSchedule(before: ScreenSchedule, data: Written): Promise<Undo> {
  await ask(`${ADDRESS}/${before.id}?depth=0`, 'PATCH', data)
  const old = Object.fromEntries(
    Object.keys(data).map((key) => [key, before[key as keyof ScreenSchedule] ?? null]),
  )
  return () => ask(`${ADDRESS}/${before.id}?depth=0`, 'PATCH', old)
}

/** A schedule as the server words it. */
export function draftOf(schedule: ScreenSchedule, changes: Written = {}): ScheduleDraft {
  const { days, except, from, groups, hoursFrom, hoursTo, id, interval, monthDay, name, part } = schedule
  const { periods, playlist, priority, repeat, screens, to, weekdays } = schedule
  return {
    ...{ id, name, days, part, hoursFrom, hoursTo, periods, repeat, interval, weekdays, monthDay, priority },
    ...{ from, to, except },
    playlist: idOf(playlist),
    groups: (groups ?? []).map(idOf),
    screens: (screens ?? []).map(idOf),
    ...changes,
  }
}
