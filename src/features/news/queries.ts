import type { Bar } from '@/ui/bar-chart'
import type { Day } from '@/ui/day'
import type { PictureView } from '@/ui/picture-view'

/** A news item as lists show it. `day` is the day of the event, or of publication where none is given. */
export type NewsCard = {
  href: string
  title: string
  category: string
  categoryLabel: string
  day: Day
  lead?: string
  venue?: string
  /** what it touched in class: 语文 · 四年级 */
  teaching?: string
  cover?: PictureView
}

/** What changed in classrooms in one term, counted from published news. */
export type TeachingSummary = { bars: Bar[]; newsCount: number }
