import type { Day } from '@/ui/day'
import type { PictureView } from '@/ui/picture-view'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'
import type { IntegrityKind } from './kinds'

/** How an artwork is labelled on the wall. */
export type ArtworkLabel = {
  artist?: string
  medium?: string
  year?: string
  explanation?: string
  hung?: string
}

/** An integrity item as lists show it. */
export type IntegrityCard = {
  id: number
  href: string
  title: string
  kind: IntegrityKind
  kindLabel: string
  day: Day
  summary?: string
  cover?: PictureView
  artwork?: ArtworkLabel
}

/** The list, grouped by kind in the order of the kinds table; with `kind` set, all of that kind. */
export type IntegrityList = { kind?: IntegrityKind; groups: IntegrityGroup[]; thisYear: number }

export type IntegrityGroup = { kind: IntegrityKind; label: string; items: IntegrityCard[]; total: number }

/** A whole item. */
export type IntegrityView = IntegrityCard & {
  body?: RichTextValue
  links: RichTextLinks
  gallery: PictureView[]
  published?: Day
  spaces: { href: string; name: string; phrase?: string }[]
}
