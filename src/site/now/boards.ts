import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { findPublished } from '@/platform/publication/read'
import { populated } from '@/platform/publication/related'
import { type Day, dayOf } from '@/ui/day'

/** A movable board that stands somewhere else now. */
export type BoardOut = { href: string; title: string; place: string; since: Day }

/** The movable boards that are out now, the last to leave first; those whose text is not public are left out. */
export async function findBoardsOut(payload: Payload, now = new Date()): Promise<BoardOut[]> {
  const { docs } = await findPublished(payload, 'board-deployments', {
    where: { and: [{ from: { less_than_equal: now.toISOString() } }, { to: { exists: false } }] },
    sort: '-from',
    select: { board: true, place: true, from: true },
    populate: { boards: { slug: true, title: true } },
  })
  return docs.flatMap(({ board, place, from }) => {
    const shown = populated(board)
    if (!shown?.slug) return []
    return [{ href: `/boards/${shown.slug}`, title: shown.title, place, since: dayOf(from, env.TZ_SCHOOL) }]
  })
}
