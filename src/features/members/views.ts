import type { PictureView } from '@/ui/picture-view'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'

/** A member as lists show them. */
export type MemberCard = {
  id: number
  href: string
  name: string
  /** 语文, 班主任: what people at school know them by */
  duty?: string
  /** at most two short lines: when and where, and what help */
  help: string[]
  portrait?: PictureView
}

/** How a list of members stands: as the branch ordered them, or by 姓氏笔画. */
export type MemberOrder = 'branch' | 'strokes'

/** A member's whole page. */
export type MemberView = MemberCard & {
  /** 书记; absent for those without a post */
  post?: string
  group?: string
  adminPost?: string
  professionalTitle?: string
  duties?: string
  partyYears?: number
  summary?: string
  motto?: string
  pioneerPost?: { where?: string; when?: string; help?: string }
  pledge?: string
  progress?: string
  deeds?: RichTextValue
  links: RichTextLinks
  pairs: { mentor: string; mentee: string; since?: string; outcome?: string }[]
  honours: { title: string; year?: number; issuer?: string }[]
  spaces: { href: string; name: string; phrase?: string }[]
}

/** One line of the leading group on the page about the branch. */
export type LeadingMember = {
  href: string
  name: string
  role: string
  post?: string
  duties?: string
  portrait?: PictureView
}
