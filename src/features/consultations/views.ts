import type { Day } from '@/ui/day'
import type { PictureView } from '@/ui/picture-view'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'
import type { ConsultationState } from './words'

/** A consultation as lists show it. */
export type ConsultationCard = {
  id: number
  href: string
  title: string
  question: string
  state: ConsultationState
  /** 征集到3月20日，还有3天 */
  standing: string
  opens: Day
  closes?: Day
  summary?: string
  /** entries on its page */
  heard: number
}

export type ConsultationList = {
  open: ConsultationCard[]
  /** closed, without an answer yet; what is overdue stands first */
  waiting: ConsultationCard[]
  answered: ConsultationCard[]
}

export type PersonLink = { name: string; href: string }

/** How many were content with a reply. `reply` as its endpoint names it: `feedback/12` */
export type SatisfactionView = { reply: string; satisfied: number; unsatisfied: number }

/** What somebody sent in, as far as everybody may read it. */
export type VoiceView = {
  id: number
  text: string
  signature?: string
  day: Day
  /** 最晚3月14日答复; absent when nothing is promised */
  standing?: string
  isOverdue: boolean
  responsible?: PersonLink
  reply?: { text: string; result?: { href: string; title: string }; satisfaction: SatisfactionView }
}

export type Voices = { entries: VoiceView[]; total: number }

/** A consultation's whole page. */
export type ConsultationView = ConsultationCard & {
  body?: RichTextValue
  links: RichTextLinks
  responsible?: PersonLink
  promised?: Day
  /** （原来说3月10日）; empty while the first promise stands */
  promiseMoved?: string
  reply?: { value: RichTextValue; day?: Day; satisfaction: SatisfactionView }
  before?: PictureView
  after?: PictureView
  /** as the form sends it: `consultations/20260314-x` */
  about: string
  voices: Voices
}

/** The page on which one objects to a public notice. */
export type ObjectionView = {
  href: string
  title: string
  day: Day
  about: string
  path: string
  voices: Voices
}
