import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { pictureFields } from '@/platform/media/view'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { spaceLinkFields } from '@/platform/publication/related'
import { dayOf } from '@/ui/day'
import { integrityCard, integrityView } from './documents'
import { type IntegrityKind, integrityKinds } from './kinds'
import type { IntegrityCard, IntegrityGroup, IntegrityList, IntegrityView } from './views'

/** How many of each kind the overview shows; artworks hang in rows of two. */
const OVERVIEW = 6

const populate = { media: pictureFields, spaces: spaceLinkFields } as const

const cardFields = {
  slug: true,
  title: true,
  kind: true,
  date: true,
  summary: true,
  cover: true,
  artwork: true,
  relatedSpaces: true,
} as const

/** Everything, grouped by kind, newest first; with `kind` the other kinds are counted only. */
export async function findIntegrityList(payload: Payload, kind?: IntegrityKind): Promise<IntegrityList> {
  const { docs } = await findPublished(payload, 'integrity', {
    sort: ['-pinned', '-date'],
    select: cardFields,
    populate,
  })
  const cards = docs.map(integrityCard)
  const kinds = Object.keys(integrityKinds) as IntegrityKind[]
  const groups = kinds.map((each) => groupOf(each, cards, kind)).filter((group) => group.total > 0)
  return { kind, groups: wallFirst(groups), thisYear: dayOf(new Date().toISOString(), env.TZ_SCHOOL).year }
}

/** The item at this address, or undefined. */
export async function findIntegrity(payload: Payload, slug: string): Promise<IntegrityView | undefined> {
  const doc = await findOnePublished(payload, 'integrity', slug, { populate })
  return doc && integrityView(doc)
}

/** The artwork to hang on the home page: the one chosen, else the newest. */
export async function findArtwork(payload: Payload, id?: number): Promise<IntegrityCard | undefined> {
  const { docs } = await findPublished(payload, 'integrity', {
    where: { kind: { equals: 'artwork' }, ...(id !== undefined && { id: { equals: id } }) },
    sort: ['-pinned', '-date'],
    limit: 1,
    select: cardFields,
    populate,
  })
  return docs[0] && integrityCard(docs[0])
}

function groupOf(kind: IntegrityKind, cards: IntegrityCard[], chosen?: IntegrityKind): IntegrityGroup {
  const items = cards.filter((card) => card.kind === kind)
  return {
    kind,
    label: integrityKinds[kind],
    total: items.length,
    items: chosen === kind ? items : items.slice(0, OVERVIEW),
  }
}

/** The wall of artworks opens the tour. */
const wallFirst = (groups: IntegrityGroup[]): IntegrityGroup[] => [
  ...groups.filter((group) => group.kind === 'artwork'),
  ...groups.filter((group) => group.kind !== 'artwork'),
]
