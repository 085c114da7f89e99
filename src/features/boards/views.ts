import type { SpaceLink } from '@/platform/publication/related'
import type { PictureView } from '@/ui/picture-view'
import type { QrPath } from '@/ui/qr-code'
import type { Outing } from './outings'
import type { Lie, SheetSize } from './sheet-fit'
import type { BoardTheme } from './words'

/** The place a board belongs to. */
export type BoardHome = SpaceLink & {
  /** 教学楼二层 */
  place?: string
}

/** A board as lists show it. */
export type BoardCard = {
  id: number
  href: string
  title: string
  /** L-03, as it is pasted on its back */
  code: string
  theme: BoardTheme
  themeLabel: string
  movable: boolean
  home?: BoardHome
  artwork?: PictureView
  /** its first sentences */
  opening: string
  /** where it stands now, when it is not at home */
  out?: Outing
}

/** All boards by place, in the order of the places; movable ones that are out first, whatever the theme. */
export type BoardList = {
  theme?: BoardTheme
  themes: { theme: BoardTheme; label: string; count: number }[]
  movable: { out: BoardCard[]; total: number }
  groups: BoardGroup[]
  total: number
}

/** Boards of one place; those without a place have no `home`. */
export type BoardGroup = { home?: BoardHome; boards: BoardCard[] }

/** A board's whole page. */
export type BoardView = BoardCard & {
  summary?: string
  paragraphs: string[]
  /** where it went, newest first; empty for fixed ones */
  outings: Outing[]
  sheet: BoardSheet
}

/** How it is printed, and what is printed on it beside its own words. */
export type BoardSheet = {
  lie: Lie
  /** of the text: the less there is, the larger */
  size: SheetSize
  qr: QrPath
  /** the page's public address without the scheme, for a person to type */
  address: string
  branch: string
}
