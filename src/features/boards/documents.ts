import type { Board, Space } from '@/payload-types'
import { env } from '@/platform/env'
import { pictureView } from '@/platform/media/view'
import { populated, spaceLinks } from '@/platform/publication/related'
import { qrPath } from '@/ui/qr-path'
import { openingOf } from '@/ui/text-fit'
import type { Outing } from './outings'
import { sheetSize } from './sheet-fit'
import type { BoardCard, BoardHome, BoardSheet, BoardView } from './views'
import { boardThemes } from './words'

/** A card tells what a board is about, in whole sentences. */
const OPENING = 60

type CardDocument = Pick<
  Board,
  'id' | 'slug' | 'title' | 'code' | 'kind' | 'theme' | 'space' | 'artwork' | 'text' | 'summary'
>

/** A document as lists show it; `outings` are its own. */
export function boardCard(doc: CardDocument, outings: readonly Outing[]): BoardCard {
  const movable = doc.kind === 'magnetic'
  return {
    id: doc.id,
    href: `/boards/${doc.slug}`,
    title: doc.title,
    code: doc.code,
    theme: doc.theme,
    themeLabel: boardThemes[doc.theme],
    movable,
    home: homeOf(doc.space),
    artwork: pictureView(doc.artwork),
    opening: doc.summary || openingOf(doc.text, OPENING),
    out: movable ? outings.find(({ state }) => state === 'out') : undefined,
  }
}

/** A document with its relations one level deep, published or (in previews) a draft, as its page shows it. */
export function boardView(doc: CardDocument, outings: readonly Outing[], branch: string): BoardView {
  const card = boardCard(doc, outings)
  return {
    ...card,
    summary: doc.summary || undefined,
    paragraphs: doc.text.split(/\n+/).filter((line) => line.trim() !== ''),
    outings: card.movable ? [...outings] : [],
    sheet: sheetOf(doc, card, branch),
  }
}

/** 教学楼二层, as far as it is known. */
export function locationOf(space: Pick<Space, 'location'>): string | undefined {
  return [space.location?.building, space.location?.floor].filter(Boolean).join('') || undefined
}

function homeOf(relation: Board['space']): BoardHome | undefined {
  const space = populated(relation)
  const [link] = space ? spaceLinks([space]) : []
  return space && link && { ...link, place: locationOf(space) }
}

function sheetOf({ slug, text }: CardDocument, { artwork }: BoardCard, branch: string): BoardSheet {
  const address = `${env.SITE_URL}/boards/${slug}`
  // a tall picture wants a tall sheet
  const lie = artwork && artwork.height > artwork.width ? 'portrait' : 'landscape'
  return {
    lie,
    size: sheetSize(text, lie),
    qr: qrPath(address),
    address: address.replace(/^https?:\/\//, ''),
    branch,
  }
}
