import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { personOf } from '@/platform/access/people'
import { writeAudit } from '@/platform/audit/log'
import { inTransaction } from '@/platform/db/transaction'
import { HongzhuError, NotAllowed } from '@/platform/errors'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { lockNewest } from './newest'
import { writeReviewRecord } from './records'
import { ReasonMissing } from './refusals'
import { type Verb, verbs } from './verbs'

export type VerbCall = {
  collection: CollectionSlug
  id: number
  comment?: string
  /** `updatedAt` (ISO) of the version the person looked at: nothing newer goes out unread */
  seenUpdatedAt?: string
}

/** Set on the request context while a verb runs: what guard.ts lets through, and nothing else. */
export const VERB = 'reviewVerb'

type Step = (config: SanitizedCollectionConfig, newest: PublishedDocument) => Promise<PublishedDocument>

/** One verb: the person's right, the newest text locked, the step itself, its review record and audit row, all or nothing. */
export async function perform(
  req: PayloadRequest,
  verb: Verb,
  call: VerbCall,
  step: Step,
): Promise<PublishedDocument> {
  if (!verbs[verb].may(personOf(req))) throw new NotAllowed(verbs[verb].refusal)
  if (verbs[verb].needsReason && !call.comment?.trim()) throw new ReasonMissing(verbs[verb].label)
  const config = req.payload.collections[call.collection].config
  const publication = publicationOf(config)
  if (!publication) throw new HongzhuError('not-reviewable', '这类内容没有发布流程。', 404)
  return inTransaction(req, async () => {
    const newest = await lockNewest(req, call)
    const result = await step(config, newest)
    const title = publication.titleOf(result) || '（无标题）'
    const entry = { subject: call.collection, document: result.id, title, verb, comment: call.comment }
    await writeReviewRecord(req, { ...entry, hash: contentHash(result) })
    await writeAudit(req, {
      action: verb,
      subject: call.collection,
      document: result.id,
      title,
      note: call.comment,
    })
    return result
  })
}

/**
 * How a verb's change is written. `live`: checked and shown; `off`: Payload's own «unpublish», which checks only what is
 * sent and writes it into the newest version; `draft`: a newer text beside what is live, which stays as it is.
 */
type Manner = 'live' | 'off' | 'draft'

export async function save(
  req: PayloadRequest,
  { collection, id }: VerbCall,
  verb: Verb,
  data: Partial<PublishedDocument>,
  manner: Manner = 'live',
) {
  try {
    const saved = await req.payload.update({
      collection,
      id,
      data,
      draft: manner === 'draft',
      unpublishAllLocales: manner === 'off',
      depth: 0,
      overrideAccess: true, // perform() has checked the verb's own right
      overrideLock: true, // a colleague with the page open must not keep a withdrawal waiting
      context: { [VERB]: verb },
      req,
    })
    return saved as PublishedDocument
  } finally {
    delete req.context[VERB] // Payload merged it into the request: it must not outlive this one write
  }
}

/** Of what a reviewer reads: where the text stands and when it was saved are no part of it. */
function contentHash(doc: PublishedDocument): string {
  const { updatedAt, createdAt, review, _status, publishedAt, slug, ...content } = doc as PublishedDocument &
    Record<string, unknown>
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
