import type { Payload } from 'payload'
import { pictureFields } from '@/platform/media/view'
import { findOnePublished, findPublished } from '@/platform/publication/read'
import { spaceLinkFields } from '@/platform/publication/related'
import { leadingMember, memberCard, memberView } from './documents'
import { leadingGroupRoles } from './posts'
import type { LeadingMember, MemberCard, MemberOrder, MemberView } from './views'

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

/** The leading group, leader first, and how many members are introduced in all. */
export async function findLeadingGroup(
  payload: Payload,
): Promise<{ leading: LeadingMember[]; memberCount: number }> {
  const [{ docs }, { totalDocs }] = await Promise.all([
    findPublished(payload, 'members', {
      where: { leadingGroupRole: { exists: true } },
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
  const roles = Object.keys(leadingGroupRoles)
  const rank = (role: string | null | undefined) => roles.indexOf(role ?? 'member')
  const sorted = docs.sort((one, other) => rank(one.leadingGroupRole) - rank(other.leadingGroupRole))
  return { leading: sorted.map(leadingMember), memberCount: totalDocs }
}
