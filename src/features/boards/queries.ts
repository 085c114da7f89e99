import type { Payload, Where } from 'payload'
import { env } from '@/platform/env'
import { pictureFields } from '@/platform/media/view'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { spaceLinkFields } from '@/platform/publication/related'
import { findBranchName } from '@/platform/settings/branch-name'
import { dayOf } from '@/ui/day'
import { boardCard, boardView } from './documents'
import { type Outing, outingOf } from './outings'
import type { BoardCard, BoardGroup, BoardList, BoardView } from './views'
import { type BoardTheme, boardThemes } from './words'

const populate = { media: pictureFields, spaces: { ...spaceLinkFields, location: true } } as const

const cardFields = {
  slug: true,
  title: true,
  code: true,
  kind: true,
  theme: true,
  space: true,
  artwork: true,
  text: true,
  summary: true,
} as const

/** All boards by place; with `theme` those of other themes are counted only. Where movable ones are is told of all. */
export async function findBoardList(payload: Payload, theme?: BoardTheme): Promise<BoardList> {
  const [cards, order] = await Promise.all([findBoards(payload), findSpaceOrder(payload)])
  const shown = cards.filter((card) => !theme || card.theme === theme)
  const movable = cards.filter((card) => card.movable)
  return {
    theme,
    themes: themesOf(cards),
    movable: { out: movable.filter((card) => card.out), total: movable.length },
    groups: byPlace(shown, order),
    total: shown.length,
  }
}

/** All boards in the school's own order. */
export async function findBoards(payload: Payload): Promise<BoardCard[]> {
  const { docs } = await findPublished(payload, 'boards', {
    sort: ['-pinned', '_order'],
    select: cardFields,
    populate,
  })
  const outings = await findOutings(
    payload,
    docs.map(({ id }) => id),
  )
  return docs.map((doc) => boardCard(doc, outings.get(doc.id) ?? []))
}

/** The board at this address with where it went, or undefined. */
export async function findBoard(payload: Payload, slug: string): Promise<BoardView | undefined> {
  const [doc, branch] = await Promise.all([
    findOnePublished(payload, 'boards', slug, { select: cardFields, populate }),
    findBranchName(payload),
  ])
  if (!doc) return undefined
  return boardView(doc, (await findOutings(payload, [doc.id])).get(doc.id) ?? [], branch)
}

/** Where these boards went, newest first, by board. A fixed one is at home, also when it was movable once. */
export async function findOutings(
  payload: Payload,
  boards: number[],
  timeZone = env.TZ_SCHOOL,
): Promise<Map<number, Outing[]>> {
  if (boards.length === 0) return new Map()
  const where: Where = { board: { in: boards }, 'board.kind': { equals: 'magnetic' } }
  const { docs } = await findPublished(payload, 'board-deployments', { where, sort: '-from', depth: 0 })
  const today = dayOf(new Date().toISOString(), timeZone).iso
  const found = new Map<number, Outing[]>()
  for (const { board, ...stay } of docs) {
    const id = Number(board)
    found.set(id, [...(found.get(id) ?? []), outingOf(stay, today, timeZone)])
  }
  return found
}

/** Addresses of the places in the order of the counting phrase. */
async function findSpaceOrder(payload: Payload): Promise<string[]> {
  const { docs } = await findPublished(payload, 'spaces', {
    sort: '_order',
    depth: 0,
    select: { slug: true },
  })
  return docs.map(({ slug }) => `/spaces/${slug}`)
}

function themesOf(cards: BoardCard[]): BoardList['themes'] {
  const themes = Object.entries(boardThemes) as [BoardTheme, string][]
  return themes
    .map(([theme, label]) => ({ theme, label, count: cards.filter((card) => card.theme === theme).length }))
    .filter(({ count }) => count > 0)
}

function byPlace(cards: BoardCard[], order: string[]): BoardGroup[] {
  const groups = new Map<string | undefined, BoardGroup>()
  for (const card of cards) {
    const group = groups.get(card.home?.href) ?? { home: card.home, boards: [] }
    group.boards.push(card)
    groups.set(card.home?.href, group)
  }
  const rank = ({ home }: BoardGroup) => (home ? order.indexOf(home.href) : order.length)
  return [...groups.values()].sort((a, b) => rank(a) - rank(b))
}
