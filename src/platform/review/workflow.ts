import type { PayloadRequest } from 'payload'
import { isReviewer, personOf } from '@/platform/access/people'
import { HongzhuError, NotAllowed } from '@/platform/errors'
import { announce } from '@/platform/publication/announce'
import { freeSlug, slugOf } from '@/platform/publication/slug'
import { type PublishedDocument, publicationOf } from '@/platform/publication/types'
import { mediaIdsIn } from '@/platform/publication/uses'
import { refuseWithoutConsent } from './consent'
import { lastPublished, liveDocument } from './newest'
import { perform, save, type VerbCall } from './perform'
import { enterPublic, leavePublic } from './public-view'
import { leaveRedirect } from './redirect'
import { refuseUnseen } from './refusals'

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
    await announce(req, { cause: 'publish', collection: call.collection, id: live.id })
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
    const manner = newest._status === 'draft' ? 'off' : 'live'
    const draft = await save(req, call, 'withdraw', { _status: 'draft', review: 'withdrawn' }, manner)
    await leavePublic(req, config, draft.id)
    await announce(req, { cause: 'withdraw', collection: call.collection, id: draft.id })
    return draft
  })

/**
 * Hands the newest draft to the final reviewers; what is live stays until they publish.
 * @throws NotAllowed for somebody else's text, or a HongzhuError when there is nothing to hand in
 */
export const submit = (req: PayloadRequest, call: VerbCall): Promise<PublishedDocument> =>
  perform(req, 'submit', call, async (config, newest) => {
    const person = personOf(req)
    if (!isReviewer(person) && newest.createdBy !== person?.id)
      throw new NotAllowed('只能送审自己写的内容。请让作者本人送审。')
    if (newest._status === 'published') {
      throw new HongzhuError('nothing-to-submit', '网站上已经是这一版，没有改动要送审。', 409)
    }
    if (newest.review === 'finalReview') {
      throw new HongzhuError('already-submitted', '已经送审，正在等终审人审阅。', 409)
    }
    if (!publicationOf(config)?.titleOf(newest)?.trim()) {
      throw new HongzhuError('title-missing', '还没有标题，请写好标题再送审。', 422)
    }
    refuseUnseen(newest, call.seenUpdatedAt)
    return save(req, call, 'submit', { _status: 'draft', review: 'finalReview' }, 'draft')
  })

/**
 * Gives a submitted text back to its author with what to do.
 * @throws NotAllowed, ReasonMissing, or a HongzhuError when it was not submitted or has changed meanwhile
 */
export const giveBack = (req: PayloadRequest, call: VerbCall): Promise<PublishedDocument> =>
  perform(req, 'return', call, async (_, newest) => {
    if (newest.review !== 'finalReview') {
      throw new HongzhuError('not-submitted', '这一条没有送审，不需要退回。', 409)
    }
    refuseUnseen(newest, call.seenUpdatedAt)
    return save(req, call, 'return', { _status: 'draft', review: 'returned' }, 'draft')
  })

async function newSlug(req: PayloadRequest, { collection, id }: VerbCall, doc: PublishedDocument) {
  const publication = publicationOf(req.payload.collections[collection].config)
  const wanted = slugOf(publication?.titleOf(doc) ?? '', publication?.slugDate?.(doc), `${collection}-${id}`)
  return freeSlug(req, collection, id, wanted)
}
