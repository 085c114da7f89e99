import type { PayloadRequest } from 'payload'
import { keptReceipt, receiptOf } from '@/features/consultations/intake/receipt'
import { sealContact } from '@/features/consultations/intake/sealed-contact'
import { addTaps } from '@/features/consultations/satisfaction/counts'
import type { Consultation } from '@/payload-types'
import { type ConsultationText, consultationTexts } from './content/consultations'
import type { Ids } from './documents'
import { richText } from './rich-text'

/** Writes a document and brings it through the review, dated back. */
type Issue = (collection: 'consultations', data: object, publishedAt: string) => Promise<number>
type Fields = Omit<Consultation, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | '_status'>

/** The questions of the demo with what was sent in about them, in each state. */
export async function createConsultations(req: PayloadRequest, ids: Ids, issue: Issue): Promise<void> {
  for (const text of consultationTexts) {
    const id = await issue('consultations', consultationData(text, ids), day(text.opens))
    for (const [at, voice] of text.voices.entries()) await createVoice(req, ids, id, voice, `${id}-${at}`)
    if (text.reply) await addTaps(req, { collection: 'consultations', id }, ...text.reply.taps)
  }
}

const consultationData = (it: ConsultationText, { members, pictures }: Ids): Fields => ({
  title: it.title,
  question: it.question,
  summary: it.summary,
  opensAt: day(it.opens),
  closesAt: day(it.closes),
  promisedAt: day(it.promised),
  responsible: members[it.responsible],
  body: richText(it.body),
  ...(it.reply && {
    reply: richText(it.reply.text),
    repliedAt: day(it.reply.day),
    before: pictures[it.reply.before],
    after: pictures[it.reply.after],
  }),
})

type Voice = ConsultationText['voices'][number]

async function createVoice(
  req: PayloadRequest,
  { members }: Ids,
  consultation: number,
  it: Voice,
  nonce: string,
): Promise<void> {
  const receipt = keptReceipt(receiptOf(`demo ${nonce}`))
  const { id } = await req.payload.create({
    collection: 'feedback',
    data: {
      about: { relationTo: 'consultations', value: consultation },
      text: it.text,
      signature: it.signature,
      state: it.state,
      lane: it.lane ?? 'normal',
      hasContact: Boolean(it.contact),
      sealedContact: it.contact && sealContact(it.contact, receipt),
      receipt,
      promisedAt: it.promised === undefined ? undefined : day(it.promised),
      responsible: it.responsible && members[it.responsible],
      reply: it.reply,
      repliedAt: it.replied === undefined ? undefined : day(it.replied),
      createdAt: day(it.sent),
    },
    req,
  })
  if (it.taps) await addTaps(req, { collection: 'feedback', id }, ...it.taps)
}

/** Four in the morning by Greenwich: noon at the demo school; today's is what has passed of it. */
function day(offset: number, now = new Date()): string {
  const there = new Date(now.getTime() + 8 * 3_600_000 + offset * 86_400_000)
  const noon = new Date(`${there.toISOString().slice(0, 10)}T04:00:00.000Z`)
  return (offset <= 0 && noon > now ? now : noon).toISOString()
}
