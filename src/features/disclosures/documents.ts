import type { Disclosure } from '@/payload-types'
import { attachmentViews } from '@/platform/media/attachment-view'
import { richTextLinks, spaceLinks } from '@/platform/publication/related'
import { dayOf } from '@/ui/day'
import { type Counting, noticeOf } from './notice'
import type { DisclosureCard, DisclosureView } from './views'
import { disclosureCategories, terms } from './words'

type CardDocument = Pick<
  Disclosure,
  'id' | 'slug' | 'title' | 'category' | 'audience' | 'date' | 'summary' | 'notice'
>

/** A document as lists show it. */
export const disclosureCard = (doc: CardDocument, counting: Counting): DisclosureCard => ({
  id: doc.id,
  href: `/disclosures/${doc.slug}`,
  title: doc.title,
  category: doc.category,
  categoryLabel: disclosureCategories[doc.category],
  audience: doc.audience,
  day: dayOf(doc.date, counting.timeZone),
  summary: doc.summary || undefined,
  notice: noticeOf(doc.notice, counting),
})

/** A document with its relations one level deep, published or (in previews) a draft, as its page shows it. */
export const disclosureView = (doc: Disclosure, counting: Counting): DisclosureView => ({
  ...disclosureCard(doc, counting),
  termLabel: terms[doc.term],
  body: doc.body ?? undefined,
  links: richTextLinks,
  attachments: attachmentViews(doc.attachments),
  spaces: spaceLinks(doc.relatedSpaces),
  thisYear: dayOf(new Date(counting.now).toISOString(), counting.timeZone).year,
})
