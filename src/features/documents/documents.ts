import type { Document } from '@/payload-types'
import { env } from '@/platform/env'
import { attachmentViews } from '@/platform/media/attachment-view'
import { populated, richTextLinks, spaceLinks } from '@/platform/publication/related'
import { dayOf } from '@/ui/day'
import type { DocumentEntry, DocumentLink, DocumentView, StepView } from './views'
import { documentKinds } from './words'

type EntryDocument = Pick<Document, 'id' | 'slug' | 'title' | 'kind' | 'docNumber' | 'issuedAt' | 'summary'>

/** A document as the book lists it. */
export const documentEntry = (doc: EntryDocument): DocumentEntry => ({
  id: doc.id,
  href: `/documents/${doc.slug}`,
  title: doc.title,
  kind: doc.kind,
  kindLabel: documentKinds[doc.kind],
  docNumber: doc.docNumber || undefined,
  issued: doc.issuedAt ? dayOf(doc.issuedAt, env.TZ_SCHOOL) : undefined,
  summary: doc.summary || undefined,
})

/** A document with its relations one level deep, published or (in previews) a draft, as its page shows it. */
export const documentView = (doc: Document): DocumentView => ({
  ...documentEntry(doc),
  aspect: doc.aspect,
  body: doc.body ?? undefined,
  links: richTextLinks,
  // the form of another kind hides its steps, but keeps them
  steps: doc.kind === 'procedure' ? (doc.steps ?? []).map(stepView) : [],
  attachments: attachmentViews(doc.attachments),
  supersedes: supersededLinks(doc.supersedes),
  spaces: spaceLinks(doc.relatedSpaces),
})

type Step = NonNullable<Document['steps']>[number]

/** Within a draft anything may still be missing. */
const stepView = ({ form, title, what, who, within }: Step): StepView => ({
  title: title ?? '',
  who: who ?? '',
  what: what ?? '',
  ...(within && { within }),
  form: attachmentViews(form ? [form] : [])[0],
})

function supersededLinks(relations: Document['supersedes']): DocumentLink[] {
  return (relations ?? []).flatMap((relation) => {
    const doc = populated(relation)
    return doc?.slug ? [{ href: `/documents/${doc.slug}`, title: doc.title }] : []
  })
}
