import type { AttachmentView } from '@/ui/attachments'
import type { PictureView } from '@/ui/picture-view'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'
import type { Mode } from './words'

/** A piece as the plan shows it. */
export type LearningCard = {
  href: string
  title: string
  question: string
  mode: Mode
  modeLabel: string
  readerLabel: string
  /** its month, 2026-11 */
  month: string
  /** 读约3分钟 */
  time: string
  /** can be listened to */
  hasAudio: boolean
}

/** One month of the plan. */
export type LearningMonth = {
  /** 2026-11 */
  key: string
  year: number
  month: number
  items: LearningCard[]
}

/** The plan: this month, what comes, what was. Narrowed to one way of study, or to one year. */
export type LearningPlan = {
  mode?: Mode
  year?: number
  /** absent when a year was asked for */
  now?: LearningMonth
  /** next first */
  coming: LearningMonth[]
  /** last first */
  past: LearningMonth[]
  modes: { mode: Mode; count: number }[]
  /** newest first */
  years: number[]
}

/** A whole piece. */
export type LearningView = LearningCard & {
  summary?: string
  cover?: PictureView
  example?: RichTextValue
  links: RichTextLinks
  action: string
  audio?: { href: string }
  /** a paragraph an entry */
  transcript: string[]
  attachments: AttachmentView[]
  spaces: { href: string; name: string; phrase?: string }[]
}
