import type { Payload } from 'payload'
import type { Board } from '@/payload-types'
import { pictureFields, slidePicture } from '@/platform/media/view'
import { picked, type SlidePick } from '@/platform/publication/pick'
import { findPublished } from '@/platform/publication/read'
import { populated } from '@/platform/publication/related'
import type { BoardSlide, SlideEntry } from '@/ui/slide-view'
import { openingOf } from '@/ui/text-fit'
import { locationOf } from './documents'
import { findOutings } from './queries'
import { boardThemes } from './words'

/** A screen is read in passing: no more than this of a board's text, in whole sentences; its code leads to the rest. */
const OPENING = 120

/** The published boards meant for screens, in the school's own order, each where it stands now. */
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
  return docs.map((doc) => ({
    id: `board:${doc.id}`,
    changedAt: doc.updatedAt,
    ...(typeof doc.artwork === 'object' &&
      doc.artwork?.consentExpiresAt && { until: doc.artwork.consentExpiresAt }),
    slide: boardAsSlide(doc, outings.get(doc.id)?.find(({ state }) => state === 'out')?.place),
  }))
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
