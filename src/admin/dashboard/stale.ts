import type { Where } from 'payload'
import { ASK_AGAIN_AFTER } from '@/features/news/teaching/when'
import { isAdmin, isReviewer, isWriter } from '@/platform/access/people'
import { OVERDUE_MS, type ReviewState, reviewStates, stages } from '@/platform/review/states'
import { brokenLinks } from './broken-links'
import { editAddress, findIn, live, type Reader, type Section, sectionsOf } from './reader'

const DAY_MS = 86_400_000
/** days until a consent that runs out is worth a call */
const CONSENT_NOTICE = 30
/** days after which a picture that nothing on the site shows was perhaps forgotten */
const UNUSED_AFTER = 30
const SHOWN = 5
/** of which some may be answered already, and wait for their review */
const ASKED = 20

/** days a section may rest; those fed by events sooner than those that describe rooms and people */
const RESTS: Record<string, number> = { news: 30, integrity: 30 }
const RESTS_OTHERWISE = 60

export type StaleItem = {
  key: string
  href: string
  what: string
  why: string
  /** the news item whose 暂无结果 can be answered on the spot */
  asksAbout?: number
}

/** What on the site is getting old, and who is looking can do something about. Empty when nothing is. */
export async function readStale(reader: Reader, now = Date.now()): Promise<StaleItem[]> {
  const { user } = reader
  const lists = await Promise.all([
    restingSections(reader, now),
    isWriter(user) || isAdmin(user) ? endingConsents(reader, now) : [],
    isWriter(user) ? openTeachingLinks(reader, now) : [],
    isReviewer(user) || isAdmin(user) ? overdueReviews(reader, now) : [],
    isReviewer(user) ? brokenLinks(reader) : [],
    isWriter(user) ? unusedPictures(reader, now) : [],
  ])
  return lists.flat()
}

async function restingSections(reader: Reader, now: number): Promise<StaleItem[]> {
  const items = await Promise.all(sectionsOf(reader).map((section) => restingSection(reader, section, now)))
  return items.flat()
}

async function restingSection(reader: Reader, section: Section, now: number): Promise<StaleItem[]> {
  const { docs } = await findIn(reader, section, { where: live, sort: '-updatedAt', limit: 1 })
  const latest = docs[0]
  if (!latest) return []
  const days = Math.floor((now - Date.parse(latest.updatedAt)) / DAY_MS)
  if (days < (RESTS[section.slug] ?? RESTS_OTHERWISE)) return []
  const href = `/admin/collections/${section.slug}`
  return [{ key: section.slug, href, what: section.label, why: `${days} 天没有新内容` }]
}

async function endingConsents({ payload, user }: Reader, now: number): Promise<StaleItem[]> {
  const ending: Where = {
    and: [
      { consentStatus: { equals: 'obtained' } },
      { consentExpiresAt: { less_than: new Date(now + CONSENT_NOTICE * DAY_MS).toISOString() } },
    ],
  }
  const where =
    isReviewer(user) || isAdmin(user) ? ending : { and: [ending, { createdBy: { equals: user.id } }] }
  const { docs } = await payload.find({
    collection: 'media',
    where,
    sort: 'consentExpiresAt',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, alt, consentExpiresAt }) => ({
    key: `media-${id}`,
    href: editAddress('media', id),
    what: `图片「${alt}」`,
    why: untilConsentEnds(Date.parse(consentExpiresAt ?? ''), now),
  }))
}

function untilConsentEnds(end: number, now: number): string {
  const days = Math.ceil((end - now) / DAY_MS)
  return days <= 0 ? '监护人同意已到期，图片已从网站撤下' : `监护人同意还有 ${days} 天到期`
}

async function overdueReviews(reader: Reader, now: number): Promise<StaleItem[]> {
  const lists = await Promise.all(sectionsOf(reader).map((section) => overdueIn(reader, section, now)))
  return lists.flat()
}

async function overdueIn(reader: Reader, section: Section, now: number): Promise<StaleItem[]> {
  const before = new Date(now - OVERDUE_MS).toISOString()
  const where: Where = {
    and: [{ review: { in: Object.keys(stages) } }, { updatedAt: { less_than: before } }],
  }
  const { docs } = await findIn(reader, section, { where, draft: true, sort: 'updatedAt', limit: SHOWN })
  const { publication, slug } = section
  return docs.map((doc) => ({
    key: `overdue-${slug}-${doc.id}`,
    href: `/admin/review/${slug}/${doc.id}`,
    what: `${publication.label}「${publication.titleOf(doc)}」`,
    why: `${reviewStates[doc.review as ReviewState]}已 ${Math.floor((now - Date.parse(doc.updatedAt)) / DAY_MS)} 天`,
  }))
}

async function openTeachingLinks({ payload, user }: Reader, now: number): Promise<StaleItem[]> {
  const before = new Date(now - ASK_AGAIN_AFTER * DAY_MS).toISOString()
  const open: Where = {
    and: [live, { 'teachingLink.result': { equals: 'pending' } }, { eventDate: { less_than: before } }],
  }
  const where = isReviewer(user) ? open : { and: [open, { createdBy: { equals: user.id } }] }
  const read = { collection: 'news', sort: 'eventDate', depth: 0, overrideAccess: false, user } as const
  const { docs } = await payload.find({ ...read, where, limit: ASKED })
  const ids = docs.map(({ id }) => id)
  const { docs: newest } = await payload.find({
    ...read,
    where: { id: { in: ids } },
    draft: true,
    limit: ASKED,
  })
  const unanswered = newest.filter(({ teachingLink }) => teachingLink?.result === 'pending')
  return unanswered.slice(0, SHOWN).map(({ id, title, eventDate }) => ({
    asksAbout: id,
    key: `news-${id}`,
    href: editAddress('news', id),
    what: `动态「${title}」`,
    why: `「暂无结果」已 ${Math.floor((now - Date.parse(eventDate)) / DAY_MS)} 天，现在有变化了吗？`,
  }))
}

/** A reviewer's are everybody's. Pictures of drafts count too: a draft of a month ago is worth a look as well. */
async function unusedPictures({ payload, user }: Reader, now: number): Promise<StaleItem[]> {
  const before = new Date(now - UNUSED_AFTER * DAY_MS).toISOString()
  const conditions = {
    kind: { equals: 'picture' },
    isPublic: { not_equals: 'true' },
    createdAt: { less_than: before },
    ...(!isReviewer(user) && { createdBy: { equals: `${user.id}` } }),
  }
  const where: Where = {
    and: Object.entries(conditions).map(([field, condition]) => ({ [field]: condition })),
  }
  const { totalDocs } = await payload.count({ collection: 'media', where, overrideAccess: false, user })
  if (totalDocs === 0) return []
  const query = Object.entries(conditions).map(([field, condition], at) => {
    const [[operator, value] = ['', '']] = Object.entries(condition)
    return `where[or][0][and][${at}][${field}][${operator}]=${encodeURIComponent(value)}`
  })
  return [
    {
      key: 'unused-pictures',
      href: `/admin/collections/media?${query.join('&')}`,
      what: `${totalDocs} 张图片`,
      why: `上传 ${UNUSED_AFTER} 天以上，没有用在网站上`,
    },
  ]
}
