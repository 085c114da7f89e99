import type { Integrity, Member, News, Space } from '@/payload-types'
import { at, firstAfter, monthsAgo, seasonOf } from './calendar'
import type { Links } from './chart'
import { FICTITIOUS } from './content/members'
import { siteText } from './content/settings'
import type {
  Captioned,
  IntegrityText,
  MemberKey,
  MemberText,
  NewsText,
  SpaceKey,
  SpaceText,
} from './content/types'
import { type Block, richText } from './rich-text'
import type { PictureIds } from './upload'

/** The ids the documents name each other by; filled as they are created. */
export type Ids = {
  pictures: PictureIds
  members: Record<MemberKey, number>
  spaces: Record<SpaceKey, number>
  links: Links
}

export type Fields<T> = Omit<T, 'id' | 'createdAt' | 'updatedAt' | 'sizes' | 'deletedAt' | '_status'>

const text = (blocks: readonly Block[]): NonNullable<News['body']> => richText(blocks)
const iso = (date: Date): string => date.toISOString()

export const spaceData = (key: SpaceKey, it: SpaceText, ids: Omit<Ids, 'spaces'>): Fields<Space> => ({
  name: it.name,
  phrase: it.phrase,
  kind: it.kind,
  code: key,
  tagline: it.tagline,
  function: it.function,
  summary: it.summary,
  description: text(it.description),
  location: { building: it.building, floor: it.floor },
  openHours: it.openHours,
  custodian: ids.members[it.custodian],
  transcript: it.transcript,
  cover: ids.pictures[key],
  gallery: gallery(it.gallery, ids.pictures),
  ...ids.links(it.name),
})

/** Without related spaces: those are created after their custodians. */
export const memberData = (key: MemberKey, it: MemberText, pictures: PictureIds): Fields<Member> => ({
  name: it.name,
  portrait: pictures[key],
  partyPost: it.partyPost,
  leadingGroupRole: it.leadingGroupRole,
  adminPost: it.adminPost,
  subject: it.subject,
  professionalTitle: it.professionalTitle,
  joinedPartyAt: iso(monthsAgo(...it.joined)),
  motto: it.motto,
  duties: it.duties,
  pioneerPost: it.post,
  pledge: it.pledge,
  pledgeProgress: it.progress,
  deeds: text([...it.deeds, FICTITIOUS]),
  summary: `${it.post.when}，${it.post.where}：${it.post.help}。`,
  mentorships: it.mentorships?.map(({ since, ...pair }) => ({ ...pair, since: iso(monthsAgo(...since)) })),
  honours: it.honours?.map(({ yearsAgo, ...honour }) => ({
    ...honour,
    year: new Date().getFullYear() - yearsAgo,
  })),
  consent: { given: true, date: iso(at('09-01')) },
})

export const newsData = (it: NewsText, ids: Ids): Fields<News> => ({
  kicker: it.kicker,
  title: it.title,
  subtitle: it.subtitle,
  shortTitle: it.shortTitle,
  category: it.category,
  eventDate: iso(at(it.day)),
  venue: it.venue,
  lead: it.lead,
  summary: it.summary,
  body: text(it.body),
  cover: ids.pictures[it.cover],
  gallery: gallery(it.gallery ?? [], ids.pictures),
  participants: it.people.map((key) => ids.members[key]),
  relatedSpaces: it.spaces.map((key) => ids.spaces[key]),
  teachingLink: it.teaching,
  credits: {
    writer: it.writer,
    photographer: it.photographer,
    editor: '林老师',
    proofreader: '周老师',
    approver: '赵老师',
    issuingBody: siteText.branchName,
  },
  origin: it.reprint ? 'reprint' : 'original',
  reprint: it.reprint,
  aiGenerated: it.aiGenerated ?? false,
  pinned: it.pinned ?? false,
  ...ids.links(it.title),
})

export const newsOut = (it: NewsText): string => iso(firstAfter(at(it.day), ...it.out))

export const integrityData = (it: IntegrityText, ids: Ids): Fields<Integrity> => ({
  title: it.title,
  kind: it.kind,
  date: iso(at(it.day)),
  summary: it.summary,
  body: text(it.body),
  artwork: it.artwork && { ...it.artwork, year: seasonOf(it.day) },
  cover: ids.pictures[it.cover],
  relatedSpaces: it.spaces.map((key) => ids.spaces[key]),
  ...ids.links(it.title),
})

const gallery = (pictures: readonly Captioned[], ids: PictureIds) =>
  pictures.map(([key, caption]) => ({ image: ids[key], caption }))
