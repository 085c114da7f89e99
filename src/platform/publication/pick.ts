import type { Where } from 'payload'

/** Which published documents become slides: those named, or the first `limit` (at least 1) of those meant for screens. */
export type SlidePick = { ids: number[] } | { limit: number }

/** The part of a query that a pick stands for. */
export const picked = (pick: SlidePick): { where: Where; limit?: number } =>
  'ids' in pick
    ? { where: { id: { in: pick.ids } } }
    : { where: { showOnScreens: { equals: true } }, limit: pick.limit }
