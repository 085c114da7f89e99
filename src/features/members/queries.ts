import type { Payload } from 'payload'
import { pictureFields } from '@/platform/media/view'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { spaceLinkFields } from '@/platform/publication/related'
import { leadingMember, memberCard, memberView, postOf } from './documents'
import { pairsAmong } from './pairs'
import { partyPosts } from './posts'
import type { LeadingMember, MemberCard, MemberOrder, MemberView, Pair, Post } from './views'

const populate = { media: pictureFields, spaces: spaceLinkFields } as const

const cardFields = {
  slug: true,
  name: true,
  subject: true,
  adminPost: true,
  pioneerPost: true,
  portrait: true,
} as const

/** Surnames by strokes, the order in which nobody is first by rank. */
const byStrokes = new Intl.Collator('zh-u-co-stroke')

/** All members, in the branch's own order or by strokes. */
export async function findMembers(payload: Payload, order: MemberOrder): Promise<MemberCard[]> {
  const { docs } = await findPublished(payload, 'members', { sort: '_order', select: cardFields, populate })
  const members = docs.map(memberCard)
  return order === 'strokes' ? members.sort((one, other) => byStrokes.compare(one.name, other.name)) : members
}

/** These members in this order, or the first few of the branch's own order. */
export async function findFeaturedMembers(
  payload: Payload,
  ids: number[],
  most: number,
): Promise<MemberCard[]> {
  const { docs } = await findPublished(payload, 'members', {
    where: ids.length > 0 ? { id: { in: ids } } : {},
    sort: '_order',
    limit: most,
    select: cardFields,
    populate,
  })
  const members = docs.map(memberCard)
  return ids.length > 0 ? members.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)) : members
}

/** The member at this address, or undefined. */
export async function findMember(payload: Payload, slug: string): Promise<MemberView | undefined> {
  const doc = await findOnePublished(payload, 'members', slug, { populate })
  return doc && memberView(doc)
}

/** Who can be found where and when, in the branch's order. */
export async function findPosts(payload: Payload): Promise<Post[]> {
  const { docs } = await findPublished(payload, 'members', {
    where: { 'pioneerPost.help': { exists: true } },
    sort: '_order',
    select: { slug: true, name: true, pioneerPost: true, portrait: true },
    populate,
  })
  return docs.flatMap((doc) => postOf(doc) ?? [])
}

/** Every 师徒结对 that a published member tells of. */
export async function findPairs(payload: Payload): Promise<Pair[]> {
  const { docs } = await findPublished(payload, 'members', {
    sort: '_order',
    depth: 0,
    select: { slug: true, name: true, mentorships: true },
  })
  return pairsAmong(docs)
}

/** The leading group, leader first, the branch committee in the order of its posts, and how many members there are. */
export async function findLeadingGroup(payload: Payload): Promise<LeadingGroup> {
  const [{ docs }, { totalDocs }] = await Promise.all([
    findPublished(payload, 'members', {
      where: { or: [{ leadingGroupRole: { exists: true } }, { partyPost: { not_equals: 'member' } }] },
      sort: '_order',
      select: {
        slug: true,
        name: true,
        leadingGroupRole: true,
        partyPost: true,
        duties: true,
        portrait: true,
      },
      populate,
    }),
    findPublished(payload, 'members', { depth: 0, select: {}, limit: 1, page: 1 }),
  ])
  const posts = Object.keys(partyPosts)
  const committee = docs
    .filter(({ partyPost }) => partyPost !== 'member')
    .sort((one, other) => posts.indexOf(one.partyPost) - posts.indexOf(other.partyPost))
  return {
    leading: docs.filter(({ leadingGroupRole }) => leadingGroupRole).map(leadingMember),
    committee: committee.map(leadingMember),
    memberCount: totalDocs,
  }
}

type LeadingGroup = { leading: LeadingMember[]; committee: LeadingMember[]; memberCount: number }
