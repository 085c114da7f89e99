import type { Payload } from 'payload'
import type { Board } from '@/payload-types'
import { pictureFields, slidePicture } from '@/platform/media/view'
import { picked, type SlidePick } from '@/platform/publication/pick'
import { findPublished } from '@/platform/publication/read'
import { populated } from '@/platform/publication/related'
import { startOfDay } from '@/ui/day'
import type { BoardSlide, SlideEntry } from '@/ui/slide-view'
import { openingOf } from '@/ui/text-fit'
import { locationOf } from './documents'
import { nextMove, type Outing } from './outings'
import { findOutings } from './queries'
import { boardThemes } from './words'

/** A screen is read in passing: no more than this of a board's text, in whole sentences; its code leads to the rest. */
const OPENING = 120

/**
 * The published boards meant for screens, in the school's own order, each where it stands now and until it is to move: a
 * screen without a server would send people to where it is not any more.
 */
export async function boardSlides(
  payload: Payload,
  pick: SlidePick,
  timeZone: string,
): Promise<SlideEntry<BoardSlide>[]> {
  const { docs } = await findPublished(payload, 'boards', {
    ...picked(pick),
    sort: ['-pinned', '_order'],
    select: {
      slug: true,
      title: true,
      text: true,
      theme: true,
      space: true,
      artwork: true,
      updatedAt: true,
    },
    populate: {
      media: { ...pictureFields, consentExpiresAt: true },
      spaces: { name: true, phrase: true, location: true },
    },
  })
  const outings = await findOutings(
    payload,
    docs.map(({ id }) => id),
    timeZone,
  )
  return docs.map((doc) => {
    const stays = outings.get(doc.id) ?? []
    const until = endOf(doc.artwork, stays, timeZone)
    return {
      id: `board:${doc.id}`,
      changedAt: doc.updatedAt,
      ...(until && { until }),
      slide: boardAsSlide(doc, stays.find(({ state }) => state === 'out')?.place),
    }
  })
}

/** The earlier of the end of its picture's consent and of the day before it moves, as an ISO instant. */
function endOf(artwork: Board['artwork'], stays: Outing[], timeZone: string): string | undefined {
  const consent = populated(artwork)?.consentExpiresAt
  const move = nextMove(stays)
  return (
    [consent, move && startOfDay(move, timeZone).toISOString()].filter((end) => end).sort()[0] ?? undefined
  )
}

type BoardFields = Pick<Board, 'slug' | 'title' | 'text' | 'theme' | 'space' | 'artwork'>

/**
 * A board as one slide, also while it is being written. Pure; its picture and space must be filled in. `outside` = where it
 * stands when it is not at home.
 */
export function boardAsSlide(doc: BoardFields, outside?: string): BoardSlide {
  const space = populated(doc.space)
  return {
    kind: 'board',
    title: doc.title,
    text: openingOf(doc.text, OPENING),
    theme: boardThemes[doc.theme],
    place: outside ?? (space ? [locationOf(space), space.name].filter(Boolean).join(' ') : ''),
    mark: space?.name
      ? { ...(space.phrase && { phrase: space.phrase }), name: space.name }
      : { name: '展板' },
    picture: slidePicture(doc.artwork),
    link: `/boards/${doc.slug}`,
  }
}
