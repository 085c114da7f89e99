import type { Day } from '@/ui/day'
import type { PictureView } from '@/ui/picture-view'

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
  href: string
  title: string
  kind: string
  kindLabel: string
  day: Day
  summary?: string
  cover?: PictureView
  artwork?: ArtworkLabel
}
