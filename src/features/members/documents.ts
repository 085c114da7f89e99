import type { Member } from '@/payload-types'
import { env } from '@/platform/env'
import { pictureView } from '@/platform/media/view'
import { richTextLinks, spaceLinks } from '@/platform/publication/related'
import { dayOf, monthDate } from '@/ui/day'
import { partyPosts } from './posts'
import type { LeadingMember, MemberCard, MemberView, Post } from './views'

type CardDocument = Pick<
  Member,
  'id' | 'slug' | 'name' | 'subject' | 'adminPost' | 'pioneerPost' | 'portrait'
>
type LeadingDocument = Pick<
  Member,
  'slug' | 'name' | 'leadingGroupRole' | 'partyPost' | 'duties' | 'portrait'
>

/** A document as lists show it: when, where and what help. */
export function memberCard(doc: CardDocument): MemberCard {
  const { when, where, help } = doc.pioneerPost ?? {}
  return {
    id: doc.id,
    href: `/members/${doc.slug}`,
    name: doc.name,
    duty: doc.subject || doc.adminPost || undefined,
    help: [[when, where].filter(Boolean).join('，'), help ?? ''].filter(Boolean),
    portrait: pictureView(doc.portrait),
  }
}

/** A document with its relations one level deep, published or (in previews) a draft, as its page shows it. */
export function memberView(doc: Member): MemberView {
  return {
    ...memberCard(doc),
    post: partyPosts[doc.partyPost],
    duty: doc.subject || undefined,
    adminPost: doc.adminPost || undefined,
    professionalTitle: doc.professionalTitle || undefined,
    duties: doc.duties || undefined,
    partyYears: doc.partyYears || undefined,
    summary: doc.summary || undefined,
    motto: doc.motto || undefined,
    pioneerPost: pioneerPostOf(doc.pioneerPost),
    pledge: doc.pledge || undefined,
    progress: doc.pledgeProgress || undefined,
    deeds: doc.deeds ?? undefined,
    links: richTextLinks,
    pairs: pairsOf(doc.mentorships),
    honours: honoursOf(doc.honours),
    spaces: spaceLinks(doc.relatedSpaces),
  }
}

/** Where and when this member can be found; undefined when it is not said what for. */
export function postOf(doc: Pick<Member, 'slug' | 'name' | 'pioneerPost' | 'portrait'>): Post | undefined {
  const { help, ...place } = pioneerPostOf(doc.pioneerPost) ?? {}
  if (!help) return undefined
  const portrait = pictureView(doc.portrait)
  return { href: `/members/${doc.slug}`, name: doc.name, portrait, ...place, help }
}

/** A document as the chart on the page about the branch shows it. */
export function leadingMember(doc: LeadingDocument): LeadingMember {
  return {
    href: `/members/${doc.slug}`,
    name: doc.name,
    role: doc.leadingGroupRole ?? undefined,
    post: doc.partyPost === 'member' ? undefined : partyPosts[doc.partyPost],
    duties: doc.duties || undefined,
    portrait: pictureView(doc.portrait),
  }
}

function pioneerPostOf(post: Member['pioneerPost']): MemberView['pioneerPost'] {
  if (!post?.where && !post?.when && !post?.help) return undefined
  return { where: post.where || undefined, when: post.when || undefined, help: post.help || undefined }
}

function pairsOf(rows: Member['mentorships']): MemberView['pairs'] {
  return (rows ?? []).map(({ mentor, mentee, since, outcome }) => ({
    mentor,
    mentee,
    since: since ? monthDate(dayOf(since, env.TZ_SCHOOL)) : undefined,
    outcome: outcome || undefined,
  }))
}

function honoursOf(rows: Member['honours']): MemberView['honours'] {
  return (rows ?? []).map(({ title, year, issuer }) => ({
    title,
    year: year ?? undefined,
    issuer: issuer || undefined,
  }))
}
