import { createLocalReq, type Payload } from 'payload'
import type { Feedback } from '@/payload-types'
import { HongzhuError } from '@/platform/errors'
import { notify } from '@/platform/notices/notify'
import { MOST_WAITING } from '../limits'
import type { FeedbackLane } from '../words'
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
 * @throws HongzhuError proof-used, queue-full
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
    throw error
  }
  return { receipt, isNew: true }
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

async function laneFor(payload: Payload, text: string): Promise<FeedbackLane> {
  const { docs } = await payload.find({
    collection: 'feedback',
    sort: '-createdAt',
    limit: RECENT,
    pagination: false,
    depth: 0,
    select: { text: true },
    overrideAccess: true,
  })
  const lanes: FeedbackLane[] = looksLikeAdvert(
    text,
    docs.map((doc) => doc.text),
  )
    ? ['advert']
    : ['normal', 'crowd']
  for (const lane of lanes) if ((await waiting(payload, lane)) < MOST_WAITING[lane]) return lane
  throw new HongzhuError('queue-full', '现在收到的意见太多，暂时收不下。写的内容还在，请过一会儿再发。', 503)
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
