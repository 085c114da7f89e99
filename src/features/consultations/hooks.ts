import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  Where,
} from 'payload'
import type { Consultation, Feedback } from '@/payload-types'
import { mayPublish, type Person, personOf } from '@/platform/access/people'
import { HongzhuError, NotAllowed } from '@/platform/errors'
import { announce } from '@/platform/publication/announce'
import { plainText } from '@/platform/publication/plain-text'

/**
 * Once said, a day is moved by a publisher alone, never taken back, and what was said first stays with it. What has no
 * person is the system's own: the demo, an import.
 */
export const keepPromise: CollectionBeforeChangeHook<Feedback> = ({ data, originalDoc, req }) => {
  const said = originalDoc?.promisedAt
  const promisedAt = data.promisedAt === undefined ? said : data.promisedAt
  if (said && !isSameInstant(said, promisedAt)) refuseMove(promisedAt, personOf(req))
  return { ...data, firstPromisedAt: originalDoc?.firstPromisedAt ?? said ?? promisedAt ?? null }
}

function refuseMove(promisedAt: string | null | undefined, person: Person): void {
  if (person && !mayPublish(person)) throw new NotAllowed('“最晚哪天答复”已经说好，只有终审人能改。')
  if (!promisedAt)
    throw new HongzhuError('promise-removed', '“最晚哪天答复”说过以后不能删，只能改成另一天。', 400, {
      field: 'promisedAt',
    })
}

const isSameInstant = (one: string, other: string | null | undefined): boolean =>
  Boolean(other && new Date(one).getTime() === new Date(other).getTime())

/**
 * When a question goes out: the day its reply was first public and the day first promised, which nobody types. A version
 * from before that is brought back does not take them back.
 */
export const stampPublished: CollectionBeforeChangeHook<Consultation> = ({ data, originalDoc, req }) => {
  if (req.context.isRestoringVersion && originalDoc) {
    const { firstPromisedAt, repliedAt } = originalDoc
    return { ...data, firstPromisedAt, repliedAt }
  }
  if (data._status !== 'published') return data
  const { firstPromisedAt, repliedAt } = data
  return {
    ...data,
    firstPromisedAt: firstPromisedAt ?? data.promisedAt ?? null,
    repliedAt: isThere(data.reply) ? (repliedAt ?? new Date().toISOString()) : null,
  }
}

/** Words, or a picture of what was done. */
const isThere = (reply: Consultation['reply']): boolean =>
  plainText(reply).trim() !== '' || Boolean(reply?.root.children.some(({ type }) => type === 'upload'))

/** The day of the reply is the day it was first written down, which is when its sender can read it; a reply taken back has none. */
export const stampReply: CollectionBeforeChangeHook<Feedback> = ({ data, originalDoc }) => {
  const reply = data.reply === undefined ? originalDoc?.reply : data.reply
  const repliedAt = data.repliedAt === undefined ? originalDoc?.repliedAt : data.repliedAt
  if (!reply?.trim()) return { ...data, repliedAt: null }
  return { ...data, repliedAt: repliedAt ?? new Date().toISOString() }
}

/** Pages are made anew when what they show of it changes. What only came in is on no page: a flood of it touches none. */
export const announceFeedback: CollectionAfterChangeHook<Feedback> = async ({ doc, previousDoc, req }) => {
  if (doc.state === 'shown' || previousDoc?.state === 'shown')
    await announce(req, { cause: 'publish', collection: 'feedback', id: doc.id })
}

export const announceGone: CollectionAfterDeleteHook<Feedback> = async ({ doc, req }) => {
  if (doc.state === 'shown') await announce(req, { cause: 'delete', collection: 'feedback', id: doc.id })
}

const RECEIVED = /^(?:version\.)?received(?:\.|$)/

/**
 * What came in is joined to a question by a relation that leads to several collections: Payload can show such a join and answers
 * an error of its own to any search or order by it. Here with what is wrong.
 */
export const refuseByReceived: CollectionBeforeOperationHook = ({ args }) => {
  const where = 'where' in args ? args.where : undefined
  const sort = 'sort' in args ? args.sort : undefined
  if (!namesReceived(where) && ![sort].flat().some(isReceived)) return
  throw new HongzhuError('not-searchable', '不能按“收到的意见”查找或排序，请在“你提我办”里查找意见。', 400)
}

const isReceived = (name: string | undefined): boolean => RECEIVED.test(name?.replace(/^-/, '') ?? '')

const namesReceived = (where: Where | undefined): boolean =>
  Object.entries(where ?? {}).some(
    ([name, value]) => isReceived(name) || (Array.isArray(value) && (value as Where[]).some(namesReceived)),
  )
