import type { News } from '@/payload-types'
import { env } from '@/platform/env'
import { attachmentViews } from '@/platform/media/attachment-view'
import { galleryView, pictureView } from '@/platform/media/view'
import { populated, richTextLinks, spaceLinks } from '@/platform/publication/related'
import { dayOf } from '@/ui/day'
import { newsCategories, subjects } from './categories'
import type { NewsArticle, NewsCard } from './views'

type CardDocument = Pick<
  News,
  | 'slug'
  | 'title'
  | 'category'
  | 'eventDate'
  | 'lead'
  | 'summary'
  | 'venue'
  | 'teachingLink'
  | 'cover'
  | 'pinned'
>

/** A document as lists show it. */
export function newsCard(doc: CardDocument): NewsCard {
  return {
    href: `/news/${doc.slug}`,
    title: doc.title,
    category: doc.category,
    categoryLabel: newsCategories[doc.category],
    day: dayOf(doc.eventDate, env.TZ_SCHOOL),
    lead: doc.lead || doc.summary || undefined,
    venue: doc.venue || undefined,
    teaching: teachingWords(doc.teachingLink),
    cover: pictureView(doc.cover),
    pinned: Boolean(doc.pinned),
  }
}

/** A document with its relations one level deep, published or (in previews) a draft, as its page shows it. */
export function newsArticle(doc: News): NewsArticle {
  return {
    ...newsCard(doc),
    lead: doc.lead || undefined,
    kicker: doc.kicker || undefined,
    subtitle: doc.subtitle || undefined,
    summary: doc.summary || undefined,
    published: doc.publishedAt ? dayOf(doc.publishedAt, env.TZ_SCHOOL) : undefined,
    publishedAt: doc.publishedAt ?? undefined,
    updatedAt: doc.updatedAt,
    body: doc.body ?? undefined,
    links: richTextLinks,
    gallery: galleryView(doc.gallery),
    teachingLink: teachingOf(doc.teachingLink),
    participants: participantsOf(doc.participants),
    credits: creditsOf(doc.credits),
    issuingBody: doc.credits?.issuingBody || undefined,
    reprint: reprintOf(doc),
    aiGenerated: Boolean(doc.aiGenerated),
    attachments: attachmentViews(doc.attachments),
    spaces: spaceLinks(doc.relatedSpaces),
  }
}

function teachingOf(link: News['teachingLink']): NewsArticle['teachingLink'] {
  if (!link?.subject || !link.result || link.result === 'none') return undefined
  return {
    done: link.result === 'changed',
    subject: subjects[link.subject],
    grade: link.grade || undefined,
    change: link.change || undefined,
  }
}

function teachingWords(link: News['teachingLink']): string | undefined {
  const teaching = teachingOf(link)
  if (!teaching?.done) return undefined
  return [teaching.subject, teaching.grade].filter(Boolean).join(' · ')
}

function participantsOf(relations: News['participants']): NewsArticle['participants'] {
  return (relations ?? []).flatMap((relation) => {
    const member = populated(relation)
    return member?.slug ? [{ href: `/members/${member.slug}`, name: member.name }] : []
  })
}

const creditLabels = {
  writer: '撰稿',
  photographer: '摄影',
  editor: '编辑',
  proofreader: '校对',
  approver: '审核',
} as const

function creditsOf(credits: News['credits']): NewsArticle['credits'] {
  return Object.entries(creditLabels).flatMap(([name, label]) => {
    const value = credits?.[name as keyof typeof creditLabels]
    return value ? [{ label, value }] : []
  })
}

function reprintOf({ origin, reprint }: News): NewsArticle['reprint'] {
  if (origin !== 'reprint' || !reprint?.source || !reprint.originalTitle) return undefined
  const { source, originalTitle, author, url } = reprint
  return { source, originalTitle, author: author || undefined, url: url || undefined }
}
