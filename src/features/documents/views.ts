import type { Aspect } from '@/platform/settings/aspects'
import type { AttachmentView } from '@/ui/attachments'
import type { Day } from '@/ui/day'
import type { RichTextLinks, RichTextValue } from '@/ui/rich-text'
import type { DocumentKind } from './words'

export type DocumentLink = { href: string; title: string }

/** A document as the book lists it. */
export type DocumentEntry = DocumentLink & {
  id: number
  kind: DocumentKind
  kindLabel: string
  /** 示例校党支〔2026〕3号 */
  docNumber?: string
  issued?: Day
  summary?: string
}

/** One in force, at its place in the book: `2.3` is the third of the second aspect. */
export type NumberedEntry = DocumentEntry & { number: string }

/** One that others have taken the place of; kept to be looked up. */
export type SupersededEntry = DocumentEntry & { by: DocumentLink[] }

/** What an aspect has in the book. `number` is that of the aspect itself, 1 to 6. */
export type Chapter = {
  aspect: Aspect
  number: number
  name: string
  entries: NumberedEntry[]
  superseded: SupersededEntry[]
}

/** All rules, procedures and handbooks; aspects without any are left out, but keep their number. */
export type Book = { chapters: Chapter[] }

/** One step of a procedure. */
export type StepView = { title: string; who: string; within?: string; what: string; form?: AttachmentView }

/** A whole document, as far as it is its own. */
export type DocumentView = DocumentEntry & {
  aspect: Aspect
  body?: RichTextValue
  links: RichTextLinks
  steps: StepView[]
  attachments: AttachmentView[]
  /** what it takes the place of, as far as that was published */
  supersedes: DocumentLink[]
  spaces: { href: string; name: string; phrase?: string }[]
}

/** Where it stands in the book. */
export type Place = {
  chapter: string
  /** absent when it is superseded */
  number?: string
  supersededBy: DocumentLink[]
  previous?: NumberedEntry
  next?: NumberedEntry
}
