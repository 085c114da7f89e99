import type { CollectionSlug, Payload } from 'payload'
import { boardView } from '@/features/boards/documents'
import { boardPage } from '@/features/boards/pages'
import { findOutings } from '@/features/boards/queries'
import { campaignPage } from '@/features/campaigns/pages'
import { findCampaignView } from '@/features/campaigns/queries'
import { consultationPage } from '@/features/consultations/pages'
import { consultationPageOf } from '@/features/consultations/queries'
import { disclosureView } from '@/features/disclosures/documents'
import { disclosurePage } from '@/features/disclosures/pages'
import { countingAt } from '@/features/disclosures/queries'
import { documentView } from '@/features/documents/documents'
import { documentPage } from '@/features/documents/pages'
import { findPlace } from '@/features/documents/queries'
import { integrityView } from '@/features/integrity/documents'
import { integrityPage } from '@/features/integrity/pages'
import { learningView } from '@/features/learning/documents'
import { learningPage } from '@/features/learning/pages'
import { memberView } from '@/features/members/documents'
import { memberPage } from '@/features/members/pages'
import { newsArticle } from '@/features/news/documents'
import { newsPage } from '@/features/news/pages'
import { spaceView } from '@/features/spaces/documents'
import { spacePage } from '@/features/spaces/pages'
import { findSpace } from '@/features/spaces/queries'
import { taskPage } from '@/features/standards/pages'
import { findTaskView } from '@/features/standards/queries'
import type {
  Board,
  Campaign,
  Consultation,
  Disclosure,
  Document,
  Integrity,
  Learning,
  Member,
  News,
  Space,
  Standard,
  User,
} from '@/payload-types'
import { findBranchName } from '@/platform/settings/branch-name'
import type { Page } from '@/ui/page'

/** A draft may lack anything: what a page cannot do without is filled in, so that the rest can be seen. */
const UNTITLED = '还没有标题'

type Documents = {
  consultations: Consultation
  news: News
  spaces: Space
  members: Member
  integrity: Integrity
  disclosures: Disclosure
  documents: Document
  campaigns: Campaign
  standards: Standard
  boards: Board
  learning: Learning
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
    const around = { news: live?.news ?? [], boards: live?.boards ?? [], branch }
    return spacePage(spaceView({ ...doc, name: doc.name || UNTITLED }, around))
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
  disclosures: async (doc, payload) =>
    disclosurePage(
      disclosureView(
        {
          ...doc,
          title: doc.title || UNTITLED,
          category: doc.category || 'resolutions',
          date: doc.date || doc.createdAt,
          audience: doc.audience || 'public',
          term: doc.term || 'permanent',
        },
        await countingAt(payload, Date.now()),
      ),
    ),
  documents: async (doc, payload) => {
    const document = documentView({
      ...doc,
      title: doc.title || UNTITLED,
      aspect: doc.aspect || 'institutions',
      kind: doc.kind || 'rule',
    })
    return documentPage(document, await findPlace(payload, document))
  },
  campaigns: async (doc, payload) => {
    const period = { ...doc.period, from: doc.period?.from || doc.createdAt }
    return campaignPage(await findCampaignView(payload, { ...doc, title: doc.title || UNTITLED, period }))
  },
  standards: async (doc, payload) =>
    taskPage(
      await findTaskView(payload, {
        ...doc,
        task: doc.task || UNTITLED,
        goal: doc.goal || '',
        aspect: doc.aspect || 'leadership',
        frequency: doc.frequency || 'once',
        since: doc.since || doc.createdAt,
      }),
    ),
  boards: async (doc, payload) => {
    const [outings, branch] = await Promise.all([findOutings(payload, [doc.id]), findBranchName(payload)])
    const filled = {
      ...doc,
      title: doc.title || UNTITLED,
      text: doc.text || '',
      kind: doc.kind || 'fixed',
      theme: doc.theme || 'partyCulture',
    } as const
    return boardPage(boardView(filled, outings.get(doc.id) ?? [], branch))
  },
  learning: (doc) =>
    learningPage(
      learningView({
        ...doc,
        title: doc.title || UNTITLED,
        question: doc.question || '',
        action: doc.action || '',
        mode: doc.mode || 'self',
        audience: doc.audience || 'all',
        month: doc.month || doc.createdAt,
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
