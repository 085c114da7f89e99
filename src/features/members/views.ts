import type { PictureView } from '@/ui/picture-view'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'
import type { LeadingGroupRole } from './posts'

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

/** Who can be found where and when, to help with what. */
export type Post = {
  href: string
  name: string
  portrait?: PictureView
  where?: string
  when?: string
  help: string
}

/** 师徒结对: two teachers, since when, and what each of them says came of it. */
export type Pair = {
  mentor: { name: string; href?: string }
  mentee: { name: string; href?: string }
  /** 2025年9月 */
  since?: string
  outcomes: string[]
}

/** Somebody of the leading group or the branch committee, on the page about the branch. */
export type LeadingMember = {
  href: string
  name: string
  role?: LeadingGroupRole
  /** 书记; absent for those without a post */
  post?: string
  duties?: string
  portrait?: PictureView
}
