import type { Where } from 'payload'
import { isAdmin, isReviewer, isWriter } from '@/platform/access/people'
import { type ReviewState, reviewStates } from '@/platform/review/states'
import { readVoices, type Voices } from '../feedback/queue'
import { type QueueItem, readQueue } from '../review/queue'
import {
  type DeskDocument,
  editAddress,
  findIn,
  listAddress,
  type Reader,
  type Section,
  sectionsOf,
} from './reader'

const SHOWN = 6

export type WaitingItem = {
  key: string
  href: string
  title: string
  section: string
  /** ISO instant of the last change */
  changed: string
  /** what is particular about it: 网站上是旧版, 已撤稿 */
  note?: string
}

export type WaitingList = { items: WaitingItem[]; total: number }

export type WaitingPictures = {
  total: number
  href: string
  pictures: { id: number; href: string; alt: string; thumbnail?: string }[]
}

export type Waiting = {
  mine?: WaitingList
  /** handed in by others: to pass at this person's stage, or to publish */
  queue: QueueItem[]
  /** what parents and pupils sent in; for those who moderate */
  voices?: Voices
  /** not handed in yet */
  others?: WaitingList
  pictures?: WaitingPictures
}

/** What this person can do something about now: own drafts, colleagues' drafts for reviewers, pictures without consent. */
export async function readWaiting(reader: Reader): Promise<Waiting> {
  const { user } = reader
  const [mine, queue, voices, others, pictures] = await Promise.all([
    isWriter(user) ? drafts(reader, { createdBy: { equals: user.id } }) : undefined,
    readQueue(reader),
    readVoices(reader),
    isReviewer(user) ? drafts(reader, othersDrafts(user.id)) : undefined,
    isWriter(user) || isAdmin(user) ? picturesWithoutConsent(reader) : undefined,
  ])
  return { mine, queue, voices, others, pictures }
}

const othersDrafts = (me: number): Where => ({
  and: [{ createdBy: { not_equals: me } }, { review: { in: ['draft', 'returned'] } }],
})

/** Newest versions that are drafts. One that nobody has given a title is only an opened page: nothing waits there. */
async function drafts(reader: Reader, whose: Where): Promise<WaitingList> {
  const lists = await Promise.all(sectionsOf(reader).map((section) => draftsIn(reader, section, whose)))
  const items = lists.flatMap(({ items }) => items)
  return {
    items: items.sort((a, b) => b.changed.localeCompare(a.changed)).slice(0, SHOWN),
    total: lists.reduce((sum, { total }) => sum + total, 0),
  }
}

async function draftsIn(reader: Reader, section: Section, whose: Where): Promise<WaitingList> {
  const titleField = reader.payload.collections[section.slug].config.admin.useAsTitle ?? 'id'
  const { docs, total } = await findIn(reader, section, {
    where: {
      and: [
        { _status: { equals: 'draft' } },
        { review: { not_equals: 'archived' } },
        { [titleField]: { exists: true } },
        whose,
      ],
    },
    draft: true,
    sort: '-updatedAt',
    limit: SHOWN,
  })
  const published = await publishedAmong(reader, section, docs)
  return { items: docs.map((doc) => itemOf(section, doc, published.has(doc.id))), total }
}

async function publishedAmong(reader: Reader, section: Section, docs: DeskDocument[]): Promise<Set<number>> {
  if (docs.length === 0) return new Set()
  const where: Where = {
    and: [{ id: { in: docs.map(({ id }) => id) } }, { _status: { equals: 'published' } }],
  }
  const found = await findIn(reader, section, { where, limit: SHOWN })
  return new Set(found.docs.map(({ id }) => id))
}

function itemOf({ slug, publication }: Section, doc: DeskDocument, isLive: boolean): WaitingItem {
  return {
    key: `${slug}-${doc.id}`,
    href: editAddress(slug, doc.id),
    title: publication.titleOf(doc) || '还没有标题',
    section: publication.label,
    changed: doc.updatedAt,
    note: noteOf(doc, isLive),
  }
}

function noteOf({ review }: DeskDocument, isLive: boolean): string | undefined {
  if (review && review !== 'draft') return reviewStates[review as ReviewState]
  return isLive ? '网站上是上一版' : undefined
}

/** Pictures and films. Authors see their own; reviewers and admins, who may set consent on any, all of them. */
async function picturesWithoutConsent({ payload, user }: Reader): Promise<WaitingPictures> {
  const everybodys = isReviewer(user) || isAdmin(user)
  const pending: Where = {
    and: [{ consentStatus: { equals: 'pending' } }, { kind: { in: ['picture', 'video'] } }],
  }
  const { docs, totalDocs } = await payload.find({
    collection: 'media',
    where: everybodys ? pending : { and: [pending, { createdBy: { equals: user.id } }] },
    sort: '-createdAt',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    user,
  })
  return {
    total: totalDocs,
    href: listAddress('media', 'consentStatus', 'equals', 'pending'),
    pictures: docs.map(({ id, alt, kind, thumbnailURL, title }) => ({
      id,
      alt: kind === 'video' ? `视频「${title}」` : alt,
      href: editAddress('media', id),
      thumbnail: thumbnailURL ?? undefined,
    })),
  }
}
