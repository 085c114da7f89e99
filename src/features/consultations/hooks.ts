import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
} from 'payload'
import type { Feedback } from '@/payload-types'
import { announce } from '@/platform/publication/announce'

/** The day of the reply is the day it was first written down; a reply taken back has none. */
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
