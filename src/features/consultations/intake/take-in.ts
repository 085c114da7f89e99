import { createLocalReq, type Payload, type Where } from 'payload'
import type { Feedback } from '@/payload-types'
import { HongzhuError } from '@/platform/errors'
import { notify } from '@/platform/notices/notify'
import { CALM_WAITING, MOST_ALIKE, MOST_WAITING } from '../limits'
import type { FeedbackLane } from '../words'
import { crowdIn } from './crowd'
import type { Sent } from './fields'
import { keptReceipt, receiptOf } from './receipt'
import { sealContact } from './sealed-contact'
import type { Subject } from './subject'
import { looksLikeAdvert } from './suspicion'

/** texts that a new one is compared with */
const RECENT = 200

type Arrival = Pick<Sent, 'text' | 'signature' | 'contact'> & {
  about: Subject
  /** what was sent along once: see receipt.ts */
  nonce: string
}

/**
 * Keeps what was sent in, in its lane, and tells reviewers when it is the first that waits. Sent again after a broken
 * connection it is kept once.
 * Reads and writes past access rules: nobody may make feedback but this. Nothing of the request goes in: the sender has no name here.
 * @returns the receipt
 * @throws HongzhuError proof-used, not-kept, and where there is no room: see laneFor()
 */
export async function takeIn(
  payload: Payload,
  arrival: Arrival,
): Promise<{ receipt: string; isNew: boolean }> {
  const receipt = receiptOf(arrival.nonce)
  const kept = keptReceipt(receipt)
  if (await isKept(payload, kept, arrival.text)) return { receipt, isNew: false }
  const lane = await laneFor(payload, arrival.text)
  try {
    await keep(payload, arrival, kept, lane)
  } catch (error) {
    // the same, sent twice at once: the other one was first
    if (await isKept(payload, kept, arrival.text)) return { receipt, isNew: false }
    throw notKept(payload, error)
  }
  return { receipt, isNew: true }
}

/** What the database says of a row it did not take holds the whole row: people's words and the sealed contact. No log has them. */
function notKept({ logger }: Payload, error: unknown): HongzhuError {
  logger.error({ code: codeOf(error) }, 'an entry of feedback could not be stored')
  return new HongzhuError('not-kept', '没有收下：系统出了问题。写的内容还在，请过一会儿再发。', 503)
}

/** PostgreSQL's or the system's, somewhere down the causes; never a message. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? String(error.code) : codeOf(error.cause)
}

async function isKept(payload: Payload, receipt: string, text: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'feedback',
    where: { receipt: { equals: receipt } },
    select: { text: true },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  if (docs[0] && docs[0].text !== text)
    throw new HongzhuError('proof-used', '没有发出去：验证过期了。请再点一次“发送”。', 409)
  return docs.length > 0
}

/**
 * What has a receipt is never dropped to make room: of a crowd the next ones are refused, and room is kept for others.
 * @throws HongzhuError adverts-full, alike-full, queue-full
 */
async function laneFor(payload: Payload, text: string): Promise<FeedbackLane> {
  if (looksLikeAdvert(text, await recentTexts(payload, {}))) {
    if ((await waiting(payload, 'advert')) < MOST_WAITING.advert) return 'advert'
    throw full('adverts-full', '现在像广告的内容太多，这一条收不下。请去掉网址和联系方式再发。')
  }
  const [normal, crowd] = await Promise.all([waiting(payload, 'normal'), waiting(payload, 'crowd')])
  if (normal >= CALM_WAITING && crowdIn(await recentTexts(payload, inQueue))(text)) {
    if (crowd < MOST_ALIKE) return 'crowd'
    throw full(
      'alike-full',
      '和这条差不多的意见已经收到很多，支部会看到的，不用再发。要补充的，请换成自己的话再发。',
    )
  }
  if (normal < MOST_WAITING.normal) return 'normal'
  if (crowd < MOST_WAITING.crowd) return 'crowd'
  throw full('queue-full', '现在收到的意见太多，暂时收不下。写的内容还在，请过一会儿再发。')
}

const full = (code: string, message: string) => new HongzhuError(code, message, 503)

const inQueue: Where = { state: { equals: 'pending' }, lane: { not_equals: 'advert' } }

async function recentTexts(payload: Payload, where: Where): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'feedback',
    where,
    sort: '-createdAt',
    limit: RECENT,
    pagination: false,
    depth: 0,
    select: { text: true },
    overrideAccess: true,
  })
  return docs.map(({ text }) => text)
}

const waiting = async (payload: Payload, lane: FeedbackLane): Promise<number> =>
  (
    await payload.count({
      collection: 'feedback',
      where: { lane: { equals: lane }, state: { equals: 'pending' } },
      overrideAccess: true,
    })
  ).totalDocs

async function keep(payload: Payload, arrival: Arrival, receipt: string, lane: FeedbackLane): Promise<void> {
  const { about, contact, signature, text } = arrival
  const req = await createLocalReq({}, payload)
  const data: Omit<Feedback, 'id' | 'createdAt' | 'updatedAt'> = {
    about: about as Feedback['about'],
    text,
    signature: signature || null,
    state: 'pending',
    lane,
    hasContact: contact !== '',
    sealedContact: contact ? sealContact(contact, receipt) : null,
    receipt,
  }
  await payload.create({ collection: 'feedback', data, depth: 0, overrideAccess: true, req })
  if (lane === 'normal' && (await waiting(payload, lane)) === 1)
    await notify(req, {
      told: '收到一条意见，等您处理',
      href: '/admin/feedback',
      to: { role: 'firstReviewer' },
    })
}
