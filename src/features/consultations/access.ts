import type { CollectionConfig, FieldAccess } from 'payload'
import { contentAccess } from '@/platform/access/content'
import { isAdmin, isAuditor, isReviewer, mayPublish, personOf, signedIn } from '@/platform/access/people'
import { nobody, publishers, reviewers, when } from '@/platform/access/rules'

export const consultationsAccess = contentAccess

/** Visitors read what a reviewer has let; those who review, audit or administer read everything. */
const shownOrAll = when((person) =>
  isReviewer(person) || isAuditor(person) || isAdmin(person) ? true : { state: { equals: 'shown' } },
)

/** What people send in is taken in by the public form's endpoint alone; reviewers moderate it, only publishers delete it. */
export const feedbackAccess: CollectionConfig['access'] = {
  create: nobody,
  read: shownOrAll,
  update: reviewers,
  delete: publishers,
}

export const seenAtDesk: FieldAccess = ({ req }) => signedIn(personOf(req))
export const byPublisher: FieldAccess = ({ req }) => mayPublish(personOf(req))
