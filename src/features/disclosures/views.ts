import type { AttachmentView } from '@/ui/attachments'
import type { Day } from '@/ui/day'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'
import type { NoticeView } from './notice'
import type { Audience, DisclosureCategory } from './words'

/** A disclosure as lists show it. */
export type DisclosureCard = {
  id: number
  href: string
  title: string
  category: DisclosureCategory
  categoryLabel: string
  audience: Audience
  day: Day
  summary?: string
  notice?: NoticeView
}

/** A whole disclosure. */
export type DisclosureView = DisclosureCard & {
  /** 长期公开 */
  termLabel: string
  body?: RichTextValue
  links: RichTextLinks
  attachments: AttachmentView[]
  spaces: { href: string; name: string; phrase?: string }[]
  thisYear: number
}

/** One page of the list, and the ways to narrow it. */
export type DisclosureList = {
  /** on notice now; only at the head of the whole list, and then not among `items` */
  open: DisclosureCard[]
  items: DisclosureCard[]
  page: number
  pages: number
  category?: DisclosureCategory
  year?: number
  /** only those with something in them, in the order of the categories table */
  categories: { category: DisclosureCategory; count: number }[]
  /** of the chosen category, newest first */
  years: number[]
  thisYear: number
}

/** Where somebody who reads a notice may object to it. */
export type Objection = {
  /** a form or page for it on this site */
  href?: string
  /** whom to tell: name of the branch, and the school's public address or telephone */
  branch: string
  contact?: string
}
