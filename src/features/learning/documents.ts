import type { Learning } from '@/payload-types'
import { env } from '@/platform/env'
import { attachmentViews } from '@/platform/media/attachment-view'
import { mediaPath } from '@/platform/media/rendition'
import { pictureView } from '@/platform/media/view'
import { joinText, plainText } from '@/platform/publication/plain-text'
import { populated, richTextLinks, spaceLinks } from '@/platform/publication/related'
import { dayOf } from '@/ui/day'
import { type StudyTime, studyTime, studyTimeInWords } from './reading'
import type { LearningCard, LearningView } from './views'
import { modes, readers } from './words'

type CardDocument = Pick<
  Learning,
  'slug' | 'title' | 'question' | 'example' | 'action' | 'mode' | 'audience' | 'month' | 'audio'
>

/** A document as the plan shows it; its recording must be filled in for its length to be told. */
export function learningCard(doc: CardDocument): LearningCard {
  return {
    href: `/learning/${doc.slug}`,
    title: doc.title,
    question: doc.question,
    mode: doc.mode,
    modeLabel: modes[doc.mode],
    readerLabel: readers[doc.audience],
    month: monthKey(doc.month),
    time: studyTimeInWords(timeFor(doc)),
    hasAudio: Boolean(populated(doc.audio?.file)?.filename),
  }
}

/** A document with its relations one level deep, published or (in previews) a draft, as its page shows it. */
export function learningView(doc: Learning): LearningView {
  const recording = populated(doc.audio?.file)?.filename
  return {
    ...learningCard(doc),
    summary: doc.summary || undefined,
    cover: pictureView(doc.cover),
    example: doc.example ?? undefined,
    links: richTextLinks,
    action: doc.action,
    audio: recording ? { href: mediaPath(recording) } : undefined,
    transcript: (doc.audio?.transcript ?? '').split(/\n+/).filter(Boolean),
    attachments: attachmentViews(doc.attachments),
    spaces: spaceLinks(doc.relatedSpaces),
  }
}

/** How long a piece takes that may still be a draft. */
export const timeFor = (doc: Pick<Learning, 'question' | 'example' | 'action' | 'audio'>): StudyTime =>
  studyTime(joinText(doc.question, plainText(doc.example), doc.action), populated(doc.audio?.file)?.duration)

/** 2026-11: by the school's calendar. */
export const monthKey = (instant: string): string => dayOf(instant, env.TZ_SCHOOL).iso.slice(0, 7)
