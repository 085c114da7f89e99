import type { Consultation, Feedback } from '@/payload-types'
import { env } from '@/platform/env'
import { pictureView } from '@/platform/media/view'
import { populated, richTextLinks } from '@/platform/publication/related'
import { type Day, dayOf } from '@/ui/day'
import { hasText } from '@/ui/rich-text'
import type { Satisfaction } from './satisfaction/counts'
import { answeredSentence, movedFrom, overdueSentence, promiseSentence, standingSentence } from './sentences'
import { consultationState, replyState } from './state'
import type {
  ConsultationCard,
  ConsultationView,
  PersonLink,
  SatisfactionView,
  Voices,
  VoiceView,
} from './views'

type CardDocument = Pick<
  Consultation,
  | 'id'
  | 'slug'
  | 'title'
  | 'question'
  | 'summary'
  | 'opensAt'
  | 'closesAt'
  | 'promisedAt'
  | 'firstPromisedAt'
  | 'reply'
  | 'repliedAt'
>

export const schoolDay = (instant: string): Day => dayOf(instant, env.TZ_SCHOOL)
const dayIn = (instant: string | null | undefined): Day | undefined =>
  instant ? schoolDay(instant) : undefined

/** A document as lists show it. `heard` = entries on its page */
export function consultationCard(doc: CardDocument, heard: number, now = new Date()): ConsultationCard {
  const today = schoolDay(now.toISOString())
  const course = {
    opens: schoolDay(doc.opensAt),
    closes: dayIn(doc.closesAt),
    promised: dayIn(doc.promisedAt),
    firstPromised: dayIn(doc.firstPromisedAt),
    replied: dayIn(doc.repliedAt),
  }
  const state = consultationState({ ...doc, isAnswered: hasText(doc.reply) }, today.iso, env.TZ_SCHOOL)
  return {
    id: doc.id,
    href: `/consultations/${doc.slug}`,
    title: doc.title,
    question: doc.question,
    state,
    standing: standingSentence(state, course, today),
    opens: course.opens,
    closes: course.closes,
    summary: doc.summary || undefined,
    heard,
  }
}

type Around = { voices: Voices; satisfaction?: Satisfaction }

/** A document with its relations one level deep, published or (in previews) a draft, as its page shows it. */
export function consultationView(doc: Consultation, around: Around, now = new Date()): ConsultationView {
  const { reply } = doc
  const promised = dayIn(doc.promisedAt)
  return {
    ...consultationCard(doc, around.voices.total, now),
    about: `consultations/${doc.slug}`,
    body: doc.body ?? undefined,
    links: richTextLinks,
    responsible: personLink(doc.responsible),
    promised,
    promiseMoved: promised && movedFrom(promised, dayIn(doc.firstPromisedAt), schoolDay(now.toISOString())),
    reply: hasText(reply)
      ? {
          value: reply,
          day: dayIn(doc.repliedAt),
          satisfaction: satisfactionView(`consultations/${doc.id}`, around.satisfaction),
        }
      : undefined,
    before: pictureView(doc.before),
    after: pictureView(doc.after),
    voices: around.voices,
  }
}

/** What somebody sent in. `satisfaction` with the reply to it, when there is one */
export function voiceView(doc: Feedback, satisfaction?: Satisfaction, now = new Date()): VoiceView {
  const today = schoolDay(now.toISOString())
  const state = replyState(doc, today.iso, env.TZ_SCHOOL)
  const result = populated(doc.result)
  return {
    id: doc.id,
    text: doc.text,
    signature: doc.signature || undefined,
    day: schoolDay(doc.createdAt),
    standing: voiceStanding(doc, state, today),
    isOverdue: state === 'overdue',
    responsible: personLink(doc.responsible),
    reply: doc.reply
      ? {
          text: doc.reply,
          result: result?.slug ? { href: `/news/${result.slug}`, title: result.title } : undefined,
          satisfaction: satisfactionView(`feedback/${doc.id}`, satisfaction),
        }
      : undefined,
  }
}

function voiceStanding(doc: Feedback, state: ReturnType<typeof replyState>, today: Day): string | undefined {
  const course = {
    promised: dayIn(doc.promisedAt),
    firstPromised: dayIn(doc.firstPromisedAt),
    replied: dayIn(doc.repliedAt),
  }
  if (state === 'answered') return answeredSentence(course, today)
  return (state === 'overdue' ? overdueSentence : promiseSentence)(course, today) || undefined
}

const satisfactionView = (
  reply: string,
  { satisfied, unsatisfied }: Satisfaction = { satisfied: 0, unsatisfied: 0 },
): SatisfactionView => ({ reply, satisfied, unsatisfied })

function personLink(relation: Consultation['responsible']): PersonLink | undefined {
  const member = populated(relation)
  return member?.slug ? { name: member.name, href: `/members/${member.slug}` } : undefined
}
