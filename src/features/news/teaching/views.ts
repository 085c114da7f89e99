import type { Day } from '@/ui/day'
import type { TeachingSummary } from '../views'

/** What one news item did for teaching. */
export type TeachingChange = {
  href: string
  title: string
  day: Day
  /** 四年级 */
  where?: string
  change: string
}

/** No result yet. */
export type TeachingOpen = Omit<TeachingChange, 'change' | 'where'> & {
  /** 语文 · 四年级 */
  where: string
  /** so long ago that its author is being asked again */
  askedAgain: boolean
}

/** What one term's news say about teaching. */
export type TeachingReport = {
  /** 2026年秋季学期 */
  term: string
  address: string
  isCurrent: boolean
  earlier?: { href: string; label: string }
  later?: { href: string; label: string }
  summary?: TeachingSummary
  /** all published news of the term, by what they say */
  share: { changed: number; pending: number; none: number }
  /** most changes first */
  subjects: { label: string; changes: TeachingChange[] }[]
  /** oldest first */
  open: TeachingOpen[]
}
