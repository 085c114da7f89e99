import type { PictureView } from '@/ui/picture-view'

/** A space as maps and lists show it. */
export type SpaceCard = {
  href: string
  name: string
  /** 一角; absent for supporting rooms */
  phrase?: string
  tagline?: string
  place?: string
  openHours?: string
  cover?: PictureView
}
