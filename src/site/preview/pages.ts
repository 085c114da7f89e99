import type { CollectionSlug, Payload } from 'payload'
import { consultationPage } from '@/features/consultations/pages'
import { consultationPageOf } from '@/features/consultations/queries'
import { integrityView } from '@/features/integrity/documents'
import { integrityPage } from '@/features/integrity/pages'
import { memberView } from '@/features/members/documents'
import { memberPage } from '@/features/members/pages'
import { newsArticle } from '@/features/news/documents'
import { newsPage } from '@/features/news/pages'
import { spaceView } from '@/features/spaces/documents'
import { spacePage } from '@/features/spaces/pages'
import { findBranchName, findSpace } from '@/features/spaces/queries'
import type { Consultation, Integrity, Member, News, Space, User } from '@/payload-types'
import type { Page } from '@/ui/page'

/** A draft may lack anything: what a page cannot do without is filled in, so that the rest can be seen. */
const UNTITLED = '还没有标题'

type Documents = {
  consultations: Consultation
  news: News
  spaces: Space
  members: Member
  integrity: Integrity
}
export type Previewed = keyof Documents & CollectionSlug

type PageMakers = { [Slug in Previewed]: (doc: Documents[Slug], payload: Payload) => Page | Promise<Page> }

const pages: PageMakers = {
  consultations: async (doc, payload) =>
    consultationPage(
      await consultationPageOf(payload, {
        ...doc,
        title: doc.title || UNTITLED,
        question: doc.question || '还没有写想听什么',
        opensAt: doc.opensAt || doc.createdAt,
      }),
    ),
  news: (doc) =>
    newsPage(
      newsArticle({
        ...doc,
        title: doc.title || UNTITLED,
        category: doc.category || 'other',
        eventDate: doc.eventDate || doc.createdAt,
      }),
    ),
  spaces: async (doc, payload) => {
    const [live, branch] = await Promise.all([findSpace(payload, doc.slug ?? ''), findBranchName(payload)])
    return spacePage(spaceView({ ...doc, name: doc.name || UNTITLED }, live?.news ?? [], branch))
  },
  members: (doc) =>
    memberPage(memberView({ ...doc, name: doc.name || UNTITLED, partyPost: doc.partyPost || 'member' })),
  integrity: (doc) =>
    integrityPage(
      integrityView({
        ...doc,
        title: doc.title || UNTITLED,
        kind: doc.kind || 'news',
        date: doc.date || doc.createdAt,
      }),
    ),
}

export const isPreviewed = (collection: string): collection is Previewed => Object.hasOwn(pages, collection)

/** The page of a document's newest draft as this person may read it; undefined when it is gone or not theirs to read. */
export async function previewPage(
  payload: Payload,
  collection: Previewed,
  id: number,
  user: User,
): Promise<Page | undefined> {
  const doc = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 1,
    user,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!doc) return undefined
  const make = pages[collection] as (doc: unknown, payload: Payload) => Page | Promise<Page>
  return { ...(await make(doc, payload)), noIndex: true }
}
