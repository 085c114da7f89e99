import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { HongzhuError } from '@/platform/errors'
import { refuseErrors } from '@/platform/proofreading/check'
import { announce } from '@/platform/publication/announce'
import { freeSlug, slugOf } from '@/platform/publication/slug'
import { type PublishedDocument, publicAddress, publicationOf } from '@/platform/publication/types'
import { mediaIdsIn } from '@/platform/publication/uses'
import { refuseWithoutConsent } from './consent'
import { lastPublished, liveDocument } from './newest'
import { perform, save, type VerbCall } from './perform'
import { enterPublic, leavePublic } from './public-view'
import { leaveRedirect } from './redirect'
import { dropSchedule, keepSchedule, momentOf } from './schedule'
import type { ReviewState } from './states'
import { tryPublication } from './trial'
import type { Verb } from './verbs'

/** Performs a verb; every one of them is a single transaction: content, review record, audit row, search, pictures, NOTIFY. */
type Perform = (req: PayloadRequest, call: VerbCall) => Promise<PublishedDocument>

/**
 * Hands the newest draft in to the first of the school's stages; what is live stays until it is published over.
 * @throws HongzhuError naming what is missing for a publication, and what is wrong in it: no reviewer reads half a text
 */
export const submit: Perform = (req, call) =>
  perform(req, 'submit', call, async (config, newest, { path: [first = 'finalReview'] }) => {
    await refuseUnfit(req, config, newest)
    await refuseErrors(req, config, newest, call.overrideReason)
    await tryPublication(req, call)
    return moveTo(req, call, 'submit', first)
  })

/**
 * Passes the text at the stage where it waits, on to the next or, after the last, to those who publish.
 * @throws HongzhuError when the secrecy review is missing at the final stage
 */
export const approve: Perform = (req, call) =>
  perform(req, 'approve', call, (_, __, { path, state }) => {
    if (state === 'finalReview' && !call.secrecyChecked)
      throw new HongzhuError(
        'secrecy-unchecked',
        '终审通过前，请先做保密审查并勾选（secrecyChecked）。',
        400,
        {
          field: 'secrecyChecked',
        },
      )
    const next = path.slice(path.indexOf(state as never) + 1)[0]
    return moveTo(req, call, 'approve', state === 'finalReview' ? 'approved' : (next ?? 'finalReview'))
  })

/** Gives a text back to its author with what to do. */
export const giveBack: Perform = (req, call) =>
  perform(req, 'return', call, async () => {
    await dropSchedule(req, call)
    return moveTo(req, call, 'return', 'returned')
  })

/**
 * Makes the approved text the public one.
 * @throws HongzhuError naming what keeps it back (a picture's consent, a field, a member's consent)
 */
export const publish: Perform = (req, call) =>
  perform(req, 'publish', call, async (config, newest) => {
    await refuseUnfit(req, config, newest)
    await dropSchedule(req, call)
    const slug = newest.slug || (await newSlug(req, call, newest))
    const publishedAt = newest.publishedAt ?? new Date().toISOString()
    const before = (await liveDocument(req, call)) ?? (await lastPublished(req, call))
    const data = { _status: 'published', review: 'published', slug, publishedAt } as const
    const live = await save(req, call, 'publish', data, 'live')
    // the way to what is not for visitors would tell them its name
    if (before?.slug && before.slug !== slug && publicAddress(publicationOf(config), live))
      await leaveRedirect(req, publicationOf(config), before.slug, slug)
    await enterPublic(req, config, live)
    await announce(req, { cause: 'publish', collection: call.collection, id: live.id })
    return live
  })

/** Has the approved text go out by itself at `publishAt`. Said again, it moves the time. */
export const schedule: Perform = (req, call) =>
  perform(req, 'schedule', call, async (config, newest) => {
    const at = momentOf(call.publishAt)
    await refuseUnfit(req, config, newest)
    await keepSchedule(req, call, at)
    return moveTo(req, call, 'schedule', 'scheduled')
  })

export const unschedule: Perform = (req, call) =>
  perform(req, 'unschedule', call, async () => {
    await dropSchedule(req, call)
    return moveTo(req, call, 'unschedule', 'approved')
  })

/** Takes a live document off the site and every screen; its text stays as a draft. */
export const withdraw: Perform = (req, call) =>
  perform(req, 'withdraw', call, (config, newest) => takeOff(req, call, 'withdraw', config, newest))

/** Puts away what has had its time: off the site, but without fault. */
export const archive: Perform = (req, call) =>
  perform(req, 'archive', call, (config, newest, { isLive }) =>
    isLive ? takeOff(req, call, 'archive', config, newest) : moveTo(req, call, 'archive', 'archived'),
  )

/** Makes a text that waits, is approved, live or put away a draft again; what is live stays so. */
export const reviseDraft: Perform = (req, call) =>
  perform(req, 'reviseDraft', call, async () => {
    await dropSchedule(req, call)
    return moveTo(req, call, 'reviseDraft', 'draft')
  })

const moveTo = (req: PayloadRequest, call: VerbCall, verb: Verb, review: ReviewState) =>
  save(req, call, verb, { _status: 'draft', review }, 'draft')

async function takeOff(
  req: PayloadRequest,
  call: VerbCall,
  verb: 'withdraw' | 'archive',
  config: SanitizedCollectionConfig,
  newest: PublishedDocument,
): Promise<PublishedDocument> {
  await dropSchedule(req, call)
  const review = verb === 'withdraw' ? 'withdrawn' : 'archived'
  // a newer draft that lacks its title must not hold what is live on the site
  const manner = newest._status === 'draft' ? 'off' : 'live'
  const draft = await save(req, call, verb, { _status: 'draft', review }, manner)
  await leavePublic(req, config, draft.id)
  await announce(req, { cause: 'withdraw', collection: call.collection, id: draft.id })
  return draft
}

/** @throws HongzhuError when a picture's or a member's consent forbids that the text goes out */
async function refuseUnfit(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  newest: PublishedDocument,
): Promise<void> {
  await publicationOf(config)?.beforePublish?.(newest, req)
  await refuseWithoutConsent(req, mediaIdsIn(config.fields, newest))
}

async function newSlug(req: PayloadRequest, { collection, id }: VerbCall, doc: PublishedDocument) {
  const publication = publicationOf(req.payload.collections[collection].config)
  const wanted = slugOf(publication?.titleOf(doc) ?? '', publication?.slugDate?.(doc), `${collection}-${id}`)
  return freeSlug(req, collection, id, wanted)
}
