import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { pictureFields } from '@/platform/media/view'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { findBranchName } from '@/platform/settings/branch-name'
import type { DatedItem } from '@/ui/dated-list'
import { dayOf } from '@/ui/day'
import { openingOf } from '@/ui/text-fit'
import { spaceCard, spaceView } from './documents'
import type { SpaceBoard, SpaceCard, SpaceView } from './views'

const NEWS_SHOWN = 6
/** characters that tell what a board is about */
const OPENING = 60

const populate = {
  media: { ...pictureFields, filename: true },
  members: { slug: true, name: true },
} as const

/** All spaces in the school's own order. */
export async function findSpaces(payload: Payload): Promise<SpaceCard[]> {
  const { docs } = await findPublished(payload, 'spaces', {
    sort: '_order',
    select: {
      slug: true,
      name: true,
      phrase: true,
      tagline: true,
      location: true,
      openHours: true,
      cover: true,
    },
    populate,
  })
  return docs.map(spaceCard)
}

/** The space at this address, with what happened there; undefined when there is none. */
export async function findSpace(payload: Payload, slug: string): Promise<SpaceView | undefined> {
  const [doc, news, boards, branch] = await Promise.all([
    findOnePublished(payload, 'spaces', slug, { populate }),
    findNewsAt(payload, slug),
    findBoardsAt(payload, slug),
    findBranchName(payload),
  ])
  return doc && spaceView(doc, { news, boards, branch })
}

async function findBoardsAt(payload: Payload, slug: string): Promise<SpaceBoard[]> {
  const { docs } = await findPublished(payload, 'boards', {
    where: { 'space.slug': { equals: slug } },
    sort: ['-pinned', '_order'],
    depth: 0,
    select: { slug: true, title: true, summary: true, text: true, kind: true },
  })
  return docs.map((doc) => ({
    href: `/boards/${doc.slug}`,
    title: doc.title,
    opening: doc.summary || openingOf(doc.text, OPENING),
    movable: doc.kind === 'magnetic',
  }))
}

async function findNewsAt(payload: Payload, slug: string): Promise<DatedItem[]> {
  const { docs } = await findPublished(payload, 'news', {
    where: { 'relatedSpaces.slug': { equals: slug } },
    sort: '-eventDate',
    limit: NEWS_SHOWN,
    depth: 0,
    select: { slug: true, title: true, eventDate: true, venue: true },
  })
  return docs.map((doc) => ({
    href: `/news/${doc.slug}`,
    title: doc.title,
    day: dayOf(doc.eventDate, env.TZ_SCHOOL),
  }))
}
