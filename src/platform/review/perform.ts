import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { personOf } from '@/platform/access/people'
import { auditRefusal } from '@/platform/audit/refusal'
import { writeAudit } from '@/platform/audit/write'
import { inTransaction } from '@/platform/db/transaction'
import { HongzhuError, NotAllowed } from '@/platform/errors'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { lockNewest } from './newest'
import { writeReviewRecord } from './records'
import { refusalOf } from './refusal'
import { Conflict, ReasonMissing, refuseUnseen } from './refusals'
import { type Standing, standingOf } from './standing'
import { isStage, type ReviewState } from './states'
import { tellOf } from './tell'
import { rulesOf, type Verb } from './verbs'

export type VerbCall = {
  collection: CollectionSlug
  id: number
  comment?: string
  /** `updatedAt` (ISO) of the version the person looked at: nothing newer goes out unread */
  seenUpdatedAt?: string
  /** the secrecy review 保密审查 has been done; asked for at the final stage */
  secrecyChecked?: boolean
  /** ISO instant at which a text is to go out */
  publishAt?: string
  /** why what proofreading calls an error is none */
  overrideReason?: string
}

/** Set on the request context while a verb runs: what guard.ts lets through, and nothing else. */
export const VERB = 'reviewVerb'

export type Step = (
  config: SanitizedCollectionConfig,
  newest: PublishedDocument,
  standing: Standing,
) => Promise<PublishedDocument>

/** What is off the site in an instant must not wait for a fresh look. */
const UNSEEN_ALLOWED = new Set<Verb>(['withdraw', 'unschedule'])

/**
 * One verb: the newest text locked, what this person may do with it as it stands, the step itself, its review record and
 * audit row, all or nothing.
 */
export async function perform(
  req: PayloadRequest,
  verb: Verb,
  call: VerbCall,
  step: Step,
): Promise<PublishedDocument> {
  try {
    return await attempt(req, verb, call, step)
  } catch (error) {
    // who has not the right, or not the approvals, is written down; who came second or forgot something is not
    if (error instanceof NotAllowed || (error instanceof Conflict && ATTEMPTS.has(verb)))
      await auditRefusal(req, {
        subject: call.collection,
        document: call.id,
        note: `${rulesOf(verb).label}：${error.message}`,
      })
    throw error
  }
}

/** Out of place, these would have put a text before the public. */
const ATTEMPTS = new Set<Verb>(['publish', 'schedule'])

async function attempt(
  req: PayloadRequest,
  verb: Verb,
  call: VerbCall,
  step: Step,
): Promise<PublishedDocument> {
  const person = personOf(req)
  const { label, may, needsReason, refusal } = rulesOf(verb)
  if (!may(person, true)) throw new NotAllowed(refusal)
  if (needsReason && !call.comment?.trim()) throw new ReasonMissing(label)
  const config = req.payload.collections[call.collection].config
  const publication = publicationOf(config)
  if (!publication) throw new HongzhuError('not-reviewable', '这类内容没有发布流程。', 404)
  return inTransaction(req, async () => {
    const newest = await lockNewest(req, call)
    const standing = await standingOf(req, config, newest)
    const refused = refusalOf(verb, person, standing)
    if (refused) throw refused
    if (!UNSEEN_ALLOWED.has(verb)) refuseUnseen(newest, call.seenUpdatedAt)
    const result = await step(config, newest, standing)
    const about = {
      subject: call.collection,
      document: result.id,
      title: publication.titleOf(result) || '（无标题）',
    }
    const { comment, overrideReason, publishAt, secrecyChecked } = call
    const stage = isStage(standing.state) ? standing.state : undefined
    await writeReviewRecord(req, {
      ...about,
      verb,
      stage: verb === 'approve' || verb === 'return' ? stage : undefined,
      comment,
      overrideReason,
      publishAt,
      secrecyChecked,
      hash: standing.hash,
    })
    await writeAudit(req, {
      ...about,
      action: verb,
      note: [comment, overrideReason].filter(Boolean).join('；') || undefined,
    })
    const state = (result.review ?? 'draft') as ReviewState
    await tellOf(req, { ...call, title: about.title, verb, standing, state })
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
  { collection, id }: Pick<VerbCall, 'collection' | 'id'>,
  verb: Verb,
  data: Partial<PublishedDocument>,
  manner: Manner,
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
