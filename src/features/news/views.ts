import type { AttachmentView } from '@/ui/attachments'
import type { Bar } from '@/ui/bar-chart'
import type { Day } from '@/ui/day'
import type { PictureView } from '@/ui/picture-view'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'
import type { NewsCategory } from './categories'

/** A news item as lists show it. */
export type NewsCard = {
  href: string
  title: string
  category: NewsCategory
  categoryLabel: string
  /** of the event */
  day: Day
  lead?: string
  venue?: string
  /** what it touched in class: 语文 · 四年级 */
  teaching?: string
  cover?: PictureView
  /** kept at the head of lists by an editor */
  pinned: boolean
}

/** The same with what changed in class, in a sentence. */
export type NewsOfSpan = NewsCard & { change?: string }

/** What changed in classrooms in one term, counted from published news. */
export type TeachingSummary = { bars: Bar[]; newsCount: number }

/** One page of the list, and the ways to narrow it. */
export type NewsList = {
  items: NewsCard[]
  total: number
  page: number
  pages: number
  category?: NewsCategory
  year?: number
  /** only those with something in them, in the order of the categories table */
  categories: { category: NewsCategory; count: number }[]
  /** newest first */
  years: number[]
  thisYear: number
}

/** A whole article. */
export type NewsArticle = Omit<NewsCard, 'teaching'> & {
  kicker?: string
  subtitle?: string
  summary?: string
  published?: Day
  /** ISO instants, for search engines */
  publishedAt?: string
  updatedAt: string
  body?: RichTextValue
  links: RichTextLinks
  gallery: PictureView[]
  teachingLink?: { done: boolean; subject: string; grade?: string; change?: string }
  participants: { href: string; name: string; portrait?: PictureView }[]
  credits: { label: string; value: string }[]
  issuingBody?: string
  reprint?: { source: string; originalTitle: string; author?: string; url?: string }
  aiGenerated: boolean
  attachments: AttachmentView[]
  spaces: { href: string; name: string; phrase?: string }[]
}
