import type { ConsultationCard } from '@/features/consultations/views'
import type { DisclosureCard } from '@/features/disclosures/views'
import type { LearningCard } from '@/features/learning/views'
import type { NewsOfSpan } from '@/features/news/views'
import type { Day } from '@/ui/day'
import type { PictureView } from '@/ui/picture-view'

/** One week of what was published, as its page tells it. */
export type Digest = {
  /** 2026-w48 */
  key: string
  /** /digest/2026-w48 */
  address: string
  /** 2026年11月23日至29日 */
  dates: string
  year: number
  /** publications of all kinds */
  total: number
  cover?: { picture: PictureView; href: string; title: string }
  /** by the day it happened */
  news: NewsOfSpan[]
  notices: DisclosureCard[]
  questions: ConsultationCard[]
  boards: BoardStay[]
  learning: LearningCard[]
  /** what has no section of its own, kind by kind */
  others: OtherKind[]
  /** the nearest weeks in which something was published */
  earlier?: WeekLink
  later?: WeekLink
}

/** Where a movable board stands on some day of the week. */
export type BoardStay = { href: string; title: string; place: string; purpose: string; from: Day; to?: Day }

export type OtherKind = {
  label: string
  /** of all of the kind */
  href: string
  items: { href: string; title: string }[]
}

export type WeekLink = { href: string; label: string }
