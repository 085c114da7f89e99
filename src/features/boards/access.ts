import type { CollectionConfig, Where } from 'payload'
import { contentAccess } from '@/platform/access/content'
import { isAdmin, isAuditor, isReviewer } from '@/platform/access/people'
import { reviewers, when } from '@/platform/access/rules'

export const boardsAccess = contentAccess

/** As `published` in access/rules.ts, of the board. */
const ofPublished: Where = {
  and: [
    { 'board._status': { equals: 'published' } },
    { 'board.review': { equals: 'published' } },
    { 'board.deletedAt': { exists: false } },
  ],
}

/** Whoever may read a board may know where it stands; those who review texts record it. */
export const deploymentAccess = {
  create: reviewers,
  read: when((person): boolean | Where => {
    if (!person) return ofPublished
    if (isReviewer(person) || isAuditor(person) || isAdmin(person)) return true
    return { or: [ofPublished, { 'board.createdBy': { equals: person.id } }] }
  }),
  update: reviewers,
  delete: reviewers,
} satisfies CollectionConfig['access']
