import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { personOf } from '@/platform/access/people'
import { writeAudit } from '@/platform/audit/log'
import { inTransaction } from '@/platform/db/transaction'
import { HongzhuError, NotAllowed } from '@/platform/errors'
import { announce } from '@/platform/publication/announce'
import { freeSlug, slugOf } from '@/platform/publication/slug'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { mediaIdsIn } from '@/platform/publication/uses'
import { refuseWithoutConsent } from './consent'
import { lastPublished, liveDocument, lockNewest } from './newest'
import { enterPublic, leavePublic } from './public-view'
import { writeReviewRecord } from './records'
import { leaveRedirect } from './redirect'
import { ReasonMissing, refuseUnseen } from './refusals'
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

/**
 * Makes the newest draft the public one. One transaction: content, review record, audit row, search, pictures, NOTIFY.
 * @throws NotAllowed, or a HongzhuError naming what is missing (pictures without consent, a field, a member's consent)
 */
export const publish = (req: PayloadRequest, call: VerbCall): Promise<PublishedDocument> =>
  perform(req, 'publish', call, async (config, newest) => {
    const publication = publicationOf(config)
    refuseUnseen(newest, call.seenUpdatedAt)
    await publication?.beforePublish?.(newest, req)
    await refuseWithoutConsent(req, mediaIdsIn(config.fields, newest))
    const slug = newest.slug || (await newSlug(req, call, newest))
    const publishedAt = newest.publishedAt ?? new Date().toISOString()
    const before = (await liveDocument(req, call)) ?? (await lastPublished(req, call))
    const live = await save(req, call, 'publish', {
      _status: 'published',
      review: 'published',
      slug,
      publishedAt,
    })
    if (before?.slug && before.slug !== slug) await leaveRedirect(req, publication, before.slug, slug)
    await enterPublic(req, config, live)
    return live
  })

/**
 * Takes a live document off the site and every screen; its text stays as a draft.
 * @throws NotAllowed, ReasonMissing, or a HongzhuError when it is not live
 */
export const withdraw = (req: PayloadRequest, call: VerbCall): Promise<PublishedDocument> =>
  perform(req, 'withdraw', call, async (config, newest) => {
    if (!(await liveDocument(req, call))) {
      throw new HongzhuError('not-live', '这一条现在没有发布，不需要撤稿。', 409)
    }
    // a newer draft that lacks its title must not hold what is live on the site
    const unchecked = newest._status === 'draft'
    const draft = await save(req, call, 'withdraw', { _status: 'draft', review: 'withdrawn' }, unchecked)
    await leavePublic(req, config, draft.id)
    return draft
  })

type Step = (config: SanitizedCollectionConfig, newest: PublishedDocument) => Promise<PublishedDocument>

async function perform(
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
    await announce(req, { cause: verb, collection: call.collection, id: result.id })
    return result
  })
}

async function save(
  req: PayloadRequest,
  { collection, id }: VerbCall,
  verb: Verb,
  data: Partial<PublishedDocument>,
  /** Payload's own «unpublish»: checks only what is sent, and writes it into the newest version instead of a new one */
  unchecked = false,
) {
  try {
    const saved = await req.payload.update({
      collection,
      id,
      data,
      draft: false,
      unpublishAllLocales: unchecked,
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

async function newSlug(req: PayloadRequest, { collection, id }: VerbCall, doc: PublishedDocument) {
  const publication = publicationOf(req.payload.collections[collection].config)
  const wanted = slugOf(publication?.titleOf(doc) ?? '', publication?.slugDate?.(doc), `${collection}-${id}`)
  return freeSlug(req, collection, id, wanted)
}

function contentHash(doc: PublishedDocument): string {
  const { updatedAt, createdAt, ...content } = doc as PublishedDocument & Record<string, unknown>
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
