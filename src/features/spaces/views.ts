import type { DatedItem } from '@/ui/dated-list'
import type { PictureView } from '@/ui/picture-view'
import type { QrPath } from '@/ui/qr-code'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'

/** A space as maps and lists show it. */
export type SpaceCard = {
  id: number
  href: string
  name: string
  /** 一角; absent for supporting rooms */
  phrase?: string
  tagline?: string
  /** 教学楼二层 */
  place?: string
  openHours?: string
  cover?: PictureView
}

/** A space's whole page. */
export type SpaceView = SpaceCard & {
  function: string
  summary?: string
  custodian?: { href: string; name: string }
  description?: RichTextValue
  links: RichTextLinks
  gallery: PictureView[]
  audio?: { href: string }
  transcript?: string
  /** what hangs on its walls, and the movable ones that are kept here */
  boards: SpaceBoard[]
  /** what happened here, newest first */
  news: DatedItem[]
  thisYear: number
  plate: DoorPlate
}

/** What hangs beside the door: the page's own public address, for a camera and (without the scheme) for a person. */
export type DoorPlate = { qr: QrPath; address: string; branch: string }

/** A board of a space. `movable` ones may be out just now: their own page tells. */
export type SpaceBoard = { href: string; title: string; opening: string; movable: boolean }
