import type { IntegrityKind } from '@/features/integrity/kinds'
import type { Mode, Reader } from '@/features/learning/words'
import type { LeadingGroupRole, PartyPost } from '@/features/members/posts'
import type { NewsCategory, Subject } from '@/features/news/categories'
import type { SpaceKind } from '@/features/spaces/kinds'
import type { Block } from '../rich-text'
import type { PictureKey } from './pictures'

export type MemberKey = 'zhao' | 'sun' | 'zhou' | 'lin' | 'ma' | 'chen' | 'wu' | 'he' | 'xu' | 'gao'

export type SpaceKey =
  | 'coreValuesZone'
  | 'bookCorner'
  | 'perseveranceHouse'
  | 'aspirationHall'
  | 'redStation'
  | 'organizationRoom'
  | 'redLectureHall'
  | 'integrityCorridor'
  | 'redCultureCorridor'
  | 'memberActivityRoom'
  | 'readingRoom'

export type Captioned = readonly [PictureKey, string]

/** A space of the demo school; its cover is the picture of the same name. */
export type SpaceText = {
  name: string
  phrase?: string
  kind: SpaceKind
  tagline: string
  function: string
  summary: string
  description: readonly Block[]
  building: string
  floor: string
  openHours: string
  custodian: MemberKey
  transcript: string
  gallery: readonly Captioned[]
}

/** A member of the demo school. Every person here is made up. */
export type MemberText = {
  name: string
  partyPost: PartyPost
  leadingGroupRole: LeadingGroupRole
  adminPost?: string
  subject: string
  professionalTitle: string
  /** years since joining, and the month */
  joined: readonly [number, number]
  motto: string
  duties: string
  post: { where: string; when: string; help: string }
  pledge: string
  progress: string
  deeds: readonly Block[]
  mentorships?: readonly {
    mentor: string
    mentee: string
    since: readonly [number, number]
    outcome: string
  }[]
  honours?: readonly { title: string; yearsAgo: number; issuer: string }[]
  spaces: readonly SpaceKey[]
}

type TeachingText =
  | { result: 'none' }
  | { result: 'pending'; subject: Subject; grade: string }
  | { result: 'changed'; subject: Subject; grade: string; change: string }

/** A news item of the demo school. `day` is when it happened, `out` the day and time it was published. */
export type NewsText = {
  kicker?: string
  title: string
  subtitle?: string
  shortTitle: string
  category: NewsCategory
  day: string
  out: readonly [string, string]
  venue: string
  lead: string
  summary: string
  body: readonly Block[]
  cover: PictureKey
  gallery?: readonly Captioned[]
  people: readonly MemberKey[]
  spaces: readonly SpaceKey[]
  teaching: TeachingText
  writer: string
  photographer: string
  reprint?: { source: string; originalTitle: string; author: string; url: string }
  aiGenerated?: boolean
  pinned?: boolean
}

export type IntegrityText = {
  title: string
  kind: IntegrityKind
  day: string
  summary: string
  cover: PictureKey
  body: readonly Block[]
  artwork?: { artist: string; medium: string; explanation: string }
  spaces: readonly SpaceKey[]
}

/** A study piece of the demo school. `month` counts from this month: -1 is the last, 1 the next. */
export type LearningText = {
  title: string
  mode: Mode
  audience: Reader
  month: number
  question: string
  summary: string
  example: readonly Block[]
  action: string
  cover: PictureKey
  spaces: readonly SpaceKey[]
}

/** What is written, reviewed and published. */
export type ContentSlug =
  | 'spaces'
  | 'members'
  | 'news'
  | 'integrity'
  | 'boards'
  | 'campaigns'
  | 'learning'
  | 'disclosures'
  | 'documents'
  | 'standards'
  | 'consultations'
  | 'screen-pages'
