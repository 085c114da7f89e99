import type { PictureView } from '@/ui/picture-view'

/** A member as lists show them. */
export type MemberCard = {
  href: string
  name: string
  /** 语文, 班主任: what people at school know them by */
  duty?: string
  /** at most two short lines: when and where, and what help */
  help: string[]
  portrait?: PictureView
}
